import { readTooEarly } from '../../../src/check/rules/read-too-early.js';
import { testRule } from '../test-rule.js';

const slot = 'slots: { city: { type: postcode } }\n';
const ask = '  - ask: city\n    say: { de: Wo?, en: Where? }\n';
const say = (text: string): string => `  - say: { de: "${text}", en: "${text.replace(/[‹›]/g, '')}" }\n`;
const call = '  - call: parcels.track\n    with: { number: "1" }\n    save: parcel\n    outcomes: { not-found: [], failed: [] }\n';

testRule(readTooEarly, {
  valid: {
    'below the question': `${slot}steps:\n${ask}${say('{{ city }}')}`,
    'where the text asks for it': `${slot}steps:\n${say('{% if city %}{{ city }}{% endif %}')}${say('{{ city | default: 1 }}')}${ask}`,
    'where a condition asks for it': `${slot}steps:\n  - choose:\n      - when: city is known\n        then:\n        ${say('{{ city }}').replace('  - ', '  - ')}${ask}`,
    'said in an example': `examples:\n  de: ["nach {city}"]\n${slot}steps:\n${say('{{ city }}')}${ask}`,
    'in an outcome of its call': `steps:\n  - call: parcels.track\n    with: { number: "1" }\n    save: parcel\n    outcomes:\n      not-found:\n        - say: { de: "{{ parcel.status }}", en: "{{ parcel.status }}" }\n      failed: []\n`,
  },
  invalid: {
    'a slot, told once': [`${slot}steps:\n${say('{{ ‹city› }}')}${say('{{ city }}')}${ask}`, 'above this one'],
    'in its own question': [`${slot}steps:\n  - ask: city\n    say: { de: "{{ ‹city› }}?", en: Where? }\n`, 'without {{ city }}'],
    'a result': [`steps:\n${say('{{ ‹parcel.status› }}')}${call}`, 'above this one'],
    'by a choose': [`steps:\n  - choose: ‹parcel.paid›\n    cases: { yes: [], no: [] }\n${call}`, 'above this one'],
  },
});
