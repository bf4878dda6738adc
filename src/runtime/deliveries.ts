import { ConnectorError, type Connector } from '../connectors/contract.js';
import type { Address, Conversation, OutboxItem } from '../store/contract.js';
import { retryOf, windowOf } from './backoff.js';
import { errorFields, hashed } from './log.js';
import { accepted, claimNext, refused, type Next } from './outbox.js';
import type { Parts } from './parts.js';
import { updateConversation } from './update-conversation.js';

export interface Deliveries {
  /** Sends what is due in a conversation's outbox, in order, each after the channel took the one before. */
  run(id: string): Promise<void>;
  /** Nothing more goes out; what is under way is written when it ends. */
  stop(): void;
}

/** @param wake called when a message that had to wait falls due */
export function createDeliveries(parts: Parts, wake: (id: string) => void): Deliveries {
  const timers = new Map<string, () => void>();
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
      let after = await sendClaimed(parts, id, () => !stopped);
      for (;;) {
        const next = await claimAfter(parts, id, after, () => !stopped && place.tryTake());
        after = unchanged;
        if (next === 'paced' && !stopped) await place.take();
        else if (next === 'paced' || next === undefined || next.next === 'nothing') return;
        else if (next.next === 'wait') {
          if (!stopped) wait(id, next.ms);
          return;
        } else {
          place.leave();
          if (next.doubtful) parts.counts.doubtful += 1;
          after = await send(parts, next);
        }
      }
    },
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

/** Sends what a turn has already marked as going out. */
async function sendClaimed(parts: Parts, id: string, maySend: () => boolean): Promise<Change> {
  const conversation = maySend() && parts.claimed.size > 0 ? await parts.store.load(id) : undefined;
  const item = conversation?.outbox.find((one) => one.state === 'sending' && parts.claimed.delete(one.key));
  return conversation !== undefined && item !== undefined ? send(parts, { item, conversation }) : unchanged;
}

/** Writes what became of the last message and, at once where it may, marks the next as going out. */
async function claimAfter(parts: Parts, id: string, after: Change, mayClaim: () => boolean): Promise<Next | 'paced' | undefined> {
  let next: Next | 'paced' | undefined;
  let changed = false;
  const written = await updateConversation(parts.store, id, (fresh) => {
    const settled = after(fresh);
    changed = settled !== fresh;
    next = parts.connectors.has(fresh.address.channel) ? claimNext(settled, parts.clock.now()) : undefined;
    if (next?.next === 'send' && !mayClaim()) next = 'paced';
    return typeof next === 'object' && next.next === 'send' ? next.conversation : changed ? settled : undefined;
  });
  if (written !== undefined && changed) parts.announce(written);
  return next;
}

/** Sends one message; resolves with what that does to the conversation. */
async function send(parts: Parts, { item, conversation }: { item: OutboxItem; conversation: Conversation }): Promise<Change> {
  const { address } = conversation;
  const connector = parts.connectors.get(address.channel)!;
  try {
    const { messageId } = await connector.send(item.activity, recipientOf(address), item.key);
    parts.counts.sent += 1;
    return (fresh) => accepted(fresh, item.key, messageId);
  } catch (error) {
    const failure = asConnectorError(error, connector);
    parts.log.warn({ conversation: hashed(conversation.id), channel: connector.name, code: failure.code, ...errorFields(error) }, 'A message was not sent');
    return refusal(parts, connector, item, failure);
  }
}

/** What a failure does to the conversation: another try, or the end of it. */
export function refusal(parts: Parts, connector: Connector, item: OutboxItem, error: ConnectorError): Change {
  const now = parts.clock.now();
  const ageMs = now.getTime() - Date.parse(item.activity.timestamp);
  const retry = retryOf(error, item.attempts, ageMs, windowOf(connector.capabilities.windowMs), parts.random());
  if (!retry.retry) parts.counts.refused += 1;
  else {
    parts.counts.retried += 1;
    if (error.inDoubt) parts.counts.doubtful += 1;
  }
  return (fresh) => refused(fresh, item.key, error, retry, now);
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
