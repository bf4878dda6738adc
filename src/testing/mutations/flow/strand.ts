import { emptyList } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { readersIn } from './drop-source.js';

export const strand = defineOperator({
  name: 'strand',
  summary: 'After the last try, or a long silence, nothing is done.',
  meantFor: 'check',
  *faults(subject) {
    const { loaded, document } = subject;
    const readers = readersIn(subject);
    for (const { step, marks } of loaded.steps) {
      if (step.type.name !== 'ask') continue;
      for (const mark of marks) {
        if (mark.mark !== 'steps' || !mark.path.includes('exhausted')) continue;
        yield { path: mark.path, part: 'key', also: readers.get((step.options as { ask: string }).ask) ?? [], description: 'nothing is done after the last try', edits: emptyList(document, mark.path) };
      }
    }
  },
});
