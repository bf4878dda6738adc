import type { FoundMark } from '../../../dialog/load/compile-marks.js';
import type { Path } from '../../../source/node.js';
import { removeEntry, removeItem } from '../edits.js';
import { defineOperator, type Subject } from '../mutant.js';

/** The steps of a dialog by the first word of everything that their texts, conditions and values read, and by the slots that they ask for again. */
export function readersIn({ loaded }: Subject): Map<string, Path[]> {
  const readers = new Map<string, Path[]>();
  for (const { path, marks } of loaded.steps) for (const mark of marks) for (const root of rootsOf(mark)) readers.set(root, [...(readers.get(root) ?? []), 'path' in mark ? mark.path : path]);
  return readers;
}

function rootsOf(mark: FoundMark): string[] {
  if (mark.mark === 'condition') return mark.condition.references.map(({ path }) => path[0]!);
  if (mark.mark === 'value' || mark.mark === 'slot') return [mark.name.split('.')[0]!];
  return 'text' in mark ? mark.text.references.map(({ path }) => path[0]!) : [];
}

export const dropSource = defineOperator({
  name: 'drop-source',
  summary: 'What is read later is never asked for, or not kept.',
  meantFor: 'check',
  *faults(subject) {
    const { loaded, document } = subject;
    const readers = readersIn(subject);
    const asked = loaded.steps.flatMap(({ step }) => (step.type.name === 'ask' ? [(step.options as { ask: string }).ask] : []));
    for (const { step, path } of loaded.steps) {
      const { ask, save } = step.options as { ask?: string; save?: string };
      const at: Path = [...path, 'save'];
      if (save !== undefined && readers.has(save)) yield { path: at, part: 'key', also: readers.get(save)!, description: `"${save}" is read and not kept`, edits: removeEntry(document, at) };
      const others = (readers.get(ask ?? '') ?? []).filter((each) => !path.every((part, index) => each[index] === part));
      if (ask !== undefined && others.length > 0 && asked.filter((slot) => slot === ask).length === 1) yield { path, also: others, description: `"${ask}" is read and never asked for`, edits: removeItem(document, path) };
    }
  },
});
