import { sameExample } from '../../../src/check/rules/same-example.js';
import { testRule } from '../test-rule.js';

const german = (...sentences: string[]): string => `examples:\n  de: [${sentences.join(', ')}]\n`;

testRule(sameExample, {
  valid: {
    'all different': german('eins', 'zwei'),
    'the same word in another language': 'examples:\n  de: [Service]\n  en: [Service]\n',
    'a placeholder more': `${german('"Sendung {number}"', 'Sendung')}slots: { number: { type: postcode } }\n`,
  },
  invalid: {
    'in two dialogs of one file': [{ file: 'whole' as const, keys: `dialog: talk\ntitle: { de: Plaudern, en: Talk }\nslots: { mood: { type: text } }\nintents:\n  one:\n    examples: { de: [Abend, Guten Abend, Na du, Netter Abend, Na Abend], en: [Good evening, Evening, Nice evening, Fine evening, Lovely evening] }\n    steps: [{ say: { de: Ja., en: Yes. } }]\n  two:\n    examples: { de: [Na Sie, ‹Na du›, Na ihr, Na wir, Na ich], en: [Well you, Well me, Well us, Well it, Well they] }\n    steps: [{ say: { de: Ja., en: Yes. } }]\n` }, 'Keep one'],
    'as in another dialog': [{ keys: german('‹Hallo Welt›'), beside: { 'dialogs/other.yaml': german('‹"hallo, Welt!"›') } }, 'say more'],
    'twice': [german('Eins bitte', '‹eins bitte.›'), 'Keep one'],
    'once with ü, once with ue': [german('Für Müller', '‹fuer Mueller›'), 'Keep one'],
  },
});
