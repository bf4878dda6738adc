import { mixedAddress } from '../../../src/check/rules/mixed-address.js';
import { testRule } from '../test-rule.js';

const say = (...german: string[]): string => `steps:\n${german.map((de) => `  - say: { de: "${de}", en: "Something." }\n`).join('')}`;

testRule(mixedAddress, {
  valid: {
    'Sie throughout': say('Was möchten Sie?', 'Danke, wir melden uns bei Ihnen.'),
    'du throughout': say('Was möchtest du?', 'Danke, wir melden uns bei dir.'),
    'they, who are many': say('Da kommen die Pakete. Sie sind schwer.', 'Was möchtest du?'),
    'a word that only begins so': say('Was möchten Sie?', 'Duschgel und Direktversand'),
  },
  invalid: {
    'du once': [say('Was möchten Sie?', 'Danke, wir melden uns bei ‹dir›.'), 'Say Sie'],
    'Sie once': [say('Was möchtest du?', 'Das ist dein Paket.', 'Das haben ‹Sie› bestellt.'), 'Say du'],
  },
});
