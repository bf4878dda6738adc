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
    'as in another dialog': [{ keys: german('Hallo Welt'), beside: { 'dialogs/other.yaml': german('‹"hallo, Welt!"›') } }, 'say more'],
    'twice': [german('Eins bitte', '‹eins bitte.›'), 'Keep one'],
    'once with ü, once with ue': [german('Für Müller', '‹fuer Mueller›'), 'Keep one'],
  },
});
