import { unknownCase } from '../../../src/check/rules/unknown-case.js';
import { testRule } from '../test-rule.js';

const call = 'steps:\n  - call: parcels.track\n    with: { number: "1" }\n    save: parcel\n    outcomes: { not-found: [], failed: [] }\n';

testRule(unknownCase, {
  valid: {
    'each of its values': `${call}  - choose: parcel.paid\n    cases: { yes: [], no: [] }\n`,
    'anything of an open set': `${call}  - choose: parcel.place\n    cases: { Bremen: [] }\n    otherwise: []\n`,
  },
  invalid: {
    'a misspelt value beside an otherwise': [`${call}  - choose: parcel.status\n    cases: { transit: [], ‹deliverd›: [] }\n    otherwise: []\n`, 'Did you mean "delivered"?'],
    'a value that stands for another, with each there': [`${call}  - choose: parcel.status\n    cases: { transit: [], delivered: [], ‹vanished›: [] }\n`, 'These are its values: transit, delivered.'],
  },
});
