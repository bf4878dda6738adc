import { hoursInText } from '../../../src/check/rules/hours-in-text.js';
import { testRule } from '../test-rule.js';

const say = (de: string, en = 'a'): string => `steps:\n  - say: { de: "${de}", en: "${en}" }\n`;

testRule(hoursInText, {
  valid: {
    'by their name': say('Wir haben offen: {{ hours | hours }}.'),
    'other times': say('Der Bote kommt zwischen 8 und 12 Uhr.', 'Delivery is from 8 am to 12 pm.'),
  },
  invalid: {
    'written out in both': [say('Geöffnet ist ‹8–18 Uhr›.', 'We are open ‹8 am to 6 pm›.'), '{{ hours | hours }}'],
  },
});
