import { didYouMean } from '../../diagnostics/closest.js';
import { rangeOf } from '../../source/range-of.js';
import { closedChoices } from '../cases.js';
import { defineRule } from '../rule.js';

export const unknownCase = defineRule({
  name: 'unknown-case',
  severity: 'error',
  docs: {
    summary: 'A case of a choose over a closed set is one of its values.',
    why: 'Any other is never reached, and the value that was meant goes by.',
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
      nope:
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
    for (const { loaded, of, values, given, path } of closedChoices(checked)) {
      for (const name of given.filter((each) => !values.includes(each))) {
        const free = values.filter((value) => !given.includes(value));
        const hint = didYouMean(name, free.length > 0 ? free : values, 'its values') ?? 'Remove it.';
        report(rangeOf(loaded.findings.document, [...path, 'cases', name], 'key'), `"${of}" is never "${name}".`, hint);
      }
    }
  },
});
