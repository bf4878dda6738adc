import type { InboundStatus } from '../connectors/contract.js';
import type { Conversation } from '../store/contract.js';
import { refusal } from './deliveries.js';
import { progressed } from './outbox.js';
import type { Parts } from './parts.js';
import { updateConversation } from './update-conversation.js';

/** Settles messages of ours by what the channel says became of them. A status for nothing of ours is left alone. */
export async function applyStatus(parts: Parts, channel: string, status: InboundStatus): Promise<void> {
  const id = (status.key === undefined ? undefined : await parts.store.findOutbox(status.key)) ?? await parts.store.findOutbox(status.messageId);
  if (id === undefined) return;
  const written = await updateConversation(parts.store, id, (fresh) => settled(parts, channel, status, fresh));
  if (written === undefined) return;
  parts.announce(written);
  parts.deliver(id);
}

function settled(parts: Parts, channel: string, status: InboundStatus, fresh: Conversation): Conversation | undefined {
  const item = fresh.outbox.find((one) => one.key === status.key || one.messageId === status.messageId);
  if (item === undefined) return undefined;
  if (status.status !== 'failed') return progressed(fresh, item.key, status.status, status.messageId);
  const connector = parts.connectors.get(channel);
  const open = item.state === 'sending' || item.state === 'accepted' || item.state === 'sent';
  const current = item.messageId === undefined || item.messageId === status.messageId;
  if (connector === undefined || status.error === undefined || !open || !current) return undefined;
  return refusal(parts, connector, item, status.error)(fresh);
}
