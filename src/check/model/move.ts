import type { Sendable } from './sendable.js';
import type { Value } from '../../dialog/slot-type.js';
import type { Ending } from './contract.js';

/** What the customer's words are meant to be; understanding is told, not guessed. */
export type Meant =
  /** The wish that the dialog is for. */
  | 'start'
  | 'answer'
  /** An answer that no question takes. */
  | 'misfit'
  /** "I don't have it", "skip that": a wish that the step that waits hears. */
  | 'aside'
  /** A person, cancel, another dialog … */
  | 'wish';

/** What happens next in a conversation that is explored. */
export type Move = Happening & {
  /** Nobody is on duty when it happens. */
  offDuty?: true;
};

type Happening =
  /** With `kind` something is sent along. */
  | { move: 'says'; meant: Meant; words: string; intent?: string; kind?: Sendable }
  | { move: 'taps'; id: string; meant: 'answer' | 'wish' }
  | { move: 'sends'; kind: Sendable; meant: 'answer' | 'misfit' }
  | { move: 'outcome'; operation: string; outcome: string; result: Record<string, Value> }
  /** A dialog that this one runs has come to one of its ends. */
  | { move: 'ends'; dialog: string; ending: Ending }
  | { move: 'time' }
  | { move: 'agent'; act: 'taken' | 'handed-back' | 'closed' };

/** Whether the customer has a turn in it. */
export function isCustomers(move: Move): boolean {
  return move.move === 'says' || move.move === 'taps' || move.move === 'sends' || (move.move === 'ends' && move.ending.asked);
}
