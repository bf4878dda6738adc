import type { Activity } from '../activity/activity.js';
import type { Conversation, OutboxItem, OutboxState } from '../store/contract.js';
import type { Retry } from './backoff.js';

/** What a delivery status says of a message of ours. */
export interface Delivery {
  state: OutboxState;
  error?: { code: string; message: string };
}

const order: readonly OutboxState[] = ['waiting', 'sending', 'accepted', 'sent', 'delivered', 'read'];
const onItsWay: readonly OutboxState[] = ['sending', 'accepted', 'sent'];
const keptMs = 3 * 24 * 60 * 60 * 1000;
const keptItems = 50;

/** Adds what was decided to the outbox and to the transcript. */
export function enqueue(conversation: Conversation, activities: readonly Activity[]): Conversation {
  const said = activities.map((activity) => withDelivery(activity, { state: 'waiting' }));
  return {
    ...conversation,
    transcript: [...conversation.transcript, ...said],
    outbox: [...conversation.outbox, ...activities.map((activity) => ({ key: activity.id, activity, state: 'waiting' as const, attempts: 0 }))],
  };
}

export const isOpen = (item: OutboxItem): boolean => item.state === 'waiting' || item.state === 'sending';

/** Nothing waits to go out. */
export function isClear(outbox: readonly OutboxItem[]): boolean {
  return !outbox.some(isOpen);
}

/** The channel took it. A status may have come before, even of its failure. */
export function accepted(conversation: Conversation, key: string, messageId: string): Conversation {
  const item = conversation.outbox.find((one) => one.key === key);
  if (item === undefined || item.refusedIds?.includes(messageId) === true) return conversation;
  return replace(conversation, { ...without(item, 'notBefore', 'aside', 'error'), messageId, state: furthest(item.state, 'accepted') });
}

/** What an attempt that failed comes to. */
export interface Failure {
  error: { code: string; message: string };
  retry: Retry;
  /** It may have gone out: hold it, and what comes after it, for so long before it is sent again. */
  holdMs?: number;
  /** The channel's id of the attempt, where it had taken it. */
  messageId?: string;
  /** The channel takes no free text: its template goes in the next attempt. */
  asTemplate?: true;
}

/** An attempt failed, at once or by a late status: another one later, or the end of it. What is fenced is not sent again. */
export function refused(conversation: Conversation, key: string, { error, retry, holdMs, messageId, asTemplate }: Failure, now: Date): Conversation {
  const item = conversation.outbox.find((one) => one.key === key);
  if (item === undefined) return conversation;
  const known: OutboxItem = messageId === undefined ? item : { ...item, refusedIds: [...(item.refusedIds ?? []), messageId] };
  if (!retry.retry) return replace(conversation, { ...known, state: 'failed', error });
  if (item.fenced === true) return replace(conversation, { ...known, state: 'dropped' });
  const later = (ms: number): string => new Date(now.getTime() + ms).toISOString();
  if (holdMs !== undefined) return replace(conversation, { ...known, state: 'sending', notBefore: later(Math.max(holdMs, retry.afterMs)) });
  return replace(conversation, {
    ...without(known, 'messageId'), state: 'waiting', notBefore: later(retry.afterMs), error, ...(retry.aside && { aside: true }), ...(asTemplate && { asTemplate }),
  });
}

/** A status that came in: never back from read to delivered; what was given up may have arrived after all. `undefined`: it says nothing new. */
export function progressed(conversation: Conversation, key: string, status: 'sent' | 'delivered' | 'read', messageId: string): Conversation | undefined {
  const item = conversation.outbox.find((one) => one.key === key || one.messageId === key);
  if (item === undefined || (status === 'sent' && item.refusedIds?.includes(messageId) === true)) return undefined;
  const state = furthest(item.state, status);
  return state === item.state ? undefined : replace(conversation, { ...without(item, 'error', 'notBefore', 'aside'), messageId, state });
}

/** Not sent, or not again: dropped where it waits or is held in doubt, fenced where it is on its way. */
function withheld(conversation: Conversation, item: OutboxItem, error?: Failure['error']): Conversation {
  const isHeld = item.state === 'sending' && item.notBefore !== undefined;
  if (item.state === 'waiting' || isHeld) return replace(conversation, { ...item, state: 'dropped', ...(error && { error }) });
  return onItsWay.includes(item.state) ? replace(conversation, { ...item, fenced: true }) : conversation;
}

/** The agent speaks now: what the bot has not sent is dropped, what is on its way is not sent again whatever becomes of it. */
export function dropBot(conversation: Conversation): Conversation {
  return conversation.outbox.filter((item) => item.activity.from.role === 'bot').reduce((current, item) => withheld(current, item), conversation);
}

/**
 * The customer wants no more notifications: those that have not gone out are dropped, and none is sent again.
 * @param until ISO 8601 UTC: only those of that time or before; all unless given
 */
export function dropNotifications(conversation: Conversation, until?: string): Conversation {
  const planned = conversation.outbox.filter(({ activity }) => activity.template !== undefined && (until === undefined || activity.timestamp <= until));
  const error = { code: 'stopped', message: 'The customer wants no more notifications.' };
  return planned.reduce((current, item) => withheld(current, item, error), conversation);
}

/** Without what is settled and of no more use: read or never tried, older than three days, or more than fifty. */
export function tidied(conversation: Conversation, now: Date): Conversation {
  const oldest = new Date(now.getTime() - keptMs).toISOString();
  const useful = conversation.outbox.filter((item) =>
    isOpen(item) || (item.state !== 'read' && !(item.state === 'dropped' && item.attempts === 0) && item.activity.timestamp >= oldest));
  const settled = useful.filter((item) => !isOpen(item)).slice(-keptItems);
  return { ...conversation, outbox: useful.filter((item) => isOpen(item) || settled.includes(item)) };
}

export function without<Key extends keyof OutboxItem>(item: OutboxItem, ...keys: Key[]): Omit<OutboxItem, Key> {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !(keys as string[]).includes(key))) as Omit<OutboxItem, Key>;
}

/** What was dropped in doubt, or given up, may have arrived after all. */
function furthest(a: OutboxState, b: OutboxState): OutboxState {
  if ((a === 'failed' || a === 'dropped') && b !== 'delivered' && b !== 'read') return a;
  return order.indexOf(b) > order.indexOf(a) ? b : a;
}

export function replace(conversation: Conversation, item: OutboxItem): Conversation {
  const delivery: Delivery = { state: item.state, ...(item.error !== undefined && { error: item.error }) };
  return {
    ...conversation,
    outbox: conversation.outbox.map((one) => (one.key === item.key ? item : one)),
    transcript: conversation.transcript.map((activity) => (activity.id === item.key ? withDelivery(activity, delivery) : activity)),
  };
}

function withDelivery(activity: Activity, delivery: Delivery): Activity {
  const data = typeof activity.channelData === 'object' ? activity.channelData : undefined;
  return { ...activity, channelData: { ...data, delivery } };
}
