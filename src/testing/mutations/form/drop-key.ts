import { removeEntry } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { nodeAt } from '../../../source/node.js';

/** What a step cannot do without: the fields of a call are read, its inputs wanted. */
const needed: Record<string, readonly (readonly string[])[]> = {
  ask: [['say']],
  call: [['with'], ['outcomes']],
  choose: [['cases']],
  handoff: [['handoff', 'reason']],
  notify: [['consent']],
};

export const dropKey = defineOperator({
  name: 'drop-key',
  summary: 'Something that a step cannot do without is not there.',
  meantFor: 'check',
  *faults({ loaded, document }) {
    for (const { step, path } of loaded.steps) {
      for (const within of needed[step.type.name] ?? []) {
        const at = [...path, ...within];
        if (nodeAt(document.root, at)) yield { path: at, part: 'key', description: `"${within.join('.')}" is missing`, edits: removeEntry(document, at) };
      }
    }
  },
});
