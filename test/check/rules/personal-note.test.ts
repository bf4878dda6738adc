import { personalNote } from '../../../src/check/rules/personal-note.js';
import { testRule } from '../test-rule.js';

const handoff = (note: string): string => `slots: { phone: { type: phone, personal: true }, size: { type: text } }\nsteps:\n  - handoff: { reason: call-back, note: "${note}" }\n`;

testRule(personalNote, {
  valid: { 'nothing of the customer': handoff('Größe {{ size }}'), 'no note': 'steps:\n  - handoff: { reason: call-back }\n' },
  invalid: { 'a number': [handoff('Tel. {{ ‹phone› }}'), 'beside the note'] },
});
