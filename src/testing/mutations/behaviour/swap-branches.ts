import type { Path } from '../../../source/node.js';
import { nodeAt } from '../../../source/node.js';
import { swapKeys } from '../edits.js';
import { defineOperator } from '../mutant.js';

/** Neighbours under the same key: `cases.delivered` and `cases.transit`. */
function neighbours(blocks: readonly Path[]): [Path, Path][] {
  return blocks.slice(1).flatMap((path, index): [Path, Path][] => {
    const before = blocks[index]!;
    const isBeside = path.length === before.length && path.slice(0, -1).join('\0') === before.slice(0, -1).join('\0');
    return isBeside && typeof path.at(-1) === 'string' ? [[before, path]] : [];
  });
}

export const swapBranches = defineOperator({
  name: 'swap-branches',
  summary: 'Two branches stand under each other\'s name.',
  meantFor: 'transcripts',
  *faults({ loaded, document }) {
    for (const { step, path, marks } of loaded.steps) {
      const blocks = marks.filter((each) => each.mark === 'steps' && each.path.length > path.length + 1).map((mark) => mark.path);
      for (const [left, right] of neighbours(blocks)) {
        const same = [left, right].map((each) => { const node = nodeAt(document.root, each); return node && document.text.slice(node.start, node.end).replace(/\s+/g, ' '); });
        if (same[0] === same[1]) continue;
        yield { path: left, part: 'key', description: `"${String(left.at(-1))}" and "${String(right.at(-1))}" are swapped`, edits: swapKeys(document, left, right), reach: { place: step.place } };
      }
    }
  },
});
