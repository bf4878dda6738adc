import type { Conversation } from '../contract.js';

/** Whether there is something to do now, or as soon as its time has come. */
export function isUnfinished(conversation: Conversation): boolean {
  return conversation.inbox.length > 0 || hasOpenWork(conversation);
}

/** The same without what has been accepted: a message to be sent, or a call to be made. */
export function hasOpenWork({ outbox, calls = [] }: Pick<Conversation, 'outbox' | 'calls'>): boolean {
  return calls.length > 0 || outbox.some(({ state }) => state === 'waiting' || state === 'sending');
}
