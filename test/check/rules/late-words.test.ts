import { lateWords } from '../../../src/check/rules/late-words.js';
import { testRule } from '../test-rule.js';

const wait = (length: string, then: string): string => `slots: { city: { type: text } }\nsteps:\n  - say: { de: a, en: b }\n  - wait: ${length}\n  - ${then}\n`;

testRule(lateWords, {
  valid: {
    'within a day': wait('20 h', 'say: { de: a, en: b }'),
    'a handoff': wait('2 days', 'handoff: { reason: nothing-heard }'),
    'the last step': 'steps:\n  - say: { de: a, en: b }\n  - wait: 2 days\n',
  },
  invalid: {
    'a text': [wait('24 h', '‹say›: { de: a, en: b }'), 'notify'],
    'a question': [wait('3 days', '‹ask›: city\n    say: { de: Wo?, en: Where? }'), 'notify'],
  },
});
