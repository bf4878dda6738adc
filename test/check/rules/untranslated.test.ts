import { untranslated } from '../../../src/check/rules/untranslated.js';
import { testRule } from '../test-rule.js';

const say = (de: string, en: string): string => `steps:\n  - say: { de: "${de}", en: "${en}" }\n`;

testRule(untranslated, {
  valid: {
    'one word that both languages have': say('Service', 'Service'),
    'values alone': say('{{ hours | hours }}', '{{ hours | hours }}'),
    'a name and a link': say('Nordwind: https://nordwind.example/some/long/path', 'Nordwind: https://nordwind.example/some/long/path'),
  },
  invalid: {
    'German in English': [say('Das tut uns sehr leid.', '‹Das tut uns sehr leid.›'), 'into English'],
    'English in German': [say('‹We are sorry about that.›', 'We are sorry about that.'), 'into German'],
  },
});
