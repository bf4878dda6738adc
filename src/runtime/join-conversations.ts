import { mergeStates } from '../engine/merge-states.js';
import type { State } from '../engine/state.js';
import type { Conversation, Join } from '../store/contract.js';
import { withState } from './apply-decision.js';
import { dropNotifications } from './outbox.js';

/** What the runtime knows of two conversations that become one: both states, and what "stop" means for what is still to go out. */
export const joinConversations: Join = (joined, lead, other) => {
  if (lead.state === null || other.state === null) return joined;
  const side = ({ state, lastInboundAt }: Conversation) => ({ state: state as State, heardAt: lastInboundAt });
  const state = mergeStates(side(lead), side(other));
  const { stoppedAt } = state;
  return withState(stoppedAt === undefined ? joined : dropNotifications(joined, stoppedAt), state);
};
