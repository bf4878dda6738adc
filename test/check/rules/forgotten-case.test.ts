import { forgottenCase } from '../../../src/check/rules/forgotten-case.js';
import { testRule } from '../test-rule.js';

const call = 'steps:\n  - call: parcels.track\n    with: { number: "1" }\n    save: parcel\n    outcomes: { not-found: [], failed: [] }\n';
const ask = 'steps:\n  - ask: city\n    say: { de: Wo?, en: Where? }\n';

testRule(forgottenCase, {
  valid: {
    'every case': `${call}  - choose: parcel.status\n    cases: { transit: [], delivered: [] }\n`,
    'otherwise': `${call}  - choose: parcel.status\n    cases: { transit: [] }\n    otherwise: []\n`,
    'an open set': `slots: { city: { type: text } }\n${ask}  - choose: city\n    cases: { Berlin: [] }\n    otherwise: []\n`,
  },
  invalid: {
    'a case of a result': [`${call}  - choose: parcel.status\n    ‹cases›: { transit: [] }\n`, 'Add "delivered:" under cases'],
    'no': [`slots: { city: { type: yes-no } }\n${ask}  - choose: city\n    ‹cases›:\n      yes: []\n`, 'Add "no:"'],
    'a choice': [`slots: { city: { type: choice, choices: { b: { de: Berlin, en: Berlin }, k: { de: Köln, en: Cologne } } } }\n${ask}  - choose: city\n    ‹cases›: { b: [] }\n`, 'Add "k:"'],
  },
});
