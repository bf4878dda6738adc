import type { Clock } from '../clock.js';
import { localDay } from '../sandbox/local-day.js';
import { Problem } from '../sandbox/problem.js';
import type { SandboxRoute } from '../sandbox/sandbox-route.js';
import { findOrder } from './orders.js';

/** `GET /orders/{number}?postcode=…`: only who knows the postcode of the delivery address gets it; anybody else is told that there is none. */
export function orderLookup(clock: Clock): SandboxRoute {
  return {
    method: 'GET',
    path: '/orders/:number',
    answer({ params, query }) {
      const order = findOrder(params['number']);
      if (order.postcode !== query.get('postcode')) throw new Problem(404, 'Not found', 'There is no such order.', { code: 'unknown-order' });
      return {
        status: 200,
        body: {
          number: order.number,
          status: order.status,
          ordered_on: localDay(clock.now(), -order.orderedDaysAgo),
          ...(order.deliveredDaysAgo !== undefined && { delivered_on: localDay(clock.now(), -order.deliveredDaysAgo) }),
          ...(order.tracking !== undefined && { tracking_number: order.tracking }),
          total: order.total / 100,
        },
      };
    },
  };
}

/** `GET /orders/{number}/parcel`: the number that it was sent under, once it is on its way. */
export const orderParcel: SandboxRoute = {
  method: 'GET',
  path: '/orders/:number/parcel',
  answer({ params }) {
    const { number, tracking } = findOrder(params['number']);
    if (tracking === undefined) throw new Problem(404, 'Not found', 'The order was not sent as a parcel yet.', { code: 'no-parcel' });
    return { status: 200, body: { number, tracking_number: tracking } };
  },
};
