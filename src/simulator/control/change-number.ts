import { contactOf } from '../webhooks/contact-of.js';
import { messageId } from '../world/chat-message.js';
import { businessScopedId, type Customer } from '../world/customer.js';
import { Refusal } from '../http/refusal.js';
import { changed, type World } from '../world/world.js';

/**
 * The customer moves to another number: the chat goes along, the business-scoped id changes.
 * The business gets a `system` message and a `user_id_update`, in either order.
 */
export function changeNumber(world: World, customer: Customer, waId: string): void {
  if (world.customers.has(waId)) throw new Refusal(409, 'taken', 'Somebody has this number already.');
  const before = { waId: customer.waId, userId: customer.userId };
  world.customers.delete(before.waId);
  customer.waId = waId;
  customer.userId = businessScopedId(waId);
  world.customers.set(waId, customer);
  for (const id of customer.chat) world.messages.get(id)!.customer = waId;
  const timestamp = String(Math.floor(world.clock.now() / 1_000));
  world.webhooks.emit({ message: systemMessage(customer, before, timestamp) });
  world.webhooks.emit({
    contact: contactOf(customer),
    userId: { ...(!customer.hidden && { wa_id: waId }), user_id: { previous: before.userId, current: customer.userId }, timestamp },
  });
  changed(world, customer);
}

function systemMessage(customer: Customer, before: { waId: string; userId: string }, timestamp: string): Record<string, unknown> {
  return {
    ...(!customer.hidden && { from: before.waId }),
    from_user_id: before.userId,
    id: messageId(before.waId),
    timestamp,
    type: 'system',
    system: {
      body: customer.hidden ? `${customer.name} changed their number` : `${customer.name} changed from ${before.waId} to ${customer.waId}`,
      ...(!customer.hidden && { wa_id: customer.waId }),
      user_id: customer.userId,
      type: 'user_changed_number',
    },
  };
}
