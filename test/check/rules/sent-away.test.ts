import { sentAway } from '../../../src/check/rules/sent-away.js';
import { testRule } from '../test-rule.js';

const ask = (exhausted: string): string => `slots: { city: { type: postcode } }\nsteps:\n  - ask: city\n    say: { de: Wo?, en: Where? }\n    ${exhausted}\n  - say: { de: "{{ city }}", en: "{{ city }}" }\n`;

testRule(sentAway, {
  valid: {
    'says why before': ask('exhausted: [{ say: { de: Schade., en: Pity. } }, { end: dialog }]'),
    'hands off': ask('exhausted: [{ handoff: { reason: no-city } }]'),
    'goes on': ask('exhausted: [{ set: { city: "20457" } }]'),
  },
  invalid: {
    'after the last try': [ask('‹exhausted›: [{ end: dialog }]'), 'Hand off'],
    'after it was noted': [ask('‹exhausted›: [{ set: { city: null } }, { end: dialog }]'), 'Hand off'],
  },
});
