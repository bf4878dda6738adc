import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

const longestMs = 60_000;

export const longWait = defineRule({
  name: 'long-wait',
  severity: 'warning',
  docs: {
    summary: 'A service that doesn\'t answer is given up after a minute, all attempts together.',
    why: 'So long the customer sees nothing, and writes again.',
    example: {
      file: 'services',
      bad: `parcels:
  url: https://parcels.example
  operations:
    track:
      get: /track
      timeout: 30 s
      retries: 3
      outcomes: { found: { status: 200 }, failed: otherwise }
`,
      good: `parcels:
  url: https://parcels.example
  operations:
    track:
      get: /track
      timeout: 10 s
      retries: 1
      outcomes: { found: { status: 200 }, failed: otherwise }
`,
    },
  },
  check({ project, services }, report) {
    for (const service of services ? project.services.values() : []) {
      for (const { name, timeoutMs, retries } of service.operations.values()) {
        const total = timeoutMs * (retries + 1);
        if (total <= longestMs) continue;
        const path = [service.name, 'operations', name, 'timeout'];
        report(rangeOf(services!.findings.document, path, 'key'), `With ${retries + 1} attempts a customer may wait ${Math.round(total / 1000)} s for "${name}".`, 'Write a shorter timeout, or fewer retries.');
      }
    }
  },
});
