import { neverRead } from '../../../src/check/rules/never-read.js';
import { testRule } from '../test-rule.js';

testRule(neverRead, {
  valid: {
    'asked': 'slots: { city: { type: text } }\nsteps:\n  - ask: city\n    say: { de: Wo?, en: Where? }\n',
    'read by a condition': 'slots: { city: { type: text } }\nsteps:\n  - choose:\n      - when: city is known\n        then: []\n',
  },
  invalid: { 'only declared': ['slots: { ‹city›: { type: text } }\nsteps:\n  - say: { de: Gut., en: Fine. }\n', 'remove it'] },
});
