import type { Case, Conversation } from '../../store/contract.js';
import { isOpen } from '../outbox.js';

/** A conversation without what the customer said and was told; what is on its way to them still goes out. */
export function erased(conversation: Conversation): Conversation {
  return { ...conversation, state: null, transcript: [], outbox: conversation.outbox.filter(isOpen), cases: conversation.cases.map(blank) };
}

/** That there was a case, for the figures: nothing of what it was about. */
function blank(one: Case): Case {
  const next = { ...one, slots: [], notes: [] };
  delete next.note;
  return next;
}
