import { emptyList, removeEntry } from '../edits.js';
import { defineOperator } from '../mutant.js';

export const dropOutcome = defineOperator({
  name: 'drop-outcome',
  summary: 'An outcome of a call is not handled, or with nothing.',
  meantFor: 'check',
  *faults({ loaded, document }) {
    for (const { step, path, marks } of loaded.steps) {
      if (step.type.name !== 'call') continue;
      for (const mark of marks.filter((each) => each.mark === 'steps')) {
        const outcome = String(mark.path.at(-1));
        const edits = removeEntry(document, mark.path) ?? removeEntry(document, [...path, 'outcomes']);
        yield { path: mark.path, part: 'key', also: [path, [...path, 'outcomes']], description: `the outcome "${outcome}" is not handled`, edits };
        if (step.next !== undefined && outcome === 'failed') yield { path: mark.path, part: 'key', description: `nothing is done when it comes out as "${outcome}"`, edits: emptyList(document, mark.path) };
      }
    }
  },
});
