import type { Edge } from './reached.js';

/** The dialog's own wish once more, and all that came of it is its question. */
function isOnlyAskedAgain({ move, seen, from }: Edge): boolean {
  return move.move === 'says' && move.meant === 'aside' && move.intent === from.at.stack.at(-1)?.dialog && seen.reply === 'again';
}

/** A turn of the customer's that the question did not take, or all of them in a dialog that was run. */
export function isRefused(edge: Edge): boolean {
  const { move, seen, from } = edge;
  if (move.move === 'ends') return move.ending.refused ?? false;
  if (from.isAside || (move.move !== 'says' && move.move !== 'sends')) return false;
  if (isOnlyAskedAgain(edge)) return true;
  return seen.reply === 'misfit' || seen.reply === 'unreadable' || seen.reply === 'not-at-hand';
}
