import { manyTries } from '../../../src/check/rules/many-tries.js';
import { testRule } from '../test-rule.js';

const ask = (tries: string): string => `slots: { city: { type: postcode } }\nsteps:\n  - ask: city\n    say: { de: Wo?, en: Where? }\n${tries}`;

testRule(manyTries, {
  valid: { 'five': ask('    tries: 5\n'), 'nothing said': ask('') },
  invalid: { 'six': [ask('    tries: ‹6›\n'), 'Write 3'] },
});
