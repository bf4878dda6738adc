import { randomUUID } from 'node:crypto';
import type { Case } from '../store/contract.js';

export interface CaseAgent {
  id: string;
  name: string;
}

/** Why a case cannot do what was asked of it. */
export class CaseTransitionError extends Error {
  constructor(readonly code: 'taken' | 'not-yours' | 'closed', message: string, readonly agent?: CaseAgent) {
    super(message);
    this.name = 'CaseTransitionError';
  }
}

export type CaseRequest = Pick<Case, 'conversation' | 'queue' | 'reason' | 'priority' | 'slots' | 'note'>;

/** A case that waits in its queue. `promisedAt` is ISO 8601 UTC. */
export function openCase(request: CaseRequest, now: string, promisedAt: string | undefined): Case {
  return {
    id: randomUUID(), ...request, status: 'waiting', openedAt: now,
    ...(promisedAt !== undefined && { promisedAt }), notes: [],
  };
}

/**
 * The case in the hands of one agent. Taking one's own case again changes nothing.
 * @param from id of the agent that it is taken over from, if need be: of several who name the same, the first wins.
 * @throws CaseTransitionError `taken` by another than `from`, or `closed`
 */
export function takeCase(one: Case, agent: CaseAgent, now: string, from?: string): Case {
  if (one.status === 'closed') throw closed();
  if (one.agent?.id === agent.id && one.status === 'taken') return one;
  if (one.status === 'waiting' || (from !== undefined && one.agent?.id === from)) return { ...one, status: 'taken', takenAt: now, agent };
  throw new CaseTransitionError('taken', `${one.agent?.name ?? 'Somebody'} has taken this case.`, one.agent);
}

/** Back to the bot: nobody's any more, and done. @throws CaseTransitionError unless it is the agent's */
export function handBackCase(one: Case, agent: CaseAgent, now: string): Case {
  assertHeldBy(one, agent);
  return { ...one, status: 'closed', closedAt: now };
}

/** Done. A case that nobody has taken may be closed by anyone. @throws CaseTransitionError when another has it */
export function closeCase(one: Case, agent: CaseAgent, now: string): Case {
  if (one.status !== 'waiting') assertHeldBy(one, agent);
  return { ...one, status: 'closed', closedAt: now, agent };
}

/** No longer wanted by the customer. One that an agent has is the agent's to close, and stays as it is. */
export function withdrawCase(one: Case, now: string): Case {
  return one.status === 'waiting' ? { ...one, status: 'closed', closedAt: now } : one;
}

/** A remark between agents, also on another's case and on one that is done. */
export function addNote(one: Case, agent: CaseAgent, text: string, now: string): Case {
  return { ...one, notes: [...one.notes, { at: now, agent, text }] };
}

/** @throws CaseTransitionError unless the agent has taken it */
export function assertHeldBy(one: Case, agent: CaseAgent): void {
  if (one.status === 'closed') throw closed();
  if (one.status === 'waiting') throw new CaseTransitionError('not-yours', 'Take the case first.');
  if (one.agent?.id !== agent.id) {
    throw new CaseTransitionError('not-yours', `${one.agent?.name ?? 'Somebody else'} has this case.`, one.agent);
  }
}

function closed(): CaseTransitionError {
  return new CaseTransitionError('closed', 'The case is closed.');
}
