import { outcomeGoesOn } from '../../../src/check/rules/outcome-goes-on.js';
import { testRule } from '../test-rule.js';

const call = (notFound: string): string => `steps:\n  - call: parcels.track\n    with: { number: "1" }\n    save: parcel\n    outcomes:\n      ${notFound}\n      failed:\n        - end: dialog\n`;
const say = (text: string): string => `  - say: { de: "${text}", en: "${text}" }\n`;

testRule(outcomeGoesOn, {
  valid: {
    'ends': `${call('not-found:\n        - handoff: { reason: lost }')}${say('{{ parcel.place }}')}`,
    'reads what is always given': `${call('not-found: []')}${say('{{ parcel.status }}')}`,
    'where the text asks for it': `${call('not-found: []')}${say('{% if parcel.place %}{{ parcel.place }}{% endif %}')}`,
    'where a choose decides': `${call('not-found: []')}  - choose:\n      - when: parcel.place is known\n        then:\n        ${say('{{ parcel.place }}')}`,
    'the success': `${call('found: []\n      not-found:\n        - end: dialog')}${say('{{ parcel.place }}')}`,
    'each way ends': `${call('not-found:\n        - choose:\n            - when: open\n              then: [{ handoff: { reason: lost } }]\n            - otherwise: [{ end: dialog }]')}${say('{{ parcel.place }}')}`,
  },
  invalid: {
    'nothing': [`${call('‹not-found›: []')}${say('{{ parcel.place }}')}`, 'handoff'],
    'only said something': [`${call('‹not-found›:\n        - say: { de: a, en: b }')}${say('{{ parcel.at | date }}')}`, '{% if'],
  },
});
