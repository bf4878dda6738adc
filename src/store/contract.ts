import type { Activity } from '../activity/activity.js';

/** Accepted and not yet handled. */
export interface InboxItem {
  /** `<channel>:<message id>`: what it is deduplicated by. */
  key: string;
  activity: Activity;
  /** ISO 8601 UTC. */
  acceptedAt: string;
  /** How often a turn with it threw. */
  attempts: number;
}

export type OutboxState = 'waiting' | 'sending' | 'accepted' | 'sent' | 'delivered' | 'read' | 'failed' | 'dropped';

/** Decided and not yet delivered. */
export interface OutboxItem {
  /** Ours, unique; goes along as the channel's opaque callback data. */
  key: string;
  activity: Activity;
  state: OutboxState;
  attempts: number;
  /** ISO 8601 UTC: not to be tried before. */
  notBefore?: string;
  /** Put off for so long that the messages after it need not wait for it. */
  aside?: boolean;
  /** The channel has refused its words: the template goes in their place. */
  asTemplate?: true;
  /** The bot decided it before an agent took the case: it is not sent again. */
  fenced?: true;
  /** The channel's id, once accepted. */
  messageId?: string;
  /** The channel's ids of earlier attempts, which it took and then said had failed. */
  refusedIds?: string[];
  /** Why it failed, for the agent. */
  error?: { code: string; message: string };
}

/** A call to an outside system that a turn has decided: made until it is written what came of it. */
export interface PendingCall {
  /** Its idempotency key, the same each time that it is made. */
  key: string;
  /** The engine's id of it. */
  call: string;
  /** `<service>.<operation>` */
  operation: string;
  /** JSON that the store does not read. */
  input: Record<string, unknown>;
  /** How many calls in a row this is since the customer spoke. */
  round: number;
}

export type CaseStatus = 'waiting' | 'taken' | 'closed';

/** What a handoff opens. */
export interface Case {
  id: string;
  conversation: string;
  queue: string;
  reason: string;
  priority: 'normal' | 'high';
  status: CaseStatus;
  /** ISO 8601 UTC, all of them. */
  openedAt: string;
  /** The time by which the customer was promised a person. */
  promisedAt?: string;
  takenAt?: string;
  closedAt?: string;
  agent?: { id: string; name: string };
  slots: { dialog: string; name: string; title?: Record<string, string>; text: string; personal: boolean }[];
  /** What the dialog tells the agents. */
  note?: string;
  notes: { at: string; agent: { id: string; name: string }; text: string }[];
}

/** How to reach the customer on their channel. */
export interface Address {
  channel: string;
  /** The account of ours that they wrote to: a phone number id, a page id. */
  account: string;
  /** The customer's id there; on WhatsApp the business-scoped id, else the `wa_id`. */
  id: string;
  /** The phone number as the channel gives it, where known. */
  phone?: string;
  name?: string;
  /** What only this channel's connector reads: a Bot Framework conversation reference. */
  reference?: unknown;
}

/** A conversation, whole: one document, written at once. */
export interface Conversation {
  /** `<channel>:<account>:<customer>`. */
  id: string;
  /** Grows with each commit, not with what is accepted; a commit against an older one conflicts. */
  version: number;
  address: Address;
  /** The keys it goes by. Like `identity`, `address`, `seen`, `moves` and `absorbed` it changes by `accept` alone. */
  aliases: string[];
  /** The one of them that is this customer's alone, where known. */
  identity?: string;
  /** Inbox keys of the activities by which its ids changed. */
  moves?: string[];
  /** Conversations that became part of it, by id: their media and older transcripts are its own. */
  absorbed?: string[];
  /** The engine's state: JSON that the store does not read. */
  state: unknown;
  inbox: InboxItem[];
  outbox: OutboxItem[];
  /** Calls whose outcome has not been heard yet. */
  calls?: PendingCall[];
  /** In the order they happened: the customer's, the bot's and the agents' activities. The last 200 or more; see `history`. */
  transcript: Activity[];
  cases: Case[];
  /** Keys already accepted, or after an erasure their hashes → when, ISO 8601 UTC; kept for 30 days. */
  seen: Record<string, string>;
  /** What else is kept of it is being removed. Only the store sets it. */
  erasing?: true;
  /** ISO 8601 UTC of the customer's last message: opens the channel's window. */
  lastInboundAt?: string;
  /** ISO 8601 UTC: when its next timer is due. */
  wakeAt?: string;
}

/** An agent's login. */
export interface AgentAccount {
  id: string;
  name: string;
  /** `scrypt$N$r$p$salt$hash`, base64. */
  password: string;
}

export interface Inbound {
  /** All ids the customer goes by on this channel, `<channel>:<account>:<id>`, the preferred first. */
  keys: string[];
  /** That one of `keys` which is this customer's alone; the others, phone numbers, may pass to somebody else. */
  identity?: string;
  /** The keys until now, where the activities say that they changed to `keys`: they lead to nobody any more. */
  former?: string[];
  address: Address;
  activities: Activity[];
}

/**
 * What becomes of the runtime's own part of two conversations, which the store does not read: its state and what hangs
 * on it. Pure. `joined` is the two as one, with the state of `lead`, whose customer is being spoken with.
 */
export type Join = (joined: Conversation, lead: Conversation, other: Conversation) => Conversation;

/** A write against a version that is no longer the newest. */
export class StaleVersionError extends Error {
  constructor(readonly conversation: string) {
    super(`Conversation ${conversation} was written by someone else meanwhile.`);
    this.name = 'StaleVersionError';
  }
}

/** A write of a process that has the conversation no longer: another one took it for dead. */
export class LeaseLostError extends Error {
  constructor(readonly conversation: string) {
    super(`Conversation ${conversation} is another process's now.`);
    this.name = 'LeaseLostError';
  }
}

/** How processes on one store share its conversations: one at a time works on each. Who is dead for 6 s has none any more. */
export interface Claims {
  /** @param work told of conversations that this process has, when another one has something for them to do */
  join(work: (conversation: string) => void): Promise<void>;
  /** Whether this process is the one to work on it: claimed where nobody is. Whoever else is, hears that there is work. */
  hold(conversation: string): Promise<boolean>;
  /**
   * Says that this process lives, to be called each second, and claims conversations with something to do that nobody
   * living has: in the inbox, in the outbox, or a timer that is due.
   * @param now ISO 8601 UTC, for timers alone
   * @returns the conversations claimed, not more than `limit` for each reason
   */
  beat(limit: number, now: string): Promise<string[]>;
  /** Others may have them. */
  release(conversations: readonly string[]): Promise<void>;
  /** Hands everything over, at once. */
  leave(): Promise<void>;
}

/** Where conversations, media and agents are kept. Every implementation passes the same contract suite. */
export interface Store {
  /** Where several processes may share it; a store for one process has none. */
  readonly claims?: Claims;
  /** @throws StoreLockedError when another process has it. */
  open(): Promise<void>;
  /** Ends what is in flight, releases the lock. */
  close(): Promise<void>;
  /**
   * Takes activities into a conversation's inbox, new conversation included, without those already seen.
   * A key that passed to another person moves to a conversation of theirs; conversations that turn out to be one
   * person's become one, its version raised. Durable (synced) when it resolves.
   * @param join what else becomes one; without it the state of one goes on, and the other's is dropped
   * @returns the conversation's id, the activities that were new, and whether others became part of it.
   */
  accept(inbound: Inbound, now: string, join?: Join): Promise<{ conversation: string; accepted: Activity[]; merged: boolean }>;
  load(id: string): Promise<Conversation | undefined>;
  /** Like `load`, but it may be what this process saw of it last: for whoever commits it next, which tells. */
  recall(id: string): Promise<Conversation | undefined>;
  /** The conversation that goes by this key or alias. */
  find(key: string): Promise<string | undefined>;
  /** The conversation that the one of this id became part of. */
  mergedInto(id: string): Promise<string | undefined>;
  /**
   * Writes a conversation whole and synced, its version raised by one. What was accepted since it was loaded stays:
   * an inbox item leaves only when its key is among `done`.
   * @throws StaleVersionError when `conversation.version` is not the stored one: nothing is written.
   */
  commit(conversation: Conversation, done?: readonly string[]): Promise<Conversation>;
  /**
   * Writes a conversation like `commit`, then removes all else that is kept of it: its history, its media save what is
   * still to be sent, the customer's name; what it has seen is known by hashes from then on. What was accepted meanwhile
   * stays. Once written it is carried through, after a crash by the next `open`.
   * @throws StaleVersionError when `conversation.version` is not the stored one: nothing is erased.
   */
  erase(conversation: Conversation, done?: readonly string[]): Promise<Conversation>;
  /** Transcript entries older than those in the conversation, oldest first. */
  history(id: string): Promise<Activity[]>;
  /** Ids of conversations with something in inbox or outbox, or a call to be made, for a start after a stop. */
  unfinished(): Promise<string[]>;
  /** Conversations with a timer, the earliest first: `at` is their `wakeAt`. */
  waking(): Promise<{ conversation: string; at: string }[]>;
  /** Cases that are not closed, and the last closed ones, newest first, across conversations. */
  cases(options: { closed: number }): Promise<Case[]>;
  /** The conversation that a case, open or closed, belongs to. */
  findCase(id: string): Promise<string | undefined>;
  /** The conversation whose outbox item has this key or this channel message id. */
  findOutbox(key: string): Promise<string | undefined>;
  /** Bytes beside the conversation. */
  putMedia(conversation: string, media: { sha256: string; contentType: string; bytes: Buffer }): Promise<void>;
  getMedia(conversation: string, sha256: string): Promise<{ contentType: string; bytes: Buffer } | undefined>;
  /**
   * Agents' logins: these three need no `open`, and see what another process wrote.
   * @throws StoreDamagedError
   */
  agents(): Promise<AgentAccount[]>;
  putAgent(agent: AgentAccount): Promise<void>;
  removeAgent(id: string): Promise<boolean>;
}

/** The data folder is in use. */
export class StoreLockedError extends Error {
  constructor(folder: string) {
    super(`${folder} is in use by another Schalter process: stop it, or choose another DATA_DIR.`);
    this.name = 'StoreLockedError';
  }
}

/** A file of the store that only the operator can mend: nothing is overwritten meanwhile. */
export class StoreDamagedError extends Error {
  constructor(file: string, reason: string, cure: string) {
    super(`${file} cannot be read (${reason}): ${cure}.`);
    this.name = 'StoreDamagedError';
  }
}

/** The store cannot be reached now: what was asked of it may be asked again. */
export class StoreUnavailableError extends Error {
  constructor(reason: string) {
    super(`The store is not available (${reason}).`);
    this.name = 'StoreUnavailableError';
  }
}

/** The store refuses to be opened: the message is the operator's, one line with the cure. */
export class StoreRefusedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StoreRefusedError';
  }
}
