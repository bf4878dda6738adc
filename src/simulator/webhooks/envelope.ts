import type { Business } from '../world/world.js';

/** One update of a webhook: a message, a status, an error. */
export interface Update {
  contact?: Record<string, unknown>;
  message?: Record<string, unknown>;
  status?: Record<string, unknown>;
  error?: Record<string, unknown>;
}

/** The payload that carries these updates, a change each. */
export function envelope(business: Business, updates: readonly Update[]): object {
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: business.accountId, changes: updates.map((update) => ({ value: valueOf(business, update), field: 'messages' })) }],
  };
}

function valueOf(business: Business, update: Update): object {
  return {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: business.displayNumber.replace(/\D/g, ''), phone_number_id: business.phoneNumberId },
    ...(update.contact && { contacts: [update.contact] }),
    ...(update.message && { messages: [update.message] }),
    ...(update.status && { statuses: [update.status] }),
    ...(update.error && { errors: [update.error] }),
  };
}
