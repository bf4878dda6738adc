import type { Event, State } from '../engine/state.js';
import type { Conversation, PendingCall } from '../store/contract.js';
import { eventActivity } from './apply-decision.js';
import type { Came } from './calls.js';
import { commitTurn, type Turn } from './commit-turn.js';
import { decideHosted } from './decide-hosted.js';
import { failTurn } from './fail-turn.js';
import { errorFields, hashed } from './log.js';
import { at, type Parts } from './parts.js';

/** A call has come to something: a turn without a message. One that somebody was faster than changes nothing: it is heard again. */
export async function outcomeTurn(parts: Parts, base: Conversation, call: PendingCall, came: Came): Promise<void> {
  let turn: Turn;
  try {
    if ('error' in came) throw came.error;
    turn = await decideOutcome(parts, base, call, came.result);
  } catch (error) {
    parts.counts.failed += 1;
    parts.log.error({ conversation: hashed(base.id), operation: call.operation, ...errorFields(error) }, 'A turn failed on what a call came to');
    await failTurn(parts, base.id, [], []);
    return;
  }
  if (!await commitTurn(parts, turn, { items: [], heard: [], settled: call.key })) parts.counts.rerun += 1;
}

function decideOutcome(parts: Parts, base: Conversation, { key, call, operation, round }: PendingCall, { outcome, result }: Extract<Came, { result: unknown }>['result']): Promise<Turn> {
  const { now } = at(parts);
  const activity = eventActivity('service-answered', base, { id: operation, role: 'channel' }, now);
  const event = (): Event => ({ event: 'outcome', call, operation, outcome, result, ...at(parts) });
  return decideHosted(parts, base, activity, { turnKey: key, round, settled: key }, event);
}

export function speakerOf({ state }: Conversation): State['speaker'] {
  return (state as State | null)?.speaker ?? 'bot';
}
