import { Refusal } from '../http/refusal.js';
import { parsePhoneNumber } from '../cloud/validate/validate-recipient.js';
import type { Customer } from '../world/customer.js';
import { customerFor, type World } from '../world/world.js';

const mostCustomers = 100_000;

/**
 * The customer whose phone it is: by number, made on first sight; the first customer without one.
 * @throws Refusal 400
 */
export function customerOf(world: World, waId: string | null): Customer {
  const first = world.customers.values().next().value;
  if (waId === null || waId === '') {
    if (first) return first;
    throw new Refusal(400, 'invalid', 'Say which customer: ?customer=4915112345678');
  }
  const known = world.customers.get(waId);
  if (known) return known;
  const digits = parsePhoneNumber(waId);
  if (digits === undefined) throw new Refusal(400, 'invalid', 'A customer is a phone number with its country code: 4915112345678.');
  if (world.customers.size >= mostCustomers) throw new Refusal(429, 'too-many', `There are ${mostCustomers} customers already.`);
  return customerFor(world, digits);
}
