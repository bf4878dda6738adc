import { z } from 'zod';
import { Problem } from '../sandbox/problem.js';
import { readBodyWith } from '../sandbox/read-body-with.js';
import type { SandboxRoute } from '../sandbox/sandbox-route.js';
import { findOrder } from './orders.js';

const address = z.object({ address: z.string().trim().min(8).max(200) });

/** `Hafenstraße 12, 20457 Hamburg`: a street with a number, and a postcode with its place. */
const whole = /^[^,\n]*\p{L}[^,\n]*\d[^,\n]*[,\n]\s*(\d{5})\s+\p{L}.*$/u;
/** The leading digits of which no German postcode is made. */
const nowhere = /^(00|05|43|62)/;

/** `PUT /orders/{number}/address`: until the parcel is on its way. */
export const addressChanges: SandboxRoute = {
  method: 'PUT',
  path: '/orders/:number/address',
  answer({ params, body }) {
    const { number, status, tracking } = findOrder(params['number']);
    if (status !== 'packed') throw new Problem(409, 'Too late', 'The order is on its way or delivered.', { code: status, ...(tracking && { tracking_number: tracking }) });
    const given = readBodyWith(address, body).address;
    const postcode = whole.exec(given)?.[1];
    if (postcode === undefined || nowhere.test(postcode)) throw new Problem(422, 'Unknown address', 'This address is not known.', { code: 'unknown-address' });
    return { status: 200, body: { number, address: given } };
  },
};
