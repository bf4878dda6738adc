import { latePromise } from '../../../src/check/rules/late-promise.js';
import { testRule } from '../test-rule.js';

const queue = (hours: string, promise: string): { file: 'bot'; keys: string } => ({ file: 'bot', keys: `queues:\n  support: { title: { de: a, en: a }, hours: ${hours}, promise: ${promise} }\n` });

testRule(latePromise, {
  valid: { 'round the clock': queue('always', '2 h'), 'shorter than the longest day': queue('{ mon: 09:00-10:00, tue: 09:00-12:00 }', '2 h') },
  invalid: { 'longer than any day': [queue('{ mon: 09:00-10:00 }', '‹2 h›'), 'Promise less'] },
});
