import type { Conversation, PendingCall } from '../store/contract.js';
import type { Decision } from './decide.js';

/**
 * What a conversation still waits for after a turn. A call that the engine wants again, since an agent or the customer
 * came between, and that is under way with the same input goes on under its key: nothing is ordered twice.
 */
export function pendingCalls({ calls: before = [] }: Pick<Conversation, 'calls'>, { calls, settled }: Pick<Decision, 'calls' | 'settled'>): PendingCall[] {
  if (settled === 'all') return [];
  const open = before.filter(({ key }) => key !== settled);
  const signature = ({ operation, input }: PendingCall): string => JSON.stringify([operation, input]);
  const again = new Map(calls.map((call) => [signature(call), call]));
  const kept = open.map((call) => {
    const wanted = again.get(signature(call));
    again.delete(signature(call));
    return wanted === undefined ? call : { ...wanted, key: call.key };
  });
  return [...kept, ...again.values()];
}

/** The conversation waiting for these and for nothing else. */
export function withCalls(conversation: Conversation, calls: PendingCall[]): Conversation {
  const next: Conversation = { ...conversation, calls };
  if (calls.length === 0) delete next.calls;
  return next;
}
