import { nodeAt } from '../../../source/node.js';
import { removeItem } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { excerpt, partsIn } from '../reading.js';

export const dropItem = defineOperator({
  name: 'drop-item',
  summary: 'A button, a row of a list, a variant or a condition is not there.',
  meantFor: 'transcripts',
  *faults(subject) {
    const { document } = subject;
    for (const { step, path, node, within } of partsIn(subject)) {
      const parent = nodeAt(document.root, path.slice(0, -1));
      if (typeof path.at(-1) !== 'number' || parent?.kind !== 'list' || parent.items.length < 2) continue;
      const words = excerpt(document.text.slice(node.start, node.end));
      yield { path, description: `item ${Number(path.at(-1)) + 1} of "${within.slice(0, -1).join('.')}" is gone: ${words}`, edits: removeItem(document, path), reach: { place: step.step.place } };
    }
  },
});
