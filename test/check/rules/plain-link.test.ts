import { plainLink } from '../../../src/check/rules/plain-link.js';
import { testRule } from '../test-rule.js';

testRule(plainLink, {
  valid: { 'https': 'steps:\n  - say: { de: "https://a.example", en: "https://a.example/b?c=d" }\n' },
  invalid: { 'http': ['steps:\n  - say: { de: "Siehe ‹http://a.example/b›", en: a }\n', 'https://'] },
});
