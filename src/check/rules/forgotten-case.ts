import { rangeOf } from '../../source/range-of.js';
import { closedChoices } from '../cases.js';
import { defineRule } from '../rule.js';

export const forgottenCase = defineRule({
  name: 'forgotten-case',
  severity: 'error',
  docs: {
    summary: 'A choose over a closed set handles each of its values, or has an otherwise.',
    why: 'With the forgotten value nothing is said, and the customer waits.',
    example: {
      bad: `slots:
  gift: { type: yes-no }
steps:
  - ask: gift
    say: { de: Ist es ein Geschenk?, en: Is it a gift? }
  - choose: gift
    cases:
      'yes':
        - say: { de: Wir packen es ein., en: We wrap it. }
`,
      good: `slots:
  gift: { type: yes-no }
steps:
  - ask: gift
    say: { de: Ist es ein Geschenk?, en: Is it a gift? }
  - choose: gift
    cases:
      'yes':
        - say: { de: Wir packen es ein., en: We wrap it. }
      'no':
        - say: { de: Dann kommt es im Karton., en: Then it comes in a box. }
`,
    },
  },
  check(checked, report) {
    for (const { loaded, of, values, given, hasOtherwise, path } of closedChoices(checked)) {
      const missing = values.filter((value) => !given.includes(value));
      if (hasOtherwise || missing.length === 0) continue;
      const list = missing.map((value) => `"${value}"`).join(', ');
      const message = `${list} of "${of}" ${missing.length === 1 ? 'is' : 'are'} not handled.`;
      report(rangeOf(loaded.findings.document, [...path, 'cases'], 'key'), message, `Add ${missing.map((value) => `"${value}:"`).join(' and ')} under cases, or "otherwise:" below them.`);
    }
  },
});
