import { exhaustedGoesOn } from '../../../src/check/rules/exhausted-goes-on.js';
import { testRule } from '../test-rule.js';

const ask = (exhausted: string): string => `slots: { city: { type: postcode } }\nsteps:\n  - ask: city\n    say: { de: Wo?, en: Where? }\n    ${exhausted}\n`;
const say = '  - say: { de: "{{ city }}", en: "{{ city }}" }\n';

testRule(exhaustedGoesOn, {
  valid: {
    'ends': `${ask('exhausted: [{ end: dialog }]')}${say}`,
    'sets it': `${ask('exhausted: [{ set: { city: "20457" } }]')}${say}`,
    'nobody shows it': `${ask('exhausted: []')}  - say: { de: a, en: b }\n`,
    'where the text asks for it': `${ask('exhausted: []')}  - say: { de: "{% if city %}{{ city }}{% endif %}", en: "{{ city | default: 1 }}" }\n`,
  },
  invalid: { 'goes on': [`${ask('‹exhausted›: []')}${say}`, 'set the slot'] },
});
