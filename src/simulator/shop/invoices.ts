import type { Clock } from '../clock.js';
import { localDay } from '../sandbox/local-day.js';
import type { Memory } from '../sandbox/create-memory.js';
import { Problem } from '../sandbox/problem.js';
import type { SandboxRoute } from '../sandbox/sandbox-route.js';
import { findOrder, type Order } from './orders.js';

const daysToPay = 14;

/** `GET /orders/{number}/invoice` and `POST /orders/{number}/invoice/mails`: an invoice is made when the order is dispatched. */
export function invoices(clock: Clock, memory: Memory): SandboxRoute[] {
  const mailed = memory.map<true>();
  return [
    {
      method: 'GET',
      path: '/orders/:number/invoice',
      answer({ params }) {
        const order = invoiced(params['number']);
        const issued = 1 - order.orderedDaysAgo;
        return {
          status: 200,
          body: { number: order.number.replace('NW-', 'RE-'), total: order.total / 100, payment: order.payment, issued_on: localDay(clock.now(), issued), due_on: localDay(clock.now(), issued + daysToPay) },
        };
      },
    },
    {
      method: 'POST',
      path: '/orders/:number/invoice/mails',
      answer({ params }) {
        const { number, email } = invoiced(params['number']);
        if (email === undefined) throw new Problem(409, 'No address', 'No e-mail address is known for this order.', { code: 'no-email' });
        if (mailed.has(number)) throw new Problem(429, 'Too many requests', 'The invoice was sent already a moment ago.', { code: 'sent-already' });
        mailed.set(number, true);
        return { status: 202, body: { sent_to: masked(email) } };
      },
    },
  ];
}

function invoiced(number: string | undefined): Order {
  const order = findOrder(number);
  if (order.status === 'packed') throw new Problem(404, 'Not found', 'There is no invoice for this order yet.', { code: 'no-invoice' });
  return order;
}

/** `jonas@mail.example` → `j…@mail.example`: enough to know one's own address by. */
const masked = (email: string): string => `${email[0]}…${email.slice(email.indexOf('@'))}`;
