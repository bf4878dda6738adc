import { renameKey } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { textsIn } from '../reading.js';

export const twice = defineOperator({
  name: 'twice',
  summary: 'A text stands twice in the same language.',
  meantFor: 'check',
  *faults(subject) {
    for (const { path, language, mark } of textsIn(subject)) {
      const [first] = Object.keys(mark.text.source);
      if (first !== undefined && first !== language) yield { path, part: 'key', description: `"${first}" stands there twice`, edits: renameKey(subject.document, path, first) };
    }
  },
});
