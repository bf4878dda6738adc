import { rangeOf } from '../../source/range-of.js';
import { readsOf } from '../reads.js';
import { defineRule } from '../rule.js';

export const unreadResult = defineRule({
  name: 'unread-result',
  severity: 'warning',
  docs: {
    summary: 'What a call saves is read somewhere in the dialog.',
    why: 'Else the name is misspelt where it should be read, or the line is left over.',
    example: {
      bad: `steps:
  - call: parcels.track
    with: { number: "1" }
    save: parcel
    outcomes:
      not-found: [{ end: dialog }]
      failed: [{ handoff: { reason: carrier-unreachable } }]
  - say: { de: Das Paket ist unterwegs., en: The parcel is on its way. }
`,
      good: `steps:
  - call: parcels.track
    with: { number: "1" }
    outcomes:
      not-found: [{ end: dialog }]
      failed: [{ handoff: { reason: carrier-unreachable } }]
  - say: { de: Das Paket ist unterwegs., en: The parcel is on its way. }
`,
    },
  },
  check({ dialogs }, report) {
    for (const loaded of dialogs) {
      const read = new Set(readsOf(loaded).map(({ name }) => name));
      for (const mark of loaded.steps.flatMap((step) => step.marks)) {
        if (mark.mark === 'save' && !read.has(mark.name)) report(rangeOf(loaded.findings.document, mark.path), `Nothing reads "${mark.name}".`, `Read it, {{ ${mark.name}.… }}, or remove the line.`);
      }
    }
  },
});
