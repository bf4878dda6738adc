import { removeEntry } from '../edits.js';
import { defineOperator } from '../mutant.js';

export const dropBlock = defineOperator({
  name: 'drop-block',
  summary: 'A block of steps that may be left out is: "exhausted", "otherwise", "silence".',
  meantFor: 'transcripts',
  *faults({ loaded, document }) {
    for (const { step, path, marks } of loaded.steps) {
      for (const mark of marks.filter((each) => each.mark === 'steps')) {
        const block = mark.path.slice(path.length).join('.');
        yield { path: mark.path, part: 'key', description: `"${block}" is gone`, edits: removeEntry(document, mark.path), reach: { place: step.place } };
      }
    }
  },
});
