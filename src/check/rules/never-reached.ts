import { reportProof } from '../model/report-proof.js';
import { defineRule } from '../rule.js';

export const neverReached = defineRule({
  name: 'never-reached',
  severity: 'warning',
  isProof: true,
  docs: {
    summary: 'Every step is done in some conversation.',
    why: 'What was written there is never said, and somebody thinks that it is.',
    example: {
      bad: `slots:
  gift: { type: yes-no }
steps:
  - set: { gift: true }
  - choose: gift
    cases:
      'yes':
        - say: { de: Wir packen es ein., en: We will wrap it. }
      'no':
        - say: { de: "Gut, ohne Verpackung.", en: "Alright, without wrapping." }
`,
      good: `slots:
  gift: { type: yes-no }
steps:
  - ask: gift
    say: { de: Ist es ein Geschenk?, en: Is it a gift? }
  - choose: gift
    cases:
      'yes':
        - say: { de: Wir packen es ein., en: We will wrap it. }
      'no':
        - say: { de: "Gut, ohne Verpackung.", en: "Alright, without wrapping." }
`,
    },
  },
  check: (checked, report) => reportProof('never-reached', checked, report),
});
