import { builtInExample } from '../../../src/check/rules/built-in-example.js';
import { testRule } from '../test-rule.js';

const person = 'behaviours: { person: one }\n';

testRule(builtInExample, {
  valid: {
    'more than a built-in one': 'examples:\n  de: [Stopp die Lieferung]\n',
    'the wish for a person in the dialog that stands in for it': { file: 'bot', keys: person, beside: { 'dialogs/one.yaml': 'examples:\n  de: [Mitarbeiter bitte]\n' } },
    'the word of another language': 'examples:\n  de: [never mind]\n',
  },
  invalid: {
    'cancelling': ['examples:\n  en: [‹"Never mind!"›]\n', 'say more'],
    'the wish for a person in another dialog': [{ file: 'bot', keys: person, beside: { 'dialogs/other.yaml': 'examples:\n  de: [‹Mitarbeiter bitte›]\n' } }, 'Remove it'],
  },
});
