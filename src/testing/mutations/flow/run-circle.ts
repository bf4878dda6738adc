import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';

export const runCircle = defineOperator({
  name: 'run-circle',
  summary: 'A dialog begins by running itself.',
  meantFor: 'check',
  *faults({ loaded, document }) {
    const path = [...loaded.base, 'steps', 0];
    yield { path, description: 'the dialog runs itself', edits: replaceValue(document, path, { run: loaded.dialog.name }) };
  },
});
