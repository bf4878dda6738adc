import { closedSet } from '../../../dialog/load/names-of.js';
import { nodeAt, type Path } from '../../../source/node.js';
import { removeEntry, removeItem } from '../edits.js';
import { defineOperator, type Subject } from '../mutant.js';
import { isAtEnd, isFirstWord } from './flow-of.js';

/** Where what is done with every other value stands; `undefined` where there is none, or no other value. */
function otherwiseIn(path: Path, choose: unknown, { loaded, document, project }: Subject): Path | undefined {
  if (typeof choose !== 'string') {
    const index = Array.isArray(choose) ? choose.findIndex((branch) => 'otherwise' in (branch as object)) : -1;
    return index > 0 ? [...path, 'choose', index] : undefined;
  }
  const cases = nodeAt(document.root, [...path, 'cases']);
  const given = cases?.kind === 'map' ? cases.entries.map(({ key }) => key) : [];
  const isCovered = closedSet(choose, loaded.dialog, project)?.every((value) => given.includes(value)) ?? false;
  const at = [...path, 'otherwise'];
  return isCovered || !nodeAt(document.root, at) ? undefined : at;
}

export const dropOtherwise = defineOperator({
  name: 'drop-otherwise',
  summary: 'For every other value nothing is said.',
  meantFor: 'check',
  *faults(subject) {
    for (const each of subject.loaded.steps) {
      if (each.step.type.name !== 'choose' || !isAtEnd(each, subject) || !isFirstWord(each, subject)) continue;
      const path = otherwiseIn(each.path, (each.step.options as { choose: unknown }).choose, subject);
      if (path === undefined) continue;
      const edits = typeof path.at(-1) === 'number' ? removeItem(subject.document, path) : removeEntry(subject.document, path);
      yield { path: each.path, description: '"otherwise" is gone', edits };
    }
  },
});
