import { runCircle } from '../../../src/check/rules/run-circle.js';
import { testRule } from '../test-rule.js';

const other = 'dialogs/other.yaml';

testRule(runCircle, {
  valid: {
    'one way only': 'steps:\n  - run: other\n  - run: other\n',
    'back by a button': { keys: 'steps:\n  - run: other\n', beside: { [other]: 'steps:\n  - say: { de: a, en: b }\n    buttons: [{ title: { de: a, en: a }, run: one }]\n' } },
  },
  invalid: {
    'itself': ['steps:\n  - ‹run›: one\n', 'a button'],
    'by way of another, told once': [{ keys: 'steps:\n  - ‹run›: other\n', beside: { [other]: 'steps:\n  - run: one\n' } }, 'a button'],
  },
});
