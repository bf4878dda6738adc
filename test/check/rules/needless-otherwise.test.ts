import { needlessOtherwise } from '../../../src/check/rules/needless-otherwise.js';
import { testRule } from '../test-rule.js';

const call = 'steps:\n  - call: parcels.track\n    with: { number: "1" }\n    save: parcel\n    outcomes: { not-found: [], failed: [] }\n';

testRule(needlessOtherwise, {
  valid: {
    'for the values that have no case': `${call}  - choose: parcel.status\n    cases: { transit: [] }\n    otherwise: []\n`,
    'of an open set': `${call}  - choose: parcel.place\n    cases: { Bremen: [] }\n    otherwise: []\n`,
  },
  invalid: { 'below all cases': [`${call}  - choose: parcel.status\n    cases: { transit: [], delivered: [] }\n    ‹otherwise›: []\n`, 'Remove it'] },
});
