import type { Customer } from '../world/customer.js';

/** How a webhook names a customer: without the number where it is hidden. */
export function contactOf(customer: Customer): Record<string, unknown> {
  return {
    profile: { name: customer.name },
    ...(!customer.hidden && { wa_id: customer.waId }),
    user_id: customer.userId,
  };
}

/** Who a message is from. */
export const senderOf = (customer: Customer): Record<string, unknown> => ({ ...(!customer.hidden && { from: customer.waId }), from_user_id: customer.userId });
