import { manyChoices } from '../../../src/check/rules/many-choices.js';
import { testRule } from '../test-rule.js';

const choices = (count: number, key = 'choices'): string => `slots:\n  size: { type: choice, ${key}: [${Array.from({ length: count }, (_, at) => `"${at + 1}"`).join(', ')}] }\nsteps:\n  - ask: size\n    say: { de: Was?, en: What? }\n`;

testRule(manyChoices, {
  valid: {
    'ten': choices(10),
    'nine, and one to skip the question': `${choices(9)}    skip: true\n`,
  },
  invalid: {
    'eleven': [choices(11, '‹choices›'), 'two questions'],
    'ten, and one to skip the question': [`${choices(10, '‹choices›')}    skip: true\n`, 'two questions'],
  },
});
