import { longWait } from '../../../src/check/rules/long-wait.js';
import { testRule } from '../test-rule.js';

const operation = (options: string): { file: 'services'; keys: string } => ({ file: 'services', keys: `parcels:\n  url: https://a.example\n  operations:\n    track: { get: /a, ${options}, outcomes: { found: { status: 200 }, failed: otherwise } }\n` });

testRule(longWait, {
  valid: { 'a minute in all': operation('timeout: 20 s, retries: 2'), 'one attempt': operation('timeout: 1 min, retries: 0') },
  invalid: { 'more': [operation('‹timeout›: 21 s, retries: 2'), 'fewer retries'] },
});
