import { deadStep } from '../../../src/check/rules/dead-step.js';
import { testRule } from '../test-rule.js';

const say = '- say: { de: a, en: b }\n';
const handoff = '- handoff: { reason: lost }\n';

testRule(deadStep, {
  valid: {
    'last': `steps:\n  ${say}  ${handoff}`,
    'in one of several ways': `steps:\n  - choose:\n      - when: open\n        then:\n          ${handoff}  ${say}`,
    'a place that a go-to leads to': `slots: { ok: { type: yes-no } }\nsteps:\n  - ask: ok\n    say: { de: a, en: b }\n  - go-to: further\n  - place: further\n  ${say}`,
    'below a choose over what may be empty': `slots: { ok: { type: yes-no } }\nsteps:\n  - ask: ok\n    say: { de: a, en: b }\n    skip: true\n  - choose: ok\n    cases:\n      yes: [{ handoff: { reason: lost } }]\n      no: [{ end: dialog }]\n  ${say}`,
    'below a choose of which one way goes on': `slots: { ok: { type: yes-no } }\nsteps:\n  - ask: ok\n    say: { de: a, en: b }\n  - choose: ok\n    cases:\n      yes: [{ handoff: { reason: lost } }]\n      no: []\n  ${say}`,
  },
  invalid: {
    'below a choose over a closed set of which each case leads away': [`slots: { ok: { type: yes-no } }\nsteps:\n  - ask: ok\n    say: { de: a, en: b }\n  - choose: ok\n    cases:\n      yes: [{ handoff: { reason: lost } }]\n      no: [{ end: dialog }]\n  ${say.replace('say', '‹say›')}`, 'above the "choose"'],
    'below a handoff': [`steps:\n  ${handoff}  ${say.replace('say', '‹say›')}`, 'above the "handoff"'],
    'within a case': [`steps:\n  - choose:\n      - when: open\n        then:\n          - end: dialog\n          ${say.replace('say', '‹say›')}`, 'above the "end"'],
    'below a choose that always leads away': [`steps:\n  - choose:\n      - when: open\n        then:\n          ${handoff}      - otherwise:\n          - end: dialog\n  ${say.replace('say', '‹say›')}`, 'above the "choose"'],
  },
});
