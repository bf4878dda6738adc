import { oddSuccess } from '../../../src/check/rules/odd-success.js';
import { testRule } from '../test-rule.js';

const outcomes = (list: string): { file: 'services'; keys: string } => ({ file: 'services', keys: `parcels:\n  url: https://a.example\n  operations:\n    track: { get: /a, outcomes: { ${list} } }\n` });

testRule(oddSuccess, {
  valid: { '200 first': outcomes('found: { status: [201, 404] }, failed: otherwise') },
  invalid: {
    'turned round': [outcomes('‹gone›: { status: 404 }, found: { status: 200 }, failed: otherwise'), 'Put "found" first'],
    'no success at all': [outcomes('‹gone›: { status: 404 }, failed: otherwise'), 'a success first'],
  },
});
