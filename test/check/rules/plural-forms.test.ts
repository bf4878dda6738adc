import { pluralFormsRule } from '../../../src/check/rules/plural-forms.js';
import { testRule } from '../test-rule.js';

const say = (de: string): string => `slots: { pieces: { type: number } }\nsteps:\n  - ask: pieces\n    say: { de: Wie viele?, en: How many? }\n  - say:\n      de: '${de}'\n      en: '{{ pieces | count: "piece", "pieces" }}'\n`;

testRule(pluralFormsRule, {
  valid: {
    'one and many': say('Gut: {{ pieces | count: "Teil", "Teile" }}'),
    'and none': say('Gut: {{ pieces | count: "Teil", "Teile", "kein Teil" }}'),
    'another filter': say('Gut: {{ pieces | number }}'),
  },
  invalid: {
    'one word': [say('Gut: ‹{{ pieces | count: "Teil" }}›'), "count: 'Teil', '…'"],
    'no word': [say('‹{{ pieces | count }}› Stück'), "count: '…', '…'"],
    'four words': [say('‹{{ pieces | count: "a", "b", "c", "d" }}›'), 'one more for none'],
  },
});
