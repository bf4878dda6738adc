import { wrongPlural } from '../../../src/check/rules/wrong-plural.js';
import { testRule } from '../test-rule.js';

const say = (de: string, en = 'a'): string => `steps:\n  - call: parcels.track\n    with: { number: "1" }\n    save: parcel\n    outcomes: { not-found: [{ end: dialog }], failed: [{ end: dialog }] }\n  - say: { de: "${de}", en: "${en}" }\n`;

testRule(wrongPlural, {
  valid: {
    'both forms': say('{% if parcel.weight == 1 %}Ein Teil{% else %}{{ parcel.weight }} Teile{% endif %}'),
    'by the filter': say("{{ parcel.weight | count: 'Teil', 'Teile' }}"),
    'a unit': say('{{ parcel.weight }} Kilogramm', '{{ parcel.weight }} kg'),
    'no noun': say('{{ parcel.weight }} wiegt es.', '{{ parcel.weight }} is much'),
    'not a number': say('{{ parcel.place }} Hafen'),
  },
  invalid: {
    'in both': [say('{{ ‹parcel.weight› }} Teile', '{{ ‹parcel.weight› | number }} pieces'), "{{ parcel.weight | count: '…', 'Teile' }}"],
  },
});
