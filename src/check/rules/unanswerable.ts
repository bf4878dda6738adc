import { reportProof } from '../model/report-proof.js';
import { defineRule } from '../rule.js';

export const unanswerable = defineRule({
  name: 'unanswerable',
  severity: 'error',
  isProof: true,
  docs: {
    summary: 'What is asked can be answered.',
    why: 'Whatever the customer writes is refused; and what stands below the question is not proved.',
    example: {
      bad: `slots:
  pairs: { type: number, min: 2.2, max: 2.8, whole: true }
steps:
  - ask: pairs
    say: { de: Wie viele Paare sind es?, en: How many pairs are there? }
  - say: { de: "Notiert: {{ pairs }}.", en: "Noted: {{ pairs }}." }
`,
      good: `slots:
  pairs: { type: number, min: 2, max: 8, whole: true }
steps:
  - ask: pairs
    say: { de: Wie viele Paare sind es?, en: How many pairs are there? }
  - say: { de: "Notiert: {{ pairs }}.", en: "Noted: {{ pairs }}." }
`,
    },
  },
  check: (checked, report) => reportProof('unanswerable', checked, report),
});
