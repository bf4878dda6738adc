import type { Dialog } from '../../dialog/project.js';
import { type Copy, slotsAfter } from './copies.js';
import type { Question, Questions } from './questions.js';

interface Asked {
  questions: Questions;
  /** The question about a path, which is there afterwards. */
  about(path: readonly string[]): Question;
  /** Asks also what another question asks. */
  add(question: Question, other: Question): void;
}

/** What of a slot is asked that can be asked of where it comes from too: its parts only where both are of one type. */
function askedOf(slot: string, from: readonly string[], { slots }: Dialog, { questions }: Asked): Question[] {
  const isAlike = from.length === 1 && slots.get(from[0]!)?.type === slots.get(slot)?.type;
  return [...questions.values()].filter(({ path }) => path[0] === slot && (path.length === 1 || isAlike));
}

/**
 * Asks of a value that is handed on what is asked of the slot that gets it, however many it goes through; whether it is
 * there at all is always asked.
 */
export function carry(copies: readonly Copy[], dialog: Dialog, asked: Asked): void {
  for (const { from, to, run } of copies) {
    if (!dialog.slots.has(from[0]!) && !dialog.results.has(from[0]!)) continue;
    asked.about(from);
    if (run !== undefined) continue;
    for (const slot of slotsAfter(to, copies)) {
      for (const question of askedOf(slot, from, dialog, asked)) {
        const path = [...from, ...question.path.slice(1)];
        if (path.join('.') !== question.path.join('.')) asked.add(asked.about(path), question);
      }
    }
  }
}
