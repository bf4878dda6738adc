import { createHash } from 'node:crypto';
import type { Activity } from '../../activity/activity.js';
import { StaleVersionError, type Address, type Conversation, type Inbound } from '../contract.js';
import { frozen } from './frozen.js';

const seenForMs = 30 * 24 * 60 * 60 * 1000;

/** `<channel>:<message id>`: what an activity is deduplicated by. */
export function inboxKey(activity: Activity): string {
  return `${activity.channelId}:${activity.id}`;
}

/** What is left of a key that names a customer's message when they want to be forgotten: enough to know it again. */
export function hashedKey(key: string): string {
  return key.startsWith(hashPrefix) ? key : `${hashPrefix}${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;
}

const hashPrefix = 'sha256:';

export function hasSeen(seen: Readonly<Record<string, string>>, key: string): boolean {
  return Object.hasOwn(seen, key) || Object.hasOwn(seen, hashedKey(key));
}

export function newConversation(id: string, inbound: Inbound): Conversation {
  return {
    id, version: 0, address: inbound.address, aliases: [...inbound.keys], ...(inbound.identity !== undefined && { identity: inbound.identity }),
    state: null, inbox: [], outbox: [], transcript: [], cases: [], seen: {},
  };
}

/** The conversation with the new activities in its inbox, and which of them were new. */
export function acceptInto(conversation: Conversation, inbound: Inbound, now: string): { next: Conversation; accepted: Activity[] } {
  const seen: Record<string, string> = { ...conversation.seen };
  const accepted = inbound.activities.filter((activity) => {
    const key = inboxKey(activity);
    if (hasSeen(seen, key)) return false;
    seen[key] = now;
    return true;
  });
  const spoken = accepted.flatMap((activity) => spokeAt(activity, now) ?? []).sort().at(-1);
  return {
    accepted,
    next: {
      ...without(conversation, 'identity'),
      ...(inbound.former === undefined ? known(conversation, inbound) : moved(conversation, inbound, accepted)),
      inbox: [...conversation.inbox, ...accepted.map((activity) => ({ key: inboxKey(activity), activity, acceptedAt: now, attempts: 0 }))],
      seen: accepted.length === 0 ? conversation.seen : recent(seen, now),
      ...(spoken !== undefined && { lastInboundAt: later(conversation.lastInboundAt, spoken) }),
    },
  };
}

type Ids = Pick<Conversation, 'address' | 'aliases' | 'identity' | 'moves'>;

/** A phone number alone says less than the id known already. */
function known({ address, aliases, identity }: Conversation, inbound: Inbound): Ids {
  const certain = inbound.identity ?? identity;
  const newer = withoutGaps(address, inbound.address);
  return {
    address: inbound.identity === undefined && identity !== undefined ? { ...newer, id: address.id } : newer,
    aliases: [...new Set([...aliases, ...inbound.keys])],
    ...(certain !== undefined && { identity: certain }),
  };
}

/** The customer goes by the new ids and by nothing else; a number that is not among them is somebody else's by and by. */
function moved({ address, moves = [] }: Conversation, { address: newer, keys, identity }: Inbound, accepted: Activity[]): Ids {
  return {
    address: withoutGaps<Address>(without(address, 'phone'), newer),
    aliases: [...new Set(keys)],
    moves: [...moves, ...accepted.map(inboxKey)],
    ...(identity !== undefined && { identity }),
  };
}

/** The conversation when keys of it have passed to another person. */
export function released(conversation: Conversation, keys: readonly string[]): Conversation {
  const { channel, account, phone } = conversation.address;
  const passed = phone !== undefined && keys.includes(`${channel}:${account}:${phone}`);
  return {
    ...conversation,
    aliases: conversation.aliases.filter((key) => !keys.includes(key)),
    ...(passed && { address: without(conversation.address, 'phone') }),
  };
}

export function without<T extends object, Key extends keyof T>(from: T, ...keys: Key[]): Omit<T, Key> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !(keys as string[]).includes(key))) as Omit<T, Key>;
}

/** When the customer said it: the platform's time, which a redelivery keeps, but never one to come. */
export function spokeAt({ from, timestamp }: Activity, now: string): string | undefined {
  if (from.role !== 'user') return undefined;
  const time = Date.parse(timestamp);
  return new Date(Math.min(Number.isNaN(time) ? Infinity : time, Date.parse(now))).toISOString();
}

function later(a: string | undefined, b: string): string {
  return a !== undefined && a > b ? a : b;
}

/** What is newer wins; what the newer one leaves out stays. */
function withoutGaps<T extends object>(old: T, newer: T): T {
  return { ...old, ...Object.fromEntries(Object.entries(newer).filter(([, value]) => value !== undefined)) };
}

/** What was seen before this may be forgotten. */
export function seenSince(now: string): string {
  return new Date(Date.parse(now) - seenForMs).toISOString();
}

export function recent(seen: Record<string, string>, now: string): Record<string, string> {
  const oldest = seenSince(now);
  return Object.fromEntries(Object.entries(seen).filter(([, at]) => at >= oldest));
}

/**
 * The stored conversation after a commit of `wanted`: what was accepted meanwhile is kept.
 * @throws StaleVersionError
 */
export function commitOnto(stored: Conversation | undefined, wanted: Conversation, done: readonly string[]): Conversation {
  if ((stored?.version ?? 0) !== wanted.version) throw new StaleVersionError(wanted.id);
  if (stored === undefined) return { ...frozen(wanted), version: 1 };
  const { address, aliases, identity, moves, absorbed } = stored;
  const handed = new Map(wanted.inbox.map((item) => [item.key, item]));
  return {
    ...without(frozen(wanted), 'identity', 'moves', 'absorbed', 'erasing'), address, aliases,
    ...(identity !== undefined && { identity }), ...(moves !== undefined && { moves }), ...(absorbed !== undefined && { absorbed }),
    version: stored.version + 1,
    inbox: stored.inbox.filter((item) => !done.includes(item.key)).map((item) => handed.get(item.key) ?? item),
    seen: stored.seen,
    ...(stored.erasing && { erasing: true }),
    ...(stored.lastInboundAt !== undefined && { lastInboundAt: stored.lastInboundAt }),
  };
}

/** The stored conversation after an erasure to `wanted`: what the customer goes by stays, as far as it takes to answer them. */
export function eraseOnto(stored: Conversation | undefined, wanted: Conversation, done: readonly string[]): Conversation {
  const next = commitOnto(stored, wanted, done);
  const hashed = (keys: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(keys).map(([key, at]) => [hashedKey(key), at]));
  return {
    ...next, erasing: true, address: without(next.address, 'name'), seen: hashed(next.seen),
    ...(next.moves && { moves: next.moves.map(hashedKey) }),
  };
}
