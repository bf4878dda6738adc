import { onePhrasing } from '../../../src/check/rules/one-phrasing.js';
import { testRule } from '../test-rule.js';

testRule(onePhrasing, {
  valid: {
    'one begins otherwise': 'examples:\n  de: [Ich will a, Ich will b, Ich will c, Ich will d, Will e]\n',
    'few': 'examples:\n  de: [Ich will a, Ich will b]\n',
  },
  invalid: { 'all the same': ['examples:\n  ‹de›: [Ich will a, Ich will b, ich will c, Ich will d, "Ich will, e"]\n', 'as a question'] },
});
