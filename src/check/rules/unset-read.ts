import { reportProof } from '../model/report-proof.js';
import { defineRule } from '../rule.js';

export const unsetRead = defineRule({
  name: 'unset-read',
  severity: 'error',
  isProof: true,
  docs: {
    summary: 'Whatever a text, a call or a choose reads is filled on every way that leads there.',
    why: 'The customer reads a sentence with a hole in it.',
    example: {
      bad: `slots:
  gift: { type: yes-no }
  wish: { type: text }
steps:
  - ask: gift
    say: { de: Ist es ein Geschenk?, en: Is it a gift? }
  - choose: gift
    cases:
      'yes':
        - ask: wish
          say: { de: Was sollen wir dazuschreiben?, en: What shall we write on it? }
      'no': []
  - say: { de: "Wir legen bei: {{ wish }}", en: "We enclose: {{ wish }}" }
`,
      good: `slots:
  gift: { type: yes-no }
  wish: { type: text }
steps:
  - ask: gift
    say: { de: Ist es ein Geschenk?, en: Is it a gift? }
  - choose: gift
    cases:
      'yes':
        - ask: wish
          say: { de: Was sollen wir dazuschreiben?, en: What shall we write on it? }
        - say: { de: "Wir legen bei: {{ wish }}", en: "We enclose: {{ wish }}" }
      'no':
        - say: { de: "Gut, ohne Karte.", en: "Alright, without a card." }
`,
    },
  },
  check: (checked, report) => reportProof('unset-read', checked, report),
});
