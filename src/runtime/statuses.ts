import type { InboundStatus } from '../connectors/contract.js';
import type { Conversation, OutboxItem } from '../store/contract.js';
import { announceChange } from './announce-change.js';
import { progressed } from './outbox.js';
import type { Parts } from './parts.js';
import { refusal } from './refusal.js';
import { updateConversation } from './update-conversation.js';

/** Settles messages of ours by what the channel says became of them. A status for nothing of ours is left alone. */
export async function applyStatus(parts: Parts, channel: string, status: InboundStatus): Promise<void> {
  const id = (status.key === undefined ? undefined : await parts.store.findOutbox(status.key)) ?? await parts.store.findOutbox(status.messageId);
  if (id === undefined) return;
  let before: Conversation | undefined;
  const written = await updateConversation(parts.store, id, (fresh) => {
    before = fresh;
    return settled(parts, channel, status, fresh);
  });
  if (written === undefined || before === undefined) return;
  if (status.status !== 'failed') parts.alarms.delete(channel);
  announceChange(parts, before, written);
  parts.deliver(id);
}

function settled(parts: Parts, channel: string, status: InboundStatus, fresh: Conversation): Conversation | undefined {
  const item = fresh.outbox.find((one) => one.key === status.key || one.messageId === status.messageId);
  if (item === undefined) return undefined;
  if (status.status !== 'failed') return progressed(fresh, item.key, status.status, status.messageId);
  const connector = parts.connectors.get(channel);
  if (connector === undefined || status.error === undefined || !isOfLastAttempt(item, status)) return undefined;
  return refusal(parts, connector, item, status.error, status.messageId)(fresh);
}

/** A failure that comes late counts once, and only for the attempt it belongs to. */
function isOfLastAttempt({ state, messageId, refusedIds }: OutboxItem, status: InboundStatus): boolean {
  const open = state === 'sending' || state === 'accepted' || state === 'sent';
  return open && (messageId === undefined || messageId === status.messageId) && refusedIds?.includes(status.messageId) !== true;
}
