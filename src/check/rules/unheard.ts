import { reportProof } from '../model/report-proof.js';
import { defineRule } from '../rule.js';

export const unheard = defineRule({
  name: 'unheard',
  severity: 'error',
  isProof: true,
  docs: {
    summary: 'Who writes, or waits for something, hears what came of it before the dialog ends.',
    why: 'The customer has told everything, and reads "Is there anything else?".',
    example: {
      bad: `slots:
  gift: { type: yes-no }
steps:
  - ask: gift
    say: { de: Ist es ein Geschenk?, en: Is it a gift? }
  - choose: gift
    cases:
      'yes':
        - say: { de: Dann packen wir es ein., en: We will wrap it. }
      'no': []
`,
      good: `slots:
  gift: { type: yes-no }
steps:
  - ask: gift
    say: { de: Ist es ein Geschenk?, en: Is it a gift? }
  - choose: gift
    cases:
      'yes':
        - say: { de: Dann packen wir es ein., en: We will wrap it. }
      'no':
        - say: { de: "Gut, dann ohne Verpackung.", en: "Alright, without wrapping." }
`,
    },
  },
  check: (checked, report) => reportProof('unheard', checked, report),
});
