import type { Business } from '../world/world.js';

/** One update of a webhook: a message, a status, an error, a new business-scoped id. */
export interface Update {
  contact?: Record<string, unknown>;
  message?: Record<string, unknown>;
  status?: Record<string, unknown>;
  error?: Record<string, unknown>;
  userId?: Record<string, unknown>;
}

/** The payload that carries these updates: neighbours of one contact and kind share a change, the others get one each. */
export function envelope(business: Business, updates: readonly Update[]): object {
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: business.accountId, changes: changesOf(updates).map((group) => ({ value: valueOf(business, group), field: group[0]!.userId ? 'user_id_update' : 'messages' })) }],
  };
}

function changesOf(updates: readonly Update[]): Update[][] {
  const groups: Update[][] = [];
  for (const update of updates) {
    const last = groups.at(-1);
    if (last && goTogether(last[0]!, update)) last.push(update);
    else groups.push([update]);
  }
  return groups;
}

function goTogether(one: Update, other: Update): boolean {
  const kindOf = (update: Update): string => Object.keys(update).filter((key) => key !== 'contact').join();
  return kindOf(one) === kindOf(other) && one.contact?.user_id === other.contact?.user_id;
}

function valueOf(business: Business, group: readonly Update[]): object {
  const all = (key: keyof Update): Record<string, unknown>[] => group.flatMap((update): Record<string, unknown>[] => (update[key] ? [update[key]] : []));
  const lists = { contacts: all('contact').slice(0, 1), messages: all('message'), statuses: all('status'), errors: all('error'), user_id_update: all('userId') };
  return {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: business.displayNumber.replace(/\D/g, ''), phone_number_id: business.phoneNumberId },
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
  };
}
