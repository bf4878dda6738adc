import { neverFilled } from '../../../src/check/rules/never-filled.js';
import { testRule } from '../test-rule.js';

const slot = 'slots: { city: { type: text } }\n';
const read = '  - say: { de: "{{ city }}", en: "{{ city }}" }\n';

testRule(neverFilled, {
  valid: {
    'asked': `${slot}steps:\n  - ask: city\n    say: { de: Wo?, en: Where? }\n${read}`,
    'set': `${slot}steps:\n  - set: { city: Berlin }\n${read}`,
    'said in an example': `examples:\n  de: ["nach {city}"]\n${slot}steps:\n${read}`,
    'passed by another dialog': { keys: `${slot}steps:\n${read}`, beside: { 'dialogs/other.yaml': 'steps:\n  - run: one\n    with: { city: Berlin }\n' } },
  },
  invalid: {
    'read in a text, told once': [`${slot}steps:\n  - say: { de: "In {{ ‹city› }}", en: "In {{ city }}" }\n`, '- ask: city'],
    'read in a condition': [`${slot}steps:\n  - choose:\n      - when: not ‹city› is Berlin\n        then: []\n`, '- ask: city'],
  },
});
