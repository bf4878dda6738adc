import type { Path } from '../../../source/node.js';
import { removeEntry, removeItem } from '../edits.js';
import { defineOperator, type Subject } from '../mutant.js';

/** The first word of everything that texts, conditions and values of a dialog read. */
function rootsRead({ loaded }: Subject): Set<string> {
  return new Set(loaded.steps.flatMap(({ marks }) => marks).flatMap((mark) => {
    if (mark.mark === 'condition') return mark.condition.references.map(({ path }) => path[0]!);
    if (mark.mark === 'value') return [mark.name.split('.')[0]!];
    return 'text' in mark ? mark.text.references.map(({ path }) => path[0]!) : [];
  }));
}

export const dropSource = defineOperator({
  name: 'drop-source',
  summary: 'What is read later is never asked for, or not kept.',
  meantFor: 'check',
  *faults(subject) {
    const { loaded, document } = subject;
    const read = rootsRead(subject);
    const asked = loaded.steps.flatMap(({ step }) => (step.type.name === 'ask' ? [(step.options as { ask: string }).ask] : []));
    for (const { step, path } of loaded.steps) {
      const { ask, save } = step.options as { ask?: string; save?: string };
      const at: Path = [...path, 'save'];
      if (save !== undefined && read.has(save)) yield { path: at, part: 'key', description: `"${save}" is read and not kept`, edits: removeEntry(document, at) };
      if (ask !== undefined && read.has(ask) && asked.filter((slot) => slot === ask).length === 1) yield { path, description: `"${ask}" is read and never asked for`, edits: removeItem(document, path) };
    }
  },
});
