import { onlyPlaceholders } from '../../../src/check/rules/only-placeholders.js';
import { testRule } from '../test-rule.js';

const slot = 'slots: { day: { type: date } }\n';

testRule(onlyPlaceholders, {
  valid: { 'one without': `${slot}examples:\n  de: ["am {day}", Termin]\n` },
  invalid: { 'all with': [`${slot}examples:\n  ‹de›: ["am {day}", "Termin {day}"]\n`, 'without it'] },
});
