import { nearExample } from '../../../src/check/rules/near-example.js';
import { testRule } from '../test-rule.js';

const german = (...sentences: string[]): string => `examples:\n  de: [${sentences.join(', ')}]\n`;

testRule(nearExample, {
  valid: {
    'one content word differs': { keys: german('Wo ist mein Paket?'), beside: { 'dialogs/other.yaml': german('Wo ist mein Hund?') } },
    'near in one dialog': german('Wo ist mein Paket?', 'Wo ist denn das Paket?'),
    'one word alone': { keys: german('Paket'), beside: { 'dialogs/other.yaml': german('Mein Paket bitte') } },
    'the very same, which is another finding': { keys: 'title: { de: Tausch, en: Swap }\n', beside: {} },
  },
  invalid: {
    'in another order': [{ keys: german('Paket wo ist das?'), beside: { 'dialogs/other.yaml': german('‹Wo ist mein Paket?›') } }, 'say more'],
    'in the plural': [{ keys: german('Rechnung fehlt'), beside: { 'dialogs/other.yaml': german('‹Bitte Rechnungen fehlt›') } }, 'say more'],
  },
});
