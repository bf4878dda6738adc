import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

export const oddSuccess = defineRule({
  name: 'odd-success',
  severity: 'warning',
  docs: {
    summary: 'The first outcome of an operation, its success, has a status of 200 to 299.',
    why: 'The first is what goes on below the call: an order that was turned round makes a success of a failure.',
    example: {
      file: 'services',
      bad: `parcels:
  url: https://parcels.example
  operations:
    track:
      get: /track
      outcomes: { not-found: { status: 404 }, found: { status: 200 }, failed: otherwise }
`,
      good: `parcels:
  url: https://parcels.example
  operations:
    track:
      get: /track
      outcomes: { found: { status: 200 }, not-found: { status: 404 }, failed: otherwise }
`,
    },
  },
  check({ project, services }, report) {
    for (const service of services ? project.services.values() : []) {
      for (const { name, outcomes: [first, ...others] } of service.operations.values()) {
        const isGood = (codes: readonly number[] = []): boolean => codes.some((code) => code >= 200 && code < 300);
        if (!first?.status || isGood(first.status)) continue;
        const better = others.find((outcome) => isGood(outcome.status));
        const hint = better ? `Put "${better.name}" first.` : 'Put the outcome that is a success first.';
        report(rangeOf(services!.findings.document, [service.name, 'operations', name, 'outcomes', first.name], 'key'), `"${first.name}" is taken for the success, with status ${first.status.join(', ')}.`, hint);
      }
    }
  },
});
