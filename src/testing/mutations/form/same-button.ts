import { nodeAt, valueOf } from '../../../source/node.js';
import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { partsIn } from '../reading.js';

export const sameButton = defineOperator({
  name: 'same-button',
  summary: 'Two buttons have the same title.',
  meantFor: 'check',
  *faults(subject) {
    for (const { path, within } of partsIn(subject)) {
      if (within.length !== 3 || within[0] !== 'buttons' || within[1] !== 1 || within[2] !== 'title') continue;
      const first = nodeAt(subject.document.root, [...path.slice(0, -2), 0, 'title']);
      if (first) yield { path, description: 'a button has the title of the one above', edits: replaceValue(subject.document, path, valueOf(first)) };
    }
  },
});
