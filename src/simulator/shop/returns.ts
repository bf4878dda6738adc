import { z } from 'zod';
import type { Clock } from '../clock.js';
import { localDay } from '../sandbox/local-day.js';
import type { Memory } from '../sandbox/create-memory.js';
import { Problem } from '../sandbox/problem.js';
import { readBodyWith } from '../sandbox/read-body-with.js';
import type { SandboxRoute } from '../sandbox/sandbox-route.js';
import { findOrder } from './orders.js';

export const returnDays = 30;
const daysToHandIn = 14;

const reasons = z.object({ reason: z.enum(['size', 'dislike', 'wrong-item', 'defect', 'other']).nullish() });

/** `POST /orders/{number}/returns`: within thirty days of delivery, once; the code is shown where the parcel is handed in. */
export function returns(clock: Clock, memory: Memory): SandboxRoute {
  const codes = memory.map<string>();
  let last = 70_400;
  return {
    method: 'POST',
    path: '/orders/:number/returns',
    answer({ params, body }) {
      readBodyWith(reasons, body);
      const { number, status, deliveredDaysAgo = 0, returned } = findOrder(params['number']);
      const code = codes.get(number) ?? returned;
      if (code !== undefined) throw new Problem(409, 'Returned already', 'A return is registered for this order.', { code: 'returned', return_code: code });
      if (status !== 'delivered') throw new Problem(422, 'Not delivered', 'The order has not arrived yet.', { code: 'not-delivered' });
      if (deliveredDaysAgo > returnDays) throw new Problem(422, 'Window over', 'The thirty days are over.', { code: 'window-over', ended_on: localDay(clock.now(), returnDays - deliveredDaysAgo) });
      codes.set(number, `RS-${(last += 1)}`);
      return { status: 201, body: { return_code: codes.get(number), hand_in_by: localDay(clock.now(), daysToHandIn) } };
    },
  };
}
