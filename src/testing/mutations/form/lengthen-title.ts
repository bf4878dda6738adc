import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { excerpt, textsIn } from '../reading.js';

export const lengthenTitle = defineOperator({
  name: 'lengthen-title',
  summary: 'A title is longer than any button or row can show.',
  meantFor: 'check',
  *faults(subject) {
    for (const { mark, path, source } of textsIn(subject)) {
      if (mark.mark !== 'plain-text' || mark.path.at(-1) !== 'title' || mark.path[0] === 'slots') continue;
      yield { path, description: `the title is too long: ${excerpt(source)} …`, edits: replaceValue(subject.document, path, `${source} oder doch lieber etwas ganz anderes`) };
    }
  },
});
