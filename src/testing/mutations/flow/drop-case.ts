import { closedSet } from '../../../dialog/load/names-of.js';
import { nodeAt } from '../../../source/node.js';
import { removeEntry } from '../edits.js';
import { defineOperator } from '../mutant.js';

export const dropCase = defineOperator({
  name: 'drop-case',
  summary: 'A value of a closed set is forgotten.',
  meantFor: 'check',
  *faults({ loaded, document, project }) {
    for (const { step, path } of loaded.steps) {
      const { choose, otherwise } = step.options as { choose?: unknown; otherwise?: unknown };
      if (typeof choose !== 'string' || otherwise !== undefined || !closedSet(choose, loaded.dialog, project)) continue;
      const cases = nodeAt(document.root, [...path, 'cases']);
      for (const { key } of cases?.kind === 'map' ? cases.entries : []) {
        const at = [...path, 'cases', key];
        yield { path: [...path, 'cases'], part: 'key', description: `the case "${key}" is forgotten`, edits: removeEntry(document, at) };
      }
    }
  },
});
