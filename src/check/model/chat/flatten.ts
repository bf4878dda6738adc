import { endingKey } from '../contract.js';
import type { Move } from '../move.js';
import type { AllProved } from '../prove.js';
import type { Start } from '../reached.js';
import type { Way } from '../way.js';

/** Deeper than dialogs run each other; beyond it a chat would explain nothing. */
const deepest = 6;

function isStart(move: Move): boolean {
  return move.move === 'says' && move.meant === 'start';
}

/** The shortest way to where another dialog runs this one, with the same slots, and with what is strange in them. */
function callerOf(dialog: string, { slots, strange = {} }: Start, all: AllProved): { name: string; way: Way } | undefined {
  const wanted = JSON.stringify([[...slots].sort(), strange]);
  const calls = [...all].flatMap(([name, { runs }]) => runs.filter((run) => run.dialog === dialog && JSON.stringify([run.slots, run.strange]) === wanted).map(({ way }) => ({ name, way })));
  return calls.sort((left, right) => Number(left.way.start.isRun) - Number(right.way.start.isRun) || left.way.moves.length - right.way.moves.length)[0];
}

/** The moves by which a dialog that is run comes to its end. */
function within({ dialog, ending }: Extract<Move, { move: 'ends' }>, all: AllProved, depth: number): Move[] | undefined {
  const contract = all.get(dialog)?.contract;
  const index = contract?.endings.findIndex((one) => endingKey(one) === endingKey(ending)) ?? -1;
  const way = contract?.ways[index];
  return way && unfold(way.moves.filter((move) => !isStart(move)), all, depth + 1);
}

function unfold(moves: readonly Move[], all: AllProved, depth: number): Move[] | undefined {
  if (depth > deepest) return undefined;
  const unfolded: Move[] = [];
  for (const move of moves) {
    const those = move.move === 'ends' ? within(move, all, depth) : [move];
    if (!those) return undefined;
    unfolded.push(...those);
  }
  return unfolded;
}

/** What really happens on a way: no dialog stands in for another. @returns `undefined` where nobody can say how it comes about */
export function flatten(dialog: string, { start, moves }: Way, all: AllProved, depth = 0): Way | undefined {
  if (depth > deepest) return undefined;
  const unfolded = unfold(start.isRun ? moves.slice(1) : moves, all, depth);
  if (!start.isRun || !unfolded) return unfolded && { start, moves: unfolded };
  const caller = callerOf(dialog, start, all);
  const before = caller && flatten(caller.name, caller.way, all, depth + 1);
  return before && { start: before.start, moves: [...before.moves, ...unfolded] };
}
