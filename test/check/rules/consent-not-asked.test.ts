import { consentNotAsked } from '../../../src/check/rules/consent-not-asked.js';
import { testRule } from '../test-rule.js';

const beside = { 'bots/demo/bot.yaml': 'templates:\n  arrived:\n    text: { de: Gut angekommen?, en: Did it arrive? }\n' };
const slots = 'slots: { ok: { type: yes-no }, more: { type: yes-no } }\n';
const ask = '  - ask: ok\n    say: { de: Dürfen wir nachfragen?, en: May we ask? }\n';
const notify = (consent = 'ok'): string => `  - notify: arrived\n    after: 2 days\n    consent: ${consent}\n`;
const find = 'dialog: find\ntitle: { de: Einwilligung, en: Consent }\nslots: { ok: { type: yes-no } }\nreturns: ok\nsteps:\n  - ask: ok\n    say: { de: Ja?, en: Yes? }\n';
const either = (yes: string, no: string): string => `${slots}steps:\n  - ask: more\n    say: { de: Noch etwas?, en: Anything else? }\n  - choose: more\n    cases:\n      yes:\n${yes.replace(/^/gm, '      ').trimEnd()}\n      no:\n${no.replace(/^/gm, '      ').trimEnd()}\n`;

testRule(consentNotAsked, {
  valid: {
    'asked above': { keys: `${slots}steps:\n${ask}${notify()}`, beside },
    'asked, and taken back': { keys: `${slots}steps:\n${ask}${notify()}  - set: { ok: false }\n  - set: { ok: null }\n  - set: { ok: no }\n`, beside },
    'asked in one of two ways': { keys: `${either(ask, '  - say: { de: Gut., en: Fine. }\n')}${notify()}`, beside },
    'asked by another dialog': { keys: `${slots}steps:\n  - run: find\n    into: ok\n${notify()}`, beside: { ...beside, 'dialogs/find.yaml': find } },
    'asked by the one that runs it': { keys: `${slots}steps:\n${notify()}`, beside: { ...beside, 'dialogs/other.yaml': 'slots: { agreed: { type: yes-no } }\nsteps:\n  - ask: agreed\n    say: { de: Ja?, en: Yes? }\n  - run: one\n    with: { ok: "{{ agreed }}" }\n' } },
    'taken back': { keys: `${slots}steps:\n${ask}${notify()}  - notify: arrived\n    cancel: true\n`, beside },
    'another slot that is set': { keys: `${slots}steps:\n${ask}  - set: { more: true }\n${notify()}`, beside },
  },
  invalid: {
    'never asked': [{ keys: `${slots}steps:\n${notify('‹ok›')}  - say: { de: Gut., en: Fine. }\n`, beside }, '- ask: ok'],
    'asked below': [{ keys: `${slots}steps:\n${notify('‹ok›')}${ask}`, beside }, 'Move the question'],
    'asked on the other way': [{ keys: either(ask, notify('‹ok›')), beside }, 'Move the question'],
    'set instead of asked': [{ keys: `${slots}steps:\n  - set: { ok: ‹yes› }\n${notify()}`, beside }, '- ask: ok'],
    'set to true, though it is asked': [{ keys: `${slots}steps:\n${ask}  - set: { ok: ‹true› }\n${notify()}`, beside }, '- ask: ok'],
    'copied from another answer': [{ keys: `${slots}steps:\n  - ask: more\n    say: { de: Noch etwas?, en: Anything else? }\n  - set: { ok: ‹"{{ more }}"› }\n${notify()}`, beside }, '- ask: ok'],
    'written out by the one that runs it': [{ keys: `${slots}steps:\n${notify('‹ok›')}`, beside: { ...beside, 'dialogs/other.yaml': 'steps:\n  - run: one\n    with: { ok: true }\n'.replace('true', 'yes') } }, '- ask: ok'],
  },
});
