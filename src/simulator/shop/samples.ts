import type { Sample } from '../phone/api.js';
import { orders } from './orders.js';

/** Order numbers to try, for the phone page; the postcode that belongs to each stands beside it. */
export const shopSamples: Sample[] = [
  ...orders.map(({ number, postcode, label }) => ({ text: number, label: { de: `Bestellung ${label.de}, PLZ ${postcode}`, en: `order ${label.en}, postcode ${postcode}` } })),
  { text: 'NW-104503', label: { de: 'Bestellung, wenn der Shop gestört ist', en: 'order while the shop is down' } },
];
