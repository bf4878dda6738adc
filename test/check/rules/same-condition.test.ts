import { sameCondition } from '../../../src/check/rules/same-condition.js';
import { testRule } from '../test-rule.js';

const choose = (...conditions: string[]): string => `slots: { size: { type: text } }\nsteps:\n  - choose:\n${conditions.map((condition) => `      - when: ${condition}\n        then: []\n`).join('')}`;

testRule(sameCondition, {
  valid: { 'each its own': choose('size is S', 'size is M'), 'the same in two steps': `${choose('open')}  - choose:\n      - when: open\n        then: []\n` },
  invalid: { 'twice': [choose('size is S', 'size is M', '‹size  is s›'), 'something else'] },
});
