import { operationAt } from '../../dialog/operation-at.js';
import { rangeOf } from '../../source/range-of.js';
import { below } from '../blocks.js';
import { defineRule } from '../rule.js';

const tells = new Set(['say', 'ask', 'rate']);

export const emptyOutcome = defineRule({
  name: 'empty-outcome',
  severity: 'warning',
  docs: {
    summary: 'An outcome that isn\'t the success says or does something of its own.',
    why: 'Where nothing stands the dialog goes on below, and tells the customer that it worked.',
    example: {
      bad: `steps:
  - call: parcels.track
    with: { number: "1" }
    outcomes:
      not-found: []
      failed:
        - handoff: { reason: carrier-unreachable }
  - say: { de: Ihr Paket ist unterwegs., en: Your parcel is on its way. }
`,
      good: `steps:
  - call: parcels.track
    with: { number: "1" }
    outcomes:
      not-found:
        - say: { de: Diese Nummer kennen wir nicht., en: We do not know this number. }
        - end: dialog
      failed:
        - handoff: { reason: carrier-unreachable }
  - say: { de: Ihr Paket ist unterwegs., en: Your parcel is on its way. }
`,
    },
  },
  check({ dialogs, project }, report) {
    for (const loaded of dialogs) {
      for (const each of loaded.steps) {
        const { call } = each.step.options as { call?: unknown };
        if (typeof call !== 'string' || !below(each, loaded).some(({ step }) => tells.has(step.type.name))) continue;
        for (const [block, steps] of each.step.blocks) {
          const outcome = block.replace(/^outcomes\./, '');
          if (steps.length > 0 || outcome === operationAt(project, call)?.success) continue;
          report(rangeOf(loaded.findings.document, [...each.path, 'outcomes', outcome], 'key'), `Nothing is said of "${outcome}": it goes on below as if it had worked.`, 'Say what came of it, then end the dialog, ask again or hand off.');
        }
      }
    }
  },
});
