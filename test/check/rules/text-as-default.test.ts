import { defaultTexts } from '../../../src/dialog/defaults/texts.js';
import { textAsDefault } from '../../../src/check/rules/text-as-default.js';
import { testRule } from '../test-rule.js';

const { de, en } = defaultTexts.rephrase;
const texts = (name: string, german: string): { file: 'bot'; keys: string } => ({ file: 'bot', keys: `texts:\n  ${name}: { de: "${german}", en: "${en}" }\n` });

testRule(textAsDefault, {
  valid: { 'one language in other words': texts('rephrase', 'Wie bitte?') },
  invalid: { 'a copy': [texts('‹rephrase›', de), 'other words'] },
});
