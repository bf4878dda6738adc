import type { Activity } from '../../activity/activity.js';
import { StaleVersionError, type Conversation, type Inbound } from '../contract.js';

const seenForMs = 30 * 24 * 60 * 60 * 1000;

/** `<channel>:<message id>`: what an activity is deduplicated by. */
export function inboxKey(activity: Activity): string {
  return `${activity.channelId}:${activity.id}`;
}

export function newConversation(id: string, inbound: Inbound): Conversation {
  return {
    id, version: 0, address: inbound.address, aliases: [...inbound.keys],
    state: null, inbox: [], outbox: [], transcript: [], cases: [], seen: {},
  };
}

/** The conversation with the new activities in its inbox, and which of them were new. */
export function acceptInto(conversation: Conversation, inbound: Inbound, now: string): { next: Conversation; accepted: Activity[] } {
  const seen: Record<string, string> = { ...conversation.seen };
  const accepted = inbound.activities.filter((activity) => {
    const key = inboxKey(activity);
    if (Object.hasOwn(seen, key)) return false;
    seen[key] = now;
    return true;
  });
  const spokeAt = lastSpoke(accepted, now);
  return {
    accepted,
    next: {
      ...conversation,
      address: withoutGaps(conversation.address, inbound.address),
      aliases: [...new Set([...conversation.aliases, ...inbound.keys])],
      inbox: [...conversation.inbox, ...accepted.map((activity) => ({ key: inboxKey(activity), activity, acceptedAt: now, attempts: 0 }))],
      seen: accepted.length === 0 ? conversation.seen : recent(seen, now),
      ...(spokeAt !== undefined && { lastInboundAt: later(conversation.lastInboundAt, spokeAt) }),
    },
  };
}

/** When the customer wrote last: the platform's time, which a redelivery keeps, but never one to come. */
function lastSpoke(accepted: Activity[], now: string): string | undefined {
  const times = accepted.filter((activity) => activity.from.role === 'user').map((activity) => Date.parse(activity.timestamp));
  if (times.length === 0) return undefined;
  const latest = Math.max(...times.map((time) => (Number.isNaN(time) ? Infinity : time)));
  return new Date(Math.min(latest, Date.parse(now))).toISOString();
}

function later(a: string | undefined, b: string): string {
  return a !== undefined && a > b ? a : b;
}

/** What is newer wins; what the newer one leaves out stays. */
function withoutGaps<T extends object>(old: T, newer: T): T {
  return { ...old, ...Object.fromEntries(Object.entries(newer).filter(([, value]) => value !== undefined)) };
}

function recent(seen: Record<string, string>, now: string): Record<string, string> {
  const oldest = new Date(Date.parse(now) - seenForMs).toISOString();
  return Object.fromEntries(Object.entries(seen).filter(([, at]) => at >= oldest));
}

/**
 * The stored conversation after a commit of `wanted`: what was accepted meanwhile is kept.
 * @throws StaleVersionError
 */
export function commitOnto(stored: Conversation | undefined, wanted: Conversation, done: readonly string[]): Conversation {
  if ((stored?.version ?? 0) !== wanted.version) throw new StaleVersionError(wanted.id);
  if (stored === undefined) return { ...structuredClone(wanted), version: 1 };
  const handed = new Map(wanted.inbox.map((item) => [item.key, item]));
  return {
    ...structuredClone(wanted),
    version: stored.version + 1,
    inbox: stored.inbox.filter((item) => !done.includes(item.key)).map((item) => handed.get(item.key) ?? item),
    seen: stored.seen,
    aliases: [...new Set([...wanted.aliases, ...stored.aliases])],
    ...(stored.lastInboundAt !== undefined && { lastInboundAt: stored.lastInboundAt }),
  };
}
