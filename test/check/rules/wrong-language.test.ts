import { wrongLanguage } from '../../../src/check/rules/wrong-language.js';
import { testRule } from '../test-rule.js';

const say = (de: string, en: string): string => `steps:\n  - say: { de: "${de}", en: "${en}" }\n`;

testRule(wrongLanguage, {
  valid: {
    'each its own': say('Das tut uns sehr leid.', 'We are sorry about that.'),
    'too short to tell': say('Service Team Hamburg', 'Service Hamburg'),
    'the same in both, which is another finding': say('We are sorry about that.', 'We are sorry about that.'),
  },
  invalid: { 'exchanged': [say('‹We are sorry about that.›', '‹Das tut uns sehr leid.›'), 'in German'] },
});
