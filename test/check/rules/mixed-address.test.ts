import { mixedAddress } from '../../../src/check/rules/mixed-address.js';
import { testRule } from '../test-rule.js';

const say = (...german: string[]): string => `steps:\n${german.map((de) => `  - say: { de: "${de}", en: "Something." }\n`).join('')}`;

const informal = (...german: string[]): { keys: string; beside: Record<string, string> } => ({ keys: say(...german), beside: { 'bots/demo/bot.yaml': 'tone: informal\n', 'dialogs/other.yaml': 'steps:\n  - say: { de: Da lang., en: That way. }\n' } });

testRule(mixedAddress, {
  valid: {
    'Sie throughout': say('Was möchten Sie?', 'Danke, wir melden uns bei Ihnen.'),
    'du throughout, as bot.yaml says': informal('Was möchtest du?', 'Danke, wir melden uns bei dir.'),
    'they, who are many': informal('Da kommen die Pakete. Sie sind schwer.', 'Was möchtest du?'),
    'a word that only begins so': say('Was möchten Sie?', 'Duschgel und Direktversand'),
  },
  invalid: {
    'du in a bot that says Sie': [say('Was möchten Sie?', 'Danke, wir melden uns bei ‹dir›.'), 'Say Sie'],
    'Sie in a bot that says du': [informal('Was möchtest du?', 'Das haben ‹Sie› bestellt.'), 'Say du'],
  },
});
