import { operationAt } from '../../dialog/operation-at.js';
import { readsOf } from '../reads.js';
import { defineRule } from '../rule.js';

export const personalSent = defineRule({
  name: 'personal-sent',
  severity: 'warning',
  docs: {
    summary: 'What is personal goes only to inputs of which services.yaml says that they need it, under personal.',
    why: 'Another company is told no more of a customer than it needs, and the file that names the outside systems shows what each is told.',
    example: {
      bad: `slots:
  phone: { type: phone, personal: true }
steps:
  - ask: phone
    say: { de: Unter welcher Nummer erreichen wir Sie?, en: What number can we reach you at? }
  - call: parcels.track
    with: { number: "{{ phone }}" }
    outcomes:
      not-found: [{ end: dialog }]
      failed: [{ handoff: { reason: carrier-unreachable } }]
  - say: { de: Gefunden., en: Found. }
`,
      good: `slots:
  order: { type: text, max: 20 }
steps:
  - ask: order
    say: { de: Um welche Bestellung geht es?, en: Which order is it about? }
  - call: parcels.track
    with: { number: "{{ order }}" }
    outcomes:
      not-found: [{ end: dialog }]
      failed: [{ handoff: { reason: carrier-unreachable } }]
  - say: { de: Gefunden., en: Found. }
`,
    },
  },
  check({ project, dialogs }, report) {
    for (const loaded of dialogs) {
      for (const { name, range, at, of } of readsOf(loaded)) {
        const { call } = (at?.step.options ?? {}) as { call?: unknown };
        const [block, input = ''] = at ? of.slice(at.path.length).map(String) : [];
        if (typeof call !== 'string' || block !== 'with' || !loaded.dialog.slots.get(name)?.personal) continue;
        const operation = operationAt(project, call);
        if (!operation || operation.personal.includes(input)) continue;
        report(range, `"${name}" is personal, and nothing says that ${call} needs it.`, `If it does, add "personal: [${[...operation.personal, input].join(', ')}]" to ${operation.name} in services.yaml; else leave it out.`);
      }
    }
  },
});
