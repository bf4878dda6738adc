import { removeEntry } from '../edits.js';
import { defineOperator } from '../mutant.js';

export const dropExamples = defineOperator({
  name: 'drop-examples',
  summary: 'What customers write in a language is not known.',
  meantFor: 'check',
  *faults({ loaded, document }) {
    for (const language of Object.keys(loaded.dialog.examples)) {
      const path = [...loaded.base, 'examples', language];
      yield { path, part: 'key', description: `there are no examples in "${language}"`, edits: removeEntry(document, path) };
    }
  },
});
