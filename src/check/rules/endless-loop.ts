import { reportProof } from '../model/report-proof.js';
import { defineRule } from '../rule.js';

export const endlessLoop = defineRule({
  name: 'endless-loop',
  severity: 'error',
  isProof: true,
  docs: {
    summary: 'No dialog goes round without the customer having a turn, and no question is asked again without end.',
    why: 'The turn breaks off with an apology, or a service is called until it gives in.',
    example: {
      bad: `steps:
  - place: once-more
  - call: parcels.track
    with: { number: "1" }
    outcomes:
      not-found:
        - handoff: { reason: unknown-parcel }
      failed:
        - go-to: once-more
  - say: { de: Es ist unterwegs., en: It is on its way. }
`,
      good: `steps:
  - call: parcels.track
    with: { number: "1" }
    outcomes:
      not-found:
        - handoff: { reason: unknown-parcel }
      failed:
        - handoff: { reason: carrier-unreachable }
  - say: { de: Es ist unterwegs., en: It is on its way. }
`,
    },
  },
  check: (checked, report) => reportProof('endless-loop', checked, report),
});
