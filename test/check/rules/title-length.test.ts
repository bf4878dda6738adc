import { titleLength } from '../../../src/check/rules/title-length.js';
import { testRule } from '../test-rule.js';

const hidden = (title: string): string => `dialog: two\ntitle: { de: ${title}, en: Two }\nsteps:\n  - say: { de: a, en: a }\n`;

testRule(titleLength, {
  valid: {
    'just fits': 'title: { de: vierundzwanzig Zeichen.., en: Swap }\n',
    'of a dialog that is only run': { keys: 'steps:\n  - run: two\n', beside: { 'dialogs/two.yaml': hidden('fünfundzwanzig Zeichen ....') } },
  },
  invalid: { 'too long': ['title: { de: vierundzwanzig Zeichen..‹.›, en: Swap }\n', 'Shorten it by 1.'] },
});
