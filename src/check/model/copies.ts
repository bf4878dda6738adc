import type { LoadedDialog } from '../../dialog/parse-project.js';
import { copiedPath } from './copied-path.js';

/** A value that a step hands on as it is. */
export interface Copy {
  from: readonly string[];
  /** The slot that gets it: of the dialog itself, or of the one that is run. */
  to: string;
  /** The dialog that is run with it; absent where the dialog's own slot gets it. */
  run?: string;
}

/** What `set`, and `run` with `with`, hand on. */
export function copiesIn({ steps }: LoadedDialog): Copy[] {
  return steps.flatMap(({ step, marks }) => {
    const run = marks.find((mark) => mark.mark === 'dialog' && mark.path.at(-1) === step.type.name);
    if (step.type.name !== 'set' && !run) return [];
    return marks.flatMap((mark): Copy[] => {
      const from = mark.mark === 'template' ? copiedPath(mark.text) : undefined;
      return from ? [{ from, to: String(mark.path.at(-1)), ...(run?.mark === 'dialog' && { run: run.name }) }] : [];
    });
  });
}

/** The slots of the dialog itself that a value comes into from a slot, over however many others, it first. */
export function slotsAfter(slot: string, copies: readonly Copy[]): ReadonlySet<string> {
  const found = new Set([slot]);
  for (const one of found) for (const { from, to, run } of copies) if (run === undefined && from.length === 1 && from[0] === one) found.add(to);
  return found;
}
