import { unfinishedText } from '../../../src/check/rules/unfinished-text.js';
import { testRule } from '../test-rule.js';

const say = (de: string): string => `steps:\n  - say: { de: "${de}", en: "a" }\n`;

testRule(unfinishedText, {
  valid: { 'a finished one': say('Das ist in XXL da. Noch Fragen?'), 'a word that holds one': say('Todos los santos') },
  invalid: { 'a mark': [say('‹TODO› Text'), 'Finish it'], 'question marks': [say('Was ‹???›'), 'Finish it'] },
});
