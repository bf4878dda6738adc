import { personalSlot } from '../../../src/check/rules/personal-slot.js';
import { testRule } from '../test-rule.js';

const slot = (declared: string): string => `slots: { ${declared} }\nsteps:\n  - ask: it\n    say: { de: Was?, en: What? }\n`;

testRule(personalSlot, {
  valid: { 'marked': slot('it: { type: phone, personal: true }'), 'nobody\'s': slot('it: { type: date }') },
  invalid: { 'a phone number': [slot('‹it›: { type: phone }'), 'personal: true'], 'said not to be': [slot('‹it›: { type: phone, personal: false }'), 'personal: true'] },
});
