import { answerUnused } from '../../../src/check/rules/answer-unused.js';
import { testRule } from '../test-rule.js';

const ask = (slot: string): string => `slots: { city: { type: postcode } }\nsteps:\n  - ask: ${slot}\n    say: { de: Wo?, en: Where? }\n`;

testRule(answerUnused, {
  valid: {
    'read': `${ask('city')}  - say: { de: "{{ city }}", en: "{{ city }}" }\n`,
    'handed to a person': `${ask('city')}  - handoff: { reason: move }\n`,
    'sent to a service': `${ask('city')}  - call: parcels.track\n    with: { number: "{{ city }}" }\n    outcomes: { not-found: [], failed: [] }\n`,
    'returned': `returns: city\n${ask('city')}`,
  },
  invalid: {
    'forgotten': [ask('‹city›'), 'hand it to a person'],
    'handed over only when no answer fits': [`${ask('‹city›')}    exhausted: [{ handoff: { reason: no-city } }]\n`, 'hand it to a person'],
  },
});
