import { wrongComparison } from '../../../src/check/rules/wrong-comparison.js';
import { testRule } from '../test-rule.js';

const when = (condition: string): string => `slots: { day: { type: date }, gift: { type: yes-no }, note: { type: text } }\nsteps:\n  - call: parcels.track\n    with: { number: "1" }\n    save: parcel\n    outcomes: { not-found: [], failed: [] }\n  - choose:\n      - when: ${condition}\n        then: []\n`;

testRule(wrongComparison, {
  valid: {
    'a number': when('parcel.weight is more than 30'),
    'a date': when('day is not before 2026-01-01'),
    'a text that may hold a number': when('note is more than 3'),
    'a word that only stands near': when('gift and parcel.weight is at least 2'),
  },
  invalid: {
    'yes or no': [when('‹gift› is more than 1'), 'Compare a number'],
    'a date as a number': [when('gift or ‹parcel.at› is at most 3'), 'before'],
    'a number as a date': [when('‹parcel.weight› is after 2026-01-01'), 'Compare a date'],
    'one of a list': [when('‹parcel.status› is less than 2'), 'Compare a number'],
  },
});
