import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';

export const deadStep = defineOperator({
  name: 'dead-step',
  summary: 'A dialog ends before its last steps.',
  meantFor: 'check',
  *faults({ loaded, document }) {
    const index = loaded.dialog.steps.length - 2;
    const path = [...loaded.base, 'steps', index];
    if (index >= 0 && loaded.dialog.steps[index]!.type.name === 'say') yield { path, description: 'the dialog ends before its last step', edits: replaceValue(document, path, { end: 'dialog' }) };
  },
});
