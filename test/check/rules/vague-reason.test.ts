import { vagueReason } from '../../../src/check/rules/vague-reason.js';
import { testRule } from '../test-rule.js';

testRule(vagueReason, {
  valid: { 'says what it is': 'steps:\n  - handoff: { reason: other-carrier }\n' },
  invalid: { 'says nothing': ['steps:\n  - handoff: { reason: ‹sonstiges› }\n', 'as the agents would'] },
});
