import { createClock, type Clock } from '../clock.js';
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
  const routes = [orderLookup(clock), orderParcel, addressChanges, returns(clock), ...invoices(clock), complaints(clock), feedback, ...appointments(clock)];
  return createSandbox({ routes, keyHeader: 'x-api-key', apiKey, prefix });
}
