import { sameTitle } from '../../../src/check/rules/same-title.js';
import { testRule } from '../test-rule.js';

testRule(sameTitle, {
  valid: {
    'different': 'title: { de: Tausch, en: Swap }\n',
    'one word in two languages': 'title: { de: Voucher, en: Swap }\n',
  },
  invalid: { 'as another dialog': [{ keys: 'title: { de: Gutschein, en: Swap }\n', beside: { 'dialogs/other.yaml': 'title: { de: ‹Gutschein›, en: Voucher }\n' } }, 'dialogs/one.yaml'] },
});
