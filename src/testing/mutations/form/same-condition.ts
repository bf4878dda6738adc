import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';

export const sameCondition = defineOperator({
  name: 'same-condition',
  summary: 'A branch has the condition of the one above it.',
  meantFor: 'check',
  *faults({ loaded, document }) {
    for (const { marks } of loaded.steps) {
      const conditions = marks.flatMap((mark) => (mark.mark === 'condition' ? [mark] : []));
      for (const [index, mark] of conditions.slice(1).entries()) {
        const { source } = conditions[index]!.condition;
        yield { path: mark.path, description: `the condition is the one above: ${source}`, edits: replaceValue(document, mark.path, source) };
      }
    }
  },
});
