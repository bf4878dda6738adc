import { unusedQueue } from '../../../src/check/rules/unused-queue.js';
import { testRule } from '../test-rule.js';

const queue = 'title: { de: a, en: a }, hours: always, promise: 5 min';
const bot = (second: string): string => `queues:\n  support: { ${queue} }\n  ${second}: { ${queue} }\n`;

testRule(unusedQueue, {
  valid: {
    'the first': { file: 'bot', keys: `queues:\n  support: { ${queue} }\n` },
    'a second that a dialog names': { file: 'bot', keys: bot('returns'), beside: { 'dialogs/one.yaml': 'steps:\n  - handoff: { queue: returns, reason: wrong-size }\n' } },
  },
  invalid: { 'a second': [{ file: 'bot', keys: bot('‹returns›') }, 'queue: returns'] },
});
