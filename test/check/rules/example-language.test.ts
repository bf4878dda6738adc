import { exampleLanguage } from '../../../src/check/rules/example-language.js';
import { testRule } from '../test-rule.js';

testRule(exampleLanguage, {
  valid: {
    'each its own': 'examples:\n  de: [Wo bleibt denn meine Lieferung?]\n  en: [Where is my delivery?]\n',
    'words that both have': 'examples:\n  de: [Retoure Status Service]\n',
  },
  invalid: { 'English under German': ['examples:\n  de: [‹Where is my delivery?›, Wo bleibt das?]\n', 'Move it to "en"'] },
});
