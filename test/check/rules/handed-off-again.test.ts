import { handedOffAgain } from '../../../src/check/rules/handed-off-again.js';
import { testRule } from '../test-rule.js';

const beside = { 'bots/demo/bot.yaml': 'behaviours: { closed: one }\n' };
const ask = 'slots: { ok: { type: yes-no } }\nsteps:\n  - ask: ok\n    say: { de: Alles gut?, en: All well? }\n';
const say = '  - say: { de: Danke., en: Thanks. }\n';
const handoff = '  - handoff: { reason: not-settled }\n';
const inner = `dialog: inner\ntitle: { de: Innen, en: Inside }\noffer: false\nsteps:\n${handoff}`;

testRule(handedOffAgain, {
  valid: {
    'another dialog': `steps:\n${handoff}`,
    'asked before': { keys: `${ask}  - choose: ok\n    cases: { yes: [], no: [{ handoff: { reason: not-settled } }] }\n${say}`, beside },
    'where a condition decides': { keys: `steps:\n  - choose:\n      - when: open\n        then: [{ handoff: { reason: not-settled } }]\n${say}`, beside },
    'nothing but words': { keys: `steps:\n${say}`, beside },
  },
  invalid: {
    'at once': [{ keys: `steps:\n${handoff.replace('handoff', '‹handoff›')}`, beside }, 'Ask before'],
    'after words': [{ keys: `steps:\n${say}${handoff.replace('handoff', '‹handoff›')}`, beside }, 'Ask before'],
    'by another dialog': [{ keys: 'steps:\n  - ‹run›: inner\n', beside: { ...beside, 'dialogs/inner.yaml': inner } }, 'Ask before'],
  },
});
