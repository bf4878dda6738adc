import type { Frame, State } from '../../engine/state.js';
import type { Move } from './move.js';
import type { Seen } from './look-on.js';
import type { StrangeValues } from './strange-values.js';

/** A state that was reached, with what leads there and what follows. */
export interface Reached {
  at: Standing;
  /** Given back once all moves were made from here: states are large, and many. */
  state?: State;
  /** ISO 8601 UTC: when the last move was. */
  now: string;
  /** The first move that led here; absent for the beginning. */
  by?: Edge;
  edges: Edge[];
  /** Where refusing an answer was looked at that comes to the same. */
  refusedAs?: Reached;
  /** The call whose outcome is waited for. */
  call?: { id: string; operation: string };
  /** Not only what the dialog does by itself: an interruption, a person, something not understood. */
  isAside: boolean;
  /** Has a step spoken since the customer's last turn? */
  spoke: boolean;
  /** Which of several beginnings leads here. */
  start: Start;
}

/** From here moves can be made. */
export type Open = Reached & { state: State };

/** What of a state is looked at afterwards. */
export interface Standing {
  speaker: State['speaker'];
  stack: readonly Pick<Frame, 'dialog' | 'place' | 'waiting'>[];
}

export function standingOf({ speaker, stack }: State): Standing {
  return { speaker, stack: stack.map(({ dialog, place, waiting }) => ({ dialog, ...(place !== undefined && { place }), ...(waiting && { waiting }) })) };
}

/** How a dialog begins. */
export interface Start {
  /** Slots that it begins with. */
  slots: readonly string[];
  /** Of these, what no such slot has. */
  strange?: StrangeValues;
  /** Run by another dialog, which says something after it. */
  isRun: boolean;
  /** Is the business open? */
  open: boolean;
  /** ISO 8601 UTC. */
  at: string;
  /** What the customer writes in. */
  language: string;
}

export interface Edge {
  from: Reached;
  to: Reached;
  move: Move;
  seen: Seen;
}

/** The moves that lead to a state, the first one first. */
export function pathTo(reached: Reached): Edge[] {
  const path: Edge[] = [];
  for (let edge = reached.by; edge; edge = edge.from.by) path.push(edge);
  return path.reverse();
}
