import { unevenValues } from '../../../src/check/rules/uneven-values.js';
import { testRule } from '../test-rule.js';

const say = (de: string, en: string): string => `steps:\n  - say: { ${de}, ${en} }\n`;

testRule(unevenValues, {
  valid: {
    'the same in another order': say('de: "{{ bot }}: {{ hours | hours }}"', 'en: "{{ hours | hours }} at {{ bot }}"'),
    'none': say('de: a', 'en: b'),
    'asked for and shown': say('de: "{% if open %}{{ bot }}{% endif %}"', 'en: "{{ bot }}{% if open %}!{% endif %}"'),
  },
  invalid: {
    'one that the translation forgot': [say('de: "{{ bot }}: {{ hours | hours }}"', '‹en›: "{{ bot }}"'), 'Put it in'],
    'one each': [say('‹de›: "{{ bot }}"', '‹en›: "{{ hours | hours }}"'), 'Put it in'],
  },
});
