import { personalCopied } from '../../../src/check/rules/personal-copied.js';
import { testRule } from '../test-rule.js';

const slots = (to: string): string => `slots: { phone: { type: phone, personal: true }, note: { type: text${to} } }\nsteps:\n`;
const other = (to: string): Record<string, string> => ({ 'dialogs/other.yaml': `slots: { number: { type: text${to} } }\n` });

testRule(personalCopied, {
  valid: {
    'into a personal one': `${slots(', personal: true')}  - set: { note: "{{ phone }}" }\n`,
    'something else': `${slots('')}  - set: { note: "{{ bot }}" }\n`,
    'into a personal one of another dialog': { keys: `${slots('')}  - run: other\n    with: { number: "{{ phone }}" }\n`, beside: other(', personal: true') },
  },
  invalid: {
    'into another one': [`${slots('')}  - set: { note: ‹"Tel. {{ phone }}"› }\n`, 'personal: true'],
    'into one of another dialog': [{ keys: `${slots('')}  - run: other\n    with: { number: ‹"{{ phone }}"› }\n`, beside: other('') }, 'Mark "number"'],
  },
});
