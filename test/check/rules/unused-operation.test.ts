import { unusedOperation } from '../../../src/check/rules/unused-operation.js';
import { testRule } from '../test-rule.js';

const call = { 'dialogs/one.yaml': 'steps:\n  - call: parcels.track\n    with: { number: "1" }\n    outcomes: { not-found: [], failed: [] }\n' };
const service = (name: string): string => `${name}:\n  url: https://weather.example\n  operations:\n    today: { get: /today, outcomes: { known: { status: 200 }, failed: otherwise } }\n`;

testRule(unusedOperation, {
  valid: {
    'each called': { file: 'services', keys: '# as it is\n', beside: call },
    'none called yet: the dialogs are still to be written': { file: 'services', keys: service('weather') },
  },
  invalid: { 'one that nobody calls': [{ file: 'services', keys: service('‹weather›'), beside: call }, 'Remove it'] },
});
