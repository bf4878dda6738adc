import type { Content } from './content.js';
import { id, word, type Json } from './payloads.js';

/** A `system` message: the customer has another number, or another device vouches for them. */
export function readSystem(system: Json): Content {
  const type = word(system['type']) ?? 'system';
  const [userId, phone] = [id(system['user_id']), id(system['wa_id'] ?? system['new_wa_id'])];
  if ((userId ?? phone) !== undefined && type !== 'customer_identity_changed') return contactChanged(userId, phone);
  if (type === 'customer_identity_changed') return { type: 'event', name: 'identity-changed' };
  return { type: 'event', name: 'system', value: { kind: type } };
}

/** The customer goes by other ids from now on, the preferred first. */
export function contactChanged(userId: string | undefined, phone: string | undefined): Content {
  const newIds = [userId, phone].filter((found) => found !== undefined);
  return { type: 'event', name: 'contact-changed', value: { newIds, ...(phone === undefined ? {} : { phone }) } };
}
