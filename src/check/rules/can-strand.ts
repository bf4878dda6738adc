import { reportProof } from '../model/report-proof.js';
import { defineRule } from '../rule.js';

export const canStrand = defineRule({
  name: 'can-strand',
  severity: 'error',
  isProof: true,
  docs: {
    summary: 'From every state that a dialog can come to, answers lead on to an end or to a person, whatever services say.',
    why: 'The customer goes round and round, and gets out only by asking for a person.',
    example: {
      bad: `slots:
  size: { type: text }
steps:
  - place: again
  - set: { size: null }
  - ask: size
    say: { de: Welche Größe brauchen Sie?, en: What size do you need? }
  - say: { de: "{{ size }} ist gerade nicht da.", en: "{{ size }} is out of stock." }
  - go-to: again
`,
      good: `slots:
  size: { type: text }
steps:
  - ask: size
    say: { de: Welche Größe brauchen Sie?, en: What size do you need? }
  - say: { de: "{{ size }} ist notiert, wir melden uns.", en: "{{ size }} is noted, we will be in touch." }
`,
    },
  },
  check: (checked, report) => reportProof('can-strand', checked, report),
});
