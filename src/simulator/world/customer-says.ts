import { contactOf, senderOf } from '../webhooks/contact-of.js';
import { messageId, type ChatMessage } from './chat-message.js';
import { inboundContent } from './inbound-content.js';
import type { CustomerMessage } from './customer-message.js';
import type { Customer } from './customer.js';
import { changed, type World } from './world.js';

/** The customer writes: into the chat, and to the business by webhook. `base`: where media can be fetched. */
export function customerSays(world: World, customer: Customer, says: CustomerMessage, base: string): ChatMessage {
  const { type, content, extra, context } = inboundContent(world, customer, says, base);
  const now = world.clock.now();
  const message: ChatMessage = {
    id: says.messageId ?? messageId(customer.waId), customer: customer.waId, from: 'customer', at: now, type, content, tick: 'sent', statuses: [],
    ...(context !== undefined && { context }),
  };
  world.messages.set(message.id, message);
  customer.chat.push(message.id);
  customer.lastWroteAt = now;
  world.webhooks.emit({
    contact: contactOf(customer),
    message: {
      ...contextOf(world, customer, says, context),
      ...senderOf(customer),
      id: message.id,
      timestamp: String(Math.floor(now / 1_000)),
      type,
      ...(content !== undefined && { [type]: content }),
      ...extra,
      ...(says.referral !== undefined && { referral: says.referral }),
    },
  }, () => {
    if (message.tick !== 'sent') return;
    message.tick = 'delivered';
    changed(world, customer);
  });
  changed(world, customer);
  return message;
}

function contextOf(world: World, customer: Customer, says: CustomerMessage, context: string | undefined): object {
  if (says.forwarded === 'many-times') return { context: { frequently_forwarded: true } };
  if (says.forwarded === 'once') return { context: { forwarded: true } };
  if (context === undefined) return {};
  const ours = world.messages.get(context)?.from === 'customer';
  const from = ours ? customer.waId : world.business.displayNumber.replace(/\D/g, '');
  return { context: { from, id: context } };
}
