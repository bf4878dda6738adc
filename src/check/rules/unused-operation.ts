import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

export const unusedOperation = defineRule({
  name: 'unused-operation',
  severity: 'warning',
  docs: {
    summary: 'Some dialog calls each service.',
    why: 'An address and a key that nobody needs are still kept, and looked after.',
    example: {
      file: 'services',
      bad: `weather:
  url: https://weather.example
  operations:
    today:
      get: /today
      outcomes: { known: { status: 200 }, failed: otherwise }
`,
      good: '# nothing more than parcels\n',
      beside: { 'dialogs/one.yaml': 'steps:\n  - call: parcels.track\n    with: { number: "1" }\n    outcomes: { not-found: [{ end: dialog }], failed: [{ end: dialog }] }\n  - say: { de: Unterwegs., en: On its way. }\n' },
    },
  },
  check({ project, services, dialogs, whole }, report) {
    if (!whole || !services) return;
    const called = new Set(dialogs.flatMap(({ steps }) => steps.flatMap(({ marks }) => marks.flatMap((mark) => (mark.mark === 'operation' ? [mark.name.split('.')[0]!] : [])))));
    if (called.size === 0) return;
    for (const { name } of project.services.values()) {
      if (!called.has(name)) report(rangeOf(services.findings.document, [name], 'key'), `No dialog calls "${name}".`, 'Remove it, or call it.');
    }
  },
});
