import { z } from 'zod';
import type { Clock } from '../clock.js';
import { deliveryDay, isDay, localDay, plusDays, weekday } from '../sandbox/local-day.js';
import type { Memory } from '../sandbox/create-memory.js';
import { Problem } from '../sandbox/problem.js';
import { readBodyWith } from '../sandbox/read-body-with.js';
import type { SandboxRoute } from '../sandbox/sandbox-route.js';
import { findOwnParcel } from './desk-parcels.js';

const daysToChooseFrom = 7;

const postcode = z.string();
const wish = z.union([
  z.strictObject({ postcode, day: z.string() }),
  z.strictObject({ postcode, neighbour: z.string().trim().min(2).max(100) }),
  z.strictObject({ postcode, safe_place: z.string().trim().min(3).max(100) }),
]);

/** When a parcel comes, and what may be wished for. */
interface Delivery {
  day: string;
  first_day: string;
  last_day: string;
}

/** `GET /parcels/{number}/delivery?postcode=…` and `PUT …`: when a parcel comes, and one wish for it: another day, a neighbour, a safe place. Only who knows where it goes may see or change it. */
export function deliveries(clock: Clock, memory: Memory): SandboxRoute[] {
  const days = memory.map<string>();
  const delivery = (number: string | undefined, goesTo: string | null): Delivery => {
    const { number: known, stage } = findOwnParcel(number, goesTo);
    if (stage === 'out' || stage === 'delivered' || stage === 'returned') throw new Problem(409, 'Too late', 'This delivery can no longer be changed.', { code: stage });
    const first = deliveryDay(localDay(clock.now(), 1));
    return { day: days.get(known) ?? first, first_day: first, last_day: deliveryDay(plusDays(first, daysToChooseFrom)) };
  };
  return [
    { method: 'GET', path: '/parcels/:number/delivery', answer: ({ params, query }) => ({ status: 200, body: delivery(params['number'], query.get('postcode')) }) },
    {
      method: 'PUT',
      path: '/parcels/:number/delivery',
      answer({ params, body }) {
        const { postcode: goesTo, ...wished } = readBodyWith(wish, body);
        const planned = delivery(params['number'], goesTo);
        if ('day' in wished) days.set(params['number']!, possible(wished.day, planned));
        return { status: 200, body: { ...delivery(params['number'], goesTo), ...wished } };
      },
    },
  ];
}

function possible(day: string, { first_day, last_day }: Delivery): string {
  if (isDay(day) && day >= first_day && day <= last_day && weekday(day) !== 0) return day;
  throw new Problem(422, 'Unprocessable content', 'There is no delivery on this day.', { code: 'no-delivery', first_day, last_day });
}
