import { unreadResult } from '../../../src/check/rules/unread-result.js';
import { testRule } from '../test-rule.js';

const call = (save: string): string => `steps:\n  - call: parcels.track\n    with: { number: "1" }\n    save: ${save}\n    outcomes: { not-found: [], failed: [] }\n`;

testRule(unreadResult, {
  valid: { 'in a choose': `${call('parcel')}  - choose: parcel.paid\n    cases: { yes: [], no: [] }\n`, 'in a condition': `${call('parcel')}  - choose:\n      - when: parcel.paid\n        then: []\n` },
  invalid: { 'nowhere': [call('‹parcel›'), 'remove the line'] },
});
