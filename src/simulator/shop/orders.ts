import { parcelNumber } from '../carrier/check-digit.js';
import { Problem } from '../sandbox/problem.js';

/** An order of the fictional shop Nordwind; days are counted back from today. */
export interface Order {
  number: string;
  /** Of the delivery address: who knows it and the number is taken for the customer. */
  postcode: string;
  status: 'packed' | 'dispatched' | 'delivered';
  orderedDaysAgo: number;
  deliveredDaysAgo?: number;
  tracking?: string;
  /** Cents. */
  total: number;
  payment: 'open' | 'paid' | 'refunded';
  email?: string;
  /** The code of a return that was registered already. */
  returned?: string;
  /** What a reader tries it for. */
  label: { de: string; en: string };
}

const inTransit = '00340434161094022115';

export const orders: readonly Order[] = [
  { number: 'NW-104201', postcode: '20457', status: 'packed', orderedDaysAgo: 1, total: 5_490, payment: 'open', email: 'jonas@mail.example', label: { de: 'noch nicht verschickt', en: 'not dispatched yet' } },
  { number: 'NW-104202', postcode: '04109', status: 'dispatched', orderedDaysAgo: 3, tracking: inTransit, total: 12_900, payment: 'paid', email: 'mira@mail.example', label: { de: 'unterwegs', en: 'on its way' } },
  { number: 'NW-104203', postcode: '20457', status: 'delivered', orderedDaysAgo: 12, deliveredDaysAgo: 8, tracking: parcelNumber(2301), total: 7_995, payment: 'paid', email: 'jonas@mail.example', label: { de: 'zugestellt', en: 'delivered' } },
  { number: 'NW-104204', postcode: '10115', status: 'delivered', orderedDaysAgo: 61, deliveredDaysAgo: 57, total: 3_450, payment: 'paid', label: { de: 'Rückgabefrist vorbei', en: 'return window over' } },
  { number: 'NW-104205', postcode: '80331', status: 'delivered', orderedDaysAgo: 20, deliveredDaysAgo: 15, total: 9_900, payment: 'refunded', email: 'ada@mail.example', returned: 'RS-70341', label: { de: 'schon zurückgegeben', en: 'returned already' } },
];

const faults: Record<string, Problem> = {
  'NW-104503': new Problem(503, 'Service unavailable', 'The shop is being maintained.'),
  'NW-104429': new Problem(429, 'Too many requests', 'Please try again later.'),
};

/** `nw104201`, `NW 104201` → `NW-104201` */
const canonical = (number: string): string => number.toUpperCase().replace(/^NW[^\dA-Z]*(?=\d)/, 'NW-');

/**
 * The order of this number.
 * @throws Problem 404 for an unknown one, 429 and 503 for those that stand for them
 */
export function findOrder(number: string | undefined): Order {
  const wanted = canonical(number ?? '');
  const fault = faults[wanted];
  if (fault) throw fault;
  const order = orders.find((one) => one.number === wanted);
  if (!order) throw new Problem(404, 'Not found', 'There is no such order.', { code: 'unknown-order' });
  return order;
}
