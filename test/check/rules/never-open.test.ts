import { neverOpen } from '../../../src/check/rules/never-open.js';
import { testRule } from '../test-rule.js';

const queue = (hours: string): { file: 'bot'; keys: string } => ({ file: 'bot', keys: `queues:\n  support: { title: { de: a, en: a }, ${hours}, promise: 5 min }\n` });

testRule(neverOpen, {
  valid: { 'always': queue('hours: always'), 'one day': queue('hours: { mon: 09:00-10:00 }') },
  invalid: { 'closed all week': [queue('‹hours›: { daily: closed }'), 'State its hours'], 'no day stated': [queue('‹hours›: {}'), 'State its hours'] },
});
