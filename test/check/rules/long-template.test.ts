import { longTemplate } from '../../../src/check/rules/long-template.js';
import { testRule } from '../test-rule.js';

const beside = (words: string) => ({ 'bots/demo/bot.yaml': `templates:\n  news:\n    text: { de: "${words} {{1}} {{1}} Ende.", en: "{{1}} {{1}} end." }\n` });
const dialog = (slot: string, given = 'with'): string => `slots: { it: { ${slot} }, ok: { type: yes-no } }\nsteps:\n  - ask: it\n    say: { de: Was?, en: What? }\n  - ask: ok\n    say: { de: Ja?, en: Yes? }\n  - notify: news\n    after: 2 days\n    ${given}: ["{{ it }}"]\n    consent: ok\n`;

testRule(longTemplate, {
  valid: {
    'a short text': { keys: dialog('type: text, max: 100'), beside: beside('Hallo') },
    'a number': { keys: dialog('type: tracking-number'), beside: beside('Hallo '.repeat(150)) },
  },
  invalid: {
    'a text of any length': [{ keys: dialog('type: text', '‹with›'), beside: beside('Hallo') }, 'smaller max'],
    'a text that stands there twice, in one language': [{ keys: dialog('type: text, max: 100', '‹with›'), beside: beside('Hallo '.repeat(150)) }, 'smaller max'],
  },
});
