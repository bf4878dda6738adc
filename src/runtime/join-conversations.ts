import { mergeStates } from '../engine/merge-states.js';
import { planAgain } from '../engine/plan-again.js';
import type { State } from '../engine/state.js';
import type { Conversation, Join } from '../store/contract.js';
import { withState } from './apply-decision.js';
import { dropNotifications } from './outbox.js';
import { withCalls } from './pending-calls.js';
import { unsentNotifications } from './unsent-notifications.js';

/** What the runtime knows of two conversations that become one: both states, and what "stop" and an agent mean for what is still to go out. */
export const joinConversations: Join = (joined, lead, other) => {
  const calls = [...lead.calls ?? [], ...(other.calls ?? []).map((each) => ({ ...each, call: `${other.id} ${each.call}` }))];
  return withCalls(lead.state === null || other.state === null ? joined : withStates(joined, lead, other), calls);
};

function withStates(joined: Conversation, lead: Conversation, other: Conversation): Conversation {
  const side = ({ state, lastInboundAt }: Conversation) => ({ state: state as State, heardAt: lastInboundAt });
  const merged = mergeStates(side(lead), side(other));
  const dropped = new Set(joined.outbox.flatMap(({ key, state }) => (state === 'dropped' ? [key] : [])));
  const state = planAgain(merged, unsentNotifications([...lead.outbox, ...other.outbox].filter(({ key }) => dropped.has(key))));
  const { stoppedAt } = state;
  return withState(stoppedAt === undefined ? joined : dropNotifications(joined, stoppedAt), state);
}
