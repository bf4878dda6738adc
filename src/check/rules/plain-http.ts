import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

const local = /^(?:localhost|[^.]+|.*\.(?:local|internal|localhost|test)|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[::1\])$/;

export const plainHttp = defineRule({
  name: 'plain-http',
  severity: 'error',
  docs: {
    summary: 'A service that isn\'t in the house is reached over https.',
    why: 'Over http anybody on the way reads the customers\' data and the key, and can change the answer.',
    example: {
      file: 'services',
      bad: `parcels:
  url: http://parcels.example
  operations:
    track:
      get: /track
      outcomes: { found: { status: 200 }, failed: otherwise }
`,
      good: `parcels:
  url: https://parcels.example
  operations:
    track:
      get: /track
      outcomes: { found: { status: 200 }, failed: otherwise }
`,
    },
  },
  check({ project, services }, report) {
    for (const { name, url } of services ? project.services.values() : []) {
      const address = url.default;
      if (address === undefined || !address.startsWith('http:') || !URL.canParse(address) || local.test(new URL(address).hostname)) continue;
      const path = url.setting === undefined ? [name, 'url'] : [name, 'url', 'default'];
      report(rangeOf(services!.findings.document, path), 'What is sent to this address can be read on the way.', `Write ${address.replace('http:', 'https:')}.`);
    }
  },
});
