import type { Case, Conversation } from '../../store/contract.js';
import { withCalls } from '../pending-calls.js';

/** A conversation without what the customer said and was told: what has not gone out yet, an export too, no longer does. */
export function erased(conversation: Conversation): Conversation {
  return withCalls({ ...conversation, state: null, transcript: [], outbox: [], cases: conversation.cases.map(blank) }, []);
}

/** That there was a case, for the figures: nothing of what it was about. */
function blank(one: Case): Case {
  const next = { ...one, slots: [], notes: [] };
  delete next.note;
  return next;
}
