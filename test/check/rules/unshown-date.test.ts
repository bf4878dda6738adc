import { unshownDate } from '../../../src/check/rules/unshown-date.js';
import { testRule } from '../test-rule.js';

const call = 'steps:\n  - call: parcels.track\n    with: { number: "1" }\n    save: parcel\n    outcomes: { not-found: [{ end: dialog }], failed: [{ end: dialog }] }\n';

testRule(unshownDate, {
  valid: {
    'shown as a date': `${call}  - say: { de: "{{ parcel.at | date }}", en: "{{ parcel.at | time }}" }\n`,
    'a slot, which its type shows': 'slots: { day: { type: date } }\nsteps:\n  - ask: day\n    say: { de: Wann?, en: When? }\n  - say: { de: "{{ day }}", en: "{{ day }}" }\n',
    'only asked for': `${call}  - say: { de: "{% if parcel.at %}x{% endif %}", en: x }\n`,
    'passed on to a service': `slots: { day: { type: date } }\nsteps:\n  - ask: day\n    say: { de: Wann?, en: When? }\n  - call: parcels.track\n    with: { number: "{{ day }}" }\n    outcomes: { not-found: [{ end: dialog }], failed: [{ end: dialog }] }\n`,
  },
  invalid: {
    'as the machine writes it': [`${call}  - say: { de: "Am {{ ‹parcel.at› }}.", en: "{{ parcel.at | date }}" }\n`, '{{ parcel.at | date }}'],
    'twice': [`${call}  - say: { de: "{{ ‹parcel.at› }}", en: "{{- ‹parcel.at› -}}" }\n`, '{{ parcel.at | date }}'],
  },
});
