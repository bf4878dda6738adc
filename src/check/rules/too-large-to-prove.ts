import { reportProof } from '../model/report-proof.js';
import { defineRule } from '../rule.js';

export const tooLargeToProve = defineRule({
  name: 'too-large-to-prove',
  severity: 'error',
  isProof: true,
  docs: {
    summary: 'A dialog is small enough that all that can become of it is looked at.',
    why: 'Beyond the bound nothing is proved.',
  },
  check: (checked, report) => reportProof('too-large-to-prove', checked, report),
});
