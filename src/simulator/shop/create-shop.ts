import { createClock, type Clock } from '../clock.js';
import { createMemory } from '../sandbox/create-memory.js';
import { createSandbox, type Sandbox } from '../sandbox/create-sandbox.js';
import { addressChanges } from './address-changes.js';
import { appointments } from './appointments.js';
import { complaints } from './complaints.js';
import { feedback } from './feedback.js';
import { invoices } from './invoices.js';
import { orderLookup, orderParcel } from './order-lookup.js';
import { returns } from './returns.js';

/** The fictional shop Nordwind as its support sees it: orders, address changes, returns, invoices, complaints, feedback, appointments. */
export function createShop(options: { prefix?: string; apiKey?: string; clock?: Clock } = {}): Sandbox {
  const { prefix = '', apiKey = 'shop-sandbox-key', clock = createClock() } = options;
  const memory = createMemory();
  const routes = [orderLookup(clock), orderParcel, addressChanges, returns(clock, memory), ...invoices(clock, memory), complaints(clock), feedback, ...appointments(clock)];
  return createSandbox({ memory, routes, keyHeader: 'x-api-key', apiKey, prefix });
}
