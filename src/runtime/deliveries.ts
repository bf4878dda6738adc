import { ConnectorError, type Connector } from '../connectors/contract.js';
import type { Address, Conversation, OutboxItem } from '../store/contract.js';
import { announceChange } from './announce-change.js';
import { claimNext, type Next } from './claim-next.js';
import { errorFields, hashed } from './log.js';
import { accepted } from './outbox.js';
import { outgoing } from './outgoing.js';
import type { Parts } from './parts.js';
import { refusal } from './refusal.js';
import { updateConversation } from './update-conversation.js';

export interface Deliveries {
  /** Sends what is due in a conversation's outbox, in order, each after the channel took the one before. */
  run(id: string): Promise<void>;
  /** Writes what became of the last message where the conversation is no longer ours to send for. */
  settle(id: string): Promise<void>;
  /** Whether a message of the conversation waits for its time. */
  waits(id: string): boolean;
  /** Nothing more goes out; what is under way is written when it ends. */
  stop(): void;
}

/** @param wake called when a message that had to wait falls due */
export function createDeliveries(parts: Parts, wake: (id: string) => void): Deliveries {
  const timers = new Map<string, () => void>();
  /** What became of a message that was sent, until it is written: the store may fail meanwhile. */
  const results = new Map<string, Change>();
  let stopped = false;

  const wait = (id: string, ms: number): void => {
    timers.get(id)?.();
    timers.set(id, parts.clock.after(ms, () => {
      timers.delete(id);
      wake(id);
    }));
  };

  return {
    run: async (id) => {
      const place = createPlace(parts, id);
      if (!results.has(id)) results.set(id, await sendClaimed(parts, id));
      for (;;) {
        const next = await claimAfter(parts, id, results.get(id) ?? unchanged, () => !stopped && place.tryTake());
        results.delete(id);
        if (next === 'paced' && !stopped) await place.take();
        else if (next === 'paced' || next === undefined || next.next === 'nothing') return;
        else if (next.next === 'wait') {
          if (!stopped) wait(id, next.ms);
          return;
        } else {
          place.leave();
          if (next.doubtful) parts.counts.doubtful += 1;
          results.set(id, await send(parts, next));
        }
      }
    },
    settle: async (id) => {
      const change = results.get(id);
      if (change !== undefined) await updateConversation(parts.store, id, change);
      results.delete(id);
    },
    waits: (id) => timers.has(id) || results.has(id),
    stop: () => {
      stopped = true;
      for (const callOff of timers.values()) callOff();
      timers.clear();
    },
  };
}

type Change = (conversation: Conversation) => Conversation;

const unchanged: Change = (conversation) => conversation;

/** A place in the channel's rate: held until used, so that a claim that must be written again takes no second one. */
function createPlace(parts: Parts, id: string) {
  const pacer = parts.pacer(id.slice(0, id.indexOf(':')));
  let held = false;
  return {
    tryTake: () => (held ||= pacer.tryTake()),
    take: async () => {
      await pacer.take();
      held = true;
    },
    leave: () => { held = false; },
  };
}

/** Sends what a turn has already marked as going out, unless an agent was faster. */
async function sendClaimed(parts: Parts, id: string): Promise<Change> {
  const conversation = parts.claimed.size > 0 ? await parts.store.load(id) : undefined;
  const item = conversation?.outbox.find((one) => one.state === 'sending' && one.fenced !== true && parts.claimed.delete(one.key));
  return conversation !== undefined && item !== undefined ? send(parts, { item, conversation }) : unchanged;
}

/** Writes what became of the last message and, at once where it may, marks the next as going out. */
async function claimAfter(parts: Parts, id: string, after: Change, mayClaim: () => boolean): Promise<Next | 'paced' | undefined> {
  let next: Next | 'paced' | undefined;
  let before: Conversation | undefined;
  let changed = false;
  const written = await updateConversation(parts.store, id, (fresh) => {
    before = fresh;
    const settled = after(fresh);
    const claim = fresh.id === id ? claimOf(parts, settled) : undefined;
    const paced = claim?.next === 'send' && !mayClaim();
    next = paced ? 'paced' : claim;
    changed = settled !== fresh;
    const result = paced ? settled : (claim?.conversation ?? settled);
    return result === fresh ? undefined : result;
  }, { commits: after !== unchanged });
  if (typeof next === 'object' && next.next === 'send') parts.claimed.delete(next.item.key);
  if (written !== undefined && before !== undefined && changed) announceChange(parts, before, written);
  if (before !== undefined && before.id !== id) parts.deliver(before.id);
  return next;
}

function claimOf({ connectors, clock, claimed, echoWaitMs }: Parts, conversation: Conversation): Next | undefined {
  const connector = connectors.get(conversation.address.channel);
  return connector && claimNext(conversation, { now: clock.now(), claimed, echoWaitMs: connector.capabilities.echoesKey ? echoWaitMs : 0 });
}

/** Sends one message; resolves with what that does to the conversation. */
async function send(parts: Parts, { item, conversation }: { item: OutboxItem; conversation: Conversation }): Promise<Change> {
  const { address } = conversation;
  const connector = parts.connectors.get(address.channel)!;
  try {
    const { messageId } = await connector.send(outgoing(item, conversation, connector, parts.clock.now()), recipientOf(address), item.key);
    parts.counts.sent += 1;
    if (!connector.capabilities.echoesKey) parts.alarms.delete(connector.name);
    return (fresh) => accepted(fresh, item.key, messageId);
  } catch (error) {
    const failure = asConnectorError(error, connector);
    parts.log.warn({ conversation: hashed(conversation.id), channel: connector.name, code: failure.code, ...errorFields(error) }, 'A message was not sent');
    const refuse = refusal(parts, connector, item, failure);
    return (fresh) => (isStillSending(fresh, item) ? refuse(fresh) : fresh);
  }
}

/** Whether this attempt is still the last word: a status with our key may have settled it while the channel did not answer. */
function isStillSending({ outbox }: Conversation, { key, attempts }: OutboxItem): boolean {
  return outbox.some((one) => one.key === key && one.state === 'sending' && one.attempts === attempts);
}

function recipientOf({ account, id, phone, name, reference }: Address) {
  return {
    account, id, ...(phone !== undefined && { phone }), ...(name !== undefined && { name }), ...(reference !== undefined && { reference }),
  };
}

function asConnectorError(error: unknown, connector: Connector): ConnectorError {
  if (error instanceof ConnectorError) return error;
  return new ConnectorError({ channel: connector.name, code: 'unexpected', errorClass: 'retry', message: 'The message could not be sent.', inDoubt: true });
}
