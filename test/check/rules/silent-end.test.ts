import { silentEnd } from '../../../src/check/rules/silent-end.js';
import { testRule } from '../test-rule.js';

const ask = (silence: string): string => `slots: { city: { type: text } }\nsteps:\n  - ask: city\n    say: { de: Wo?, en: Where? }\n    silence: { after: 10 min, ${silence} }\n  - handoff: { reason: told }\n`;

testRule(silentEnd, {
  valid: {
    'said': ask('then: [{ say: { de: Schade., en: Pity. } }, { end: dialog }]'),
    'reminded': ask('remind: { de: Noch da?, en: Still there? }, then: [{ end: dialog }]'),
    'handed off': ask('then: [{ handoff: { reason: no-answer } }]'),
    'going on below': ask('then: []'),
    'said in one of two ways': ask('then: [{ choose: [{ when: open, then: [{ say: { de: Schade., en: Pity. } }] }] }, { end: dialog }]'),
  },
  invalid: {
    'ended at once': [ask('‹then›: [{ end: dialog }]'), 'Say that it ends'],
    'ended after a wait': [ask('‹then›: [{ set: { city: null } }, { wait: 5 min }, { end: dialog }]'), 'Say that it ends'],
  },
});
