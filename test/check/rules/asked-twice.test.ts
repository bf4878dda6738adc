import { askedTwice } from '../../../src/check/rules/asked-twice.js';
import { testRule } from '../test-rule.js';

const slots = 'slots: { ok: { type: yes-no }, more: { type: yes-no } }\nsteps:\n';
const ask = (more = '', key = 'ask', slot = 'ok'): string => `  - ${key}: ${slot}\n    say: { de: Ja?, en: Yes? }\n${more}`;
const end = '  - handoff: { reason: done }\n';

testRule(askedTwice, {
  valid: {
    'forgotten between': `${slots}${ask()}  - set: { ok: null }\n${ask()}${end}`,
    'another slot': `${slots}${ask()}${ask('', 'ask', 'more')}${end}`,
    'skipped before': `${slots}${ask('    skip: true\n')}${ask()}${end}`,
    'not answered before': `${slots}${ask('    exhausted: []\n')}${ask()}${end}`,
    'not answered for long': `${slots}${ask('    silence: { after: 10 min, then: [] }\n')}${ask()}${end}`,
    'in two ways': `${slots}${ask('', 'ask', 'more')}  - choose: more\n    cases:\n      yes: [{ ask: ok, say: { de: a, en: b } }]\n      no: [{ ask: ok, say: { de: c, en: d } }]\n${end}`,
    'asked above in one of two ways': `${slots}  - choose:\n      - when: open\n        then: [{ ask: ok, say: { de: a, en: b } }]\n${ask()}${end}`,
    'below a place': `${slots}  - choose:\n      - when: open\n        then: [{ go-to: there }]\n${ask()}  - place: there\n${ask()}${end}`,
    'forgotten in one of two ways': `${slots}${ask()}  - choose: ok\n    cases: { yes: [], no: [{ set: { ok: null } }] }\n${ask()}${end}`,
  },
  invalid: {
    'right below': [`${slots}${ask()}${ask('', '‹ask›')}${end}`, '"- set: { ok: null }"'],
    'though the first may lead to a person': [`${slots}${ask('    exhausted: [{ handoff: { reason: lost } }]\n')}  - say: { de: a, en: b }\n${ask('', '‹ask›')}${end}`, '"- set: { ok: null }"'],
    'in a case of its own answer': [`${slots}${ask()}  - choose: ok\n    cases:\n      yes: []\n      no:\n        - wait: 5 min\n        - ‹ask›: ok\n          say: { de: Jetzt?, en: Now? }\n${end}`, '"- set: { ok: null }"'],
  },
});
