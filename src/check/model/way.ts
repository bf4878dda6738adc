import type { Move } from './move.js';
import { type Edge, pathTo, type Start } from './reached.js';

/** A way through a dialog, from its beginning. */
export interface Way {
  start: Start;
  moves: readonly Move[];
}

/** The way over these moves; of one, the shortest way to it and the move itself. */
export function wayOf(edges: Edge | readonly Edge[]): Way {
  const all = Array.isArray(edges) ? (edges as readonly Edge[]) : [...pathTo((edges as Edge).from), edges as Edge];
  return { start: all[0]!.from.start, moves: all.map(({ move }) => move) };
}
