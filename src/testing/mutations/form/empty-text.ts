import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { excerpt, textsIn } from '../reading.js';

export const emptyText = defineOperator({
  name: 'empty-text',
  summary: 'A text says nothing.',
  meantFor: 'check',
  *faults(subject) {
    for (const { path, source } of textsIn(subject)) yield { path, description: `the text is empty: ${excerpt(source)}`, edits: replaceValue(subject.document, path, '') };
  },
});
