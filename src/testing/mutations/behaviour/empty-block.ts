import { emptyList } from '../edits.js';
import { defineOperator } from '../mutant.js';

export const emptyBlock = defineOperator({
  name: 'empty-block',
  summary: 'Nothing is done in a branch, an outcome, after the last try.',
  meantFor: 'transcripts',
  *faults({ loaded, document }) {
    for (const { step, path, marks } of loaded.steps) {
      for (const mark of marks.filter((each) => each.mark === 'steps')) {
        const block = mark.path.slice(path.length).join('.');
        yield { path: mark.path, part: 'key', description: `nothing is done under "${block}"`, edits: emptyList(document, mark.path), reach: { place: step.place } };
      }
    }
  },
});
