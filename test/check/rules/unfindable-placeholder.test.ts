import { unfindablePlaceholder } from '../../../src/check/rules/unfindable-placeholder.js';
import { testRule } from '../test-rule.js';

testRule(unfindablePlaceholder, {
  valid: { 'a date': 'slots: { day: { type: date } }\nexamples:\n  de: ["am {day}"]\n' },
  invalid: { 'in double braces': ['slots: { city: { type: text } }\nexamples:\n  de: ["nach {‹{city ›}}"]\n', 'asked for'], 'a text': ['slots: { city: { type: text } }\nexamples:\n  de: ["nach ‹{city}›"]\n', 'asked for'] },
});
