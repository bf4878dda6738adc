import { createHash } from 'node:crypto';
import { errorDetails, errorTitle } from '../cloud/error-codes.js';
import type { ChatMessage, Tick } from '../world/chat-message.js';
import type { Customer } from '../world/customer.js';
import { changed, type World } from '../world/world.js';
import { contactOf } from './contact-of.js';

export type StatusName = 'sent' | 'delivered' | 'read' | 'played' | 'failed';

const rank: Record<Tick, number> = { pending: 0, sent: 1, delivered: 2, read: 3, failed: 4 };

/** Tells the business what became of its message; held back while the settings say so. */
export function emitStatus(world: World, message: ChatMessage, customer: Customer, status: StatusName, error?: { code: number; details?: string }): void {
  const tick: Tick = status === 'played' ? 'read' : status;
  if (rank[tick] > rank[message.tick]) message.tick = tick;
  message.statuses.push({ status, at: world.clock.now(), ...(error && { code: error.code }) });
  const update = { contact: contactOf(customer), status: statusOf(world, message, customer, status, error) };
  const emit = (): void => { world.webhooks.emit(update); };
  if (world.settings.statuses.hold) world.heldStatuses.push(emit);
  else emit();
  changed(world, customer);
}

/** Lets go what was held back. */
export function releaseStatuses(world: World): number {
  const held = world.heldStatuses;
  world.heldStatuses = [];
  for (const emit of held) emit();
  return held.length;
}

function statusOf(world: World, message: ChatMessage, customer: Customer, status: StatusName, error?: { code: number; details?: string }): Record<string, unknown> {
  return {
    id: message.id,
    status,
    timestamp: String(Math.floor(world.clock.now() / 1_000)),
    ...(!customer.hidden && { recipient_id: customer.waId }),
    recipient_user_id: customer.userId,
    ...(status === 'failed' ? { errors: [errorOf(error)] } : billing(world, message, customer, status)),
    ...(message.key !== undefined && { biz_opaque_callback_data: message.key }),
  };
}

function errorOf(error: { code: number; details?: string } = { code: 131000 }): object {
  const title = errorTitle(error.code);
  return {
    code: error.code, title, message: title,
    error_data: { details: error.details ?? errorDetails(error.code) },
    href: 'https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/',
  };
}

function billing(world: World, message: ChatMessage, customer: Customer, status: StatusName): object {
  const category = message.type === 'template' ? 'utility' : 'service';
  const ends = (customer.lastWroteAt ?? world.clock.now()) + world.settings.windowMs;
  const id = createHash('sha256').update(`${customer.userId}${customer.lastWroteAt ?? ''}`).digest('hex').slice(0, 32);
  return {
    conversation: { id, ...(status === 'sent' && { expiration_timestamp: String(Math.floor(ends / 1_000)) }), origin: { type: category } },
    pricing: { billable: category !== 'service', pricing_model: 'PMP', category, type: category === 'service' ? 'free_customer_service' : 'regular' },
  };
}
