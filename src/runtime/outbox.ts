import type { Activity } from '../activity/activity.js';
import type { ConnectorError } from '../connectors/contract.js';
import type { Conversation, OutboxItem, OutboxState } from '../store/contract.js';
import type { Retry } from './backoff.js';

/** What a delivery status says of a message of ours. */
export interface Delivery {
  state: OutboxState;
  error?: { code: string; message: string };
}

const order: readonly OutboxState[] = ['waiting', 'sending', 'accepted', 'sent', 'delivered', 'read'];
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

const isOpen = (item: OutboxItem): boolean => item.state === 'waiting' || item.state === 'sending';

/** Nothing waits to go out. */
export function isClear(outbox: readonly OutboxItem[]): boolean {
  return !outbox.some(isOpen);
}

export type Next = { next: 'nothing' } | { next: 'wait'; ms: number } | { next: 'send'; item: OutboxItem; doubtful: boolean; conversation: Conversation };

/** The message whose turn it is, marked as going out: the first that is not settled, once its time has come. */
export function claimNext(conversation: Conversation, now: Date): Next {
  const dueIn = (item: OutboxItem): number => (item.notBefore === undefined ? 0 : Date.parse(item.notBefore) - now.getTime());
  const open = conversation.outbox.filter(isOpen);
  const item = open.find((one) => one.aside !== true || dueIn(one) <= 0);
  if (item !== undefined && dueIn(item) <= 0) {
    const claimed: OutboxItem = { ...item, state: 'sending', attempts: item.attempts + 1 };
    return { next: 'send', item: claimed, doubtful: item.state === 'sending', conversation: replace(conversation, claimed) };
  }
  if (open.length === 0) return { next: 'nothing' };
  return { next: 'wait', ms: Math.min(...(item === undefined ? open : [item, ...open.filter((one) => one.aside === true)]).map(dueIn)) };
}

/** The channel took it. A status may have come before. */
export function accepted(conversation: Conversation, key: string, messageId: string): Conversation {
  const item = conversation.outbox.find((one) => one.key === key);
  if (item === undefined) return conversation;
  return replace(conversation, { ...without(item, 'notBefore', 'aside', 'error'), messageId, state: furthest(item.state, 'accepted') });
}

/** The channel refused it, at once or by a late status. */
export function refused(conversation: Conversation, key: string, error: ConnectorError, retry: Retry, now: Date): Conversation {
  const item = conversation.outbox.find((one) => one.key === key);
  if (item === undefined || item.state === 'dropped') return conversation;
  const reason = { code: error.code, message: error.message };
  return replace(conversation, retry.retry
    ? { ...without(item, 'messageId'), state: 'waiting', notBefore: new Date(now.getTime() + retry.afterMs).toISOString(), error: reason, ...(retry.aside && { aside: true }) }
    : { ...item, state: 'failed', error: reason });
}

/** A status that came in: never back from read to delivered; what was given up may have arrived after all. `undefined`: it says nothing new. */
export function progressed(conversation: Conversation, key: string, status: 'sent' | 'delivered' | 'read', messageId: string): Conversation | undefined {
  const item = conversation.outbox.find((one) => one.key === key || one.messageId === key);
  if (item === undefined) return undefined;
  const state = furthest(item.state, status);
  return state === item.state ? undefined : replace(conversation, { ...without(item, 'error'), messageId, state });
}

/** Drops every message of the bot that has not gone out: the agent speaks now. */
export function dropBot(conversation: Conversation): Conversation {
  const fenced = conversation.outbox.filter((item) => item.state === 'waiting' && item.activity.from.role === 'bot');
  return fenced.reduce((current, item) => replace(current, { ...item, state: 'dropped' }), conversation);
}

/** Without what is settled and of no more use: read or dropped, older than three days, or more than fifty. */
export function tidied(conversation: Conversation, now: Date): Conversation {
  const oldest = new Date(now.getTime() - keptMs).toISOString();
  const useful = conversation.outbox.filter((item) =>
    isOpen(item) || (item.state !== 'read' && item.state !== 'dropped' && item.activity.timestamp >= oldest));
  const settled = useful.filter((item) => !isOpen(item)).slice(-keptItems);
  return { ...conversation, outbox: useful.filter((item) => isOpen(item) || settled.includes(item)) };
}

function without<Key extends keyof OutboxItem>(item: OutboxItem, ...keys: Key[]): Omit<OutboxItem, Key> {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !(keys as string[]).includes(key))) as Omit<OutboxItem, Key>;
}

function furthest(a: OutboxState, b: OutboxState): OutboxState {
  if (a === 'dropped' || (a === 'failed' && b !== 'delivered' && b !== 'read')) return a;
  return order.indexOf(b) > order.indexOf(a) ? b : a;
}

function replace(conversation: Conversation, item: OutboxItem): Conversation {
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
