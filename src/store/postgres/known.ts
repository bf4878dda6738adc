import type { Activity } from '../../activity/activity.js';
import { without } from '../conversation/apply.js';
import type { Case, Conversation, InboxItem, OutboxItem } from '../contract.js';

/** What only accept changes of a conversation beside its inbox. */
export type Ids = Pick<Conversation, 'address' | 'aliases' | 'identity' | 'moves' | 'absorbed'>;

/**
 * A conversation as the database has it at a version and revision. Its parts are frozen: whoever gives one of them
 * back has not changed it, and it need not be written again.
 */
export interface Known {
  id: string;
  version: number;
  revision: number;
  /** JSON of {@link restOf}. */
  state: string;
  transcript: readonly Activity[];
  outbox: readonly OutboxItem[];
  /** Where they stand among those before and after them: growing, with gaps. */
  outboxAt: readonly number[];
  cases: readonly Case[];
  inbox: readonly InboxItem[];
  ids: Ids;
  seen: Readonly<Record<string, string>>;
  lastInboundAt: string | undefined;
  wakeAt: string | undefined;
}

/** What has no column or table of its own. */
export function restOf(conversation: Conversation): object {
  return without(
    conversation, 'id', 'version', 'address', 'aliases', 'identity', 'moves', 'absorbed', 'inbox', 'outbox', 'transcript', 'cases', 'seen', 'erasing', 'lastInboundAt', 'wakeAt',
  );
}

export function idsOf({ address, aliases, identity, moves, absorbed }: Conversation): Ids {
  return {
    address, aliases, ...(identity !== undefined && { identity }), ...(moves !== undefined && { moves }), ...(absorbed !== undefined && { absorbed }),
  };
}

/** For whoever asked: lists and records of their own. */
export function conversationOf(known: Known): Conversation {
  const { aliases, moves, absorbed, ...ids } = known.ids;
  return {
    id: known.id, version: known.version, ...ids, aliases: [...aliases], ...(moves && { moves: [...moves] }), ...(absorbed && { absorbed: [...absorbed] }),
    ...(JSON.parse(known.state) as { state: unknown }),
    inbox: [...known.inbox], outbox: [...known.outbox], transcript: [...known.transcript], cases: [...known.cases], seen: { ...known.seen },
    ...(known.lastInboundAt !== undefined && { lastInboundAt: known.lastInboundAt }), ...(known.wakeAt !== undefined && { wakeAt: known.wakeAt }),
  };
}

/** Reads what is nobody else's yet. */
export function parseFrozen<T>(json: string): T {
  return freeze(JSON.parse(json) as T);
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}

/** The conversations used last. */
export interface Memory {
  get(id: string): Known | undefined;
  /** Keeps it unless what is kept is newer. */
  put(known: Known): void;
  forget(id: string): void;
}

export function createMemory(most: number): Memory {
  const all = new Map<string, Known>();
  const isNewer = (one: Known, other: Known): boolean =>
    one.version > other.version || (one.version === other.version && one.revision > other.revision);
  return {
    get: (id) => all.get(id),
    put: (known) => {
      const before = all.get(known.id);
      if (before !== undefined && isNewer(before, known)) return;
      all.delete(known.id);
      all.set(known.id, known);
      if (all.size > most) all.delete(all.keys().next().value!);
    },
    forget: (id) => { all.delete(id); },
  };
}
