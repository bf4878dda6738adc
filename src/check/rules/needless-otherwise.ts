import { rangeOf } from '../../source/range-of.js';
import { closedChoices } from '../cases.js';
import { defineRule } from '../rule.js';

export const needlessOtherwise = defineRule({
  name: 'needless-otherwise',
  severity: 'warning',
  docs: {
    summary: 'A choose that handles each value of a closed set has no otherwise.',
    why: 'It is never reached; and when the service learns a new value, nobody is told that a case is missing.',
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
      'no':
        - say: { de: Dann kommt es im Karton., en: Then it comes in a box. }
    otherwise:
      - say: { de: Verstanden., en: Understood. }
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
      if (!hasOtherwise || values.some((value) => !given.includes(value))) continue;
      report(rangeOf(loaded.findings.document, [...path, 'otherwise'], 'key'), `Each value of "${of}" has its case: this is never reached.`, 'Remove it.');
    }
  },
});
