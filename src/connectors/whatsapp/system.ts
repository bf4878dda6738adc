import type { Content } from './content.js';
import { id, word, type Json } from './payloads.js';

/** A `system` message: the customer has another number, or another device vouches for them. */
export function readSystem(system: Json): Content {
  const type = word(system['type']) ?? 'system';
  const newIds = [system['user_id'], system['wa_id'] ?? system['new_wa_id']].map(id).filter((found) => found !== undefined);
  if (newIds.length > 0 && type !== 'customer_identity_changed') return contactChanged(newIds);
  if (type === 'customer_identity_changed') return { type: 'event', name: 'identity-changed' };
  return { type: 'event', name: 'system', value: { kind: type } };
}

/** The customer goes by other ids from now on, the preferred first. */
export function contactChanged(newIds: readonly string[]): Content {
  return { type: 'event', name: 'contact-changed', value: { newIds: [...newIds] } };
}
