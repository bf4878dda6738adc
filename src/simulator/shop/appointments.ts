import { z } from 'zod';
import type { Clock } from '../clock.js';
import { plusDays } from '../sandbox/local-day.js';
import { Problem } from '../sandbox/problem.js';
import { readBodyWith } from '../sandbox/read-body-with.js';
import type { SandboxRoute } from '../sandbox/sandbox-route.js';
import { createCalendar, type Calendar } from './calendar.js';

const booking = z.object({
  day: z.string(),
  time: z.string().regex(/^\d\d:\d\d$/),
  phone: z.string().min(5).max(20).nullish(),
  topic: z.string().max(200).nullish(),
});

/**
 * `GET /appointments/free?day=…`, `POST /appointments`, `DELETE /appointments/{number}`: calls with an adviser. The last
 * time that a day has free is taken by somebody else just before it is booked for the first time: to see a conflict.
 */
export function appointments(clock: Clock): SandboxRoute[] {
  const calendar = createCalendar(clock);
  const booked = new Map<string, { day: string; time: string }>();
  let last = 3_200;
  return [
    {
      method: 'GET',
      path: '/appointments/free',
      answer({ query }) {
        const day = query.get('day') ?? '';
        const times = calendar.free(day);
        if (times.length === 0) throw new Problem(404, 'Not found', 'No time is free on this day.', { code: 'full', ...nextDay(calendar, day) });
        return { status: 200, body: { day, times: spread(times), count: times.length } };
      },
    },
    {
      method: 'POST',
      path: '/appointments',
      answer({ body }) {
        const { day, time } = readBodyWith(booking, body);
        const free = calendar.free(day);
        if (!free.includes(time)) throw taken(calendar, day, free, time);
        calendar.take(day, time);
        if (time === free.at(-1) && free.length > 1) throw taken(calendar, day, calendar.free(day), time);
        const number = `TE-${(last += 1)}`;
        booked.set(number, { day, time });
        return { status: 201, body: { number, day, time } };
      },
    },
    {
      method: 'DELETE',
      path: '/appointments/:number',
      answer({ params }) {
        const appointment = booked.get(params['number']!.toUpperCase());
        if (!appointment) throw new Problem(404, 'Not found', 'There is no such appointment.', { code: 'unknown-appointment' });
        booked.delete(params['number']!.toUpperCase());
        calendar.release(appointment.day, appointment.time);
        return { status: 200, body: { number: params['number']!.toUpperCase(), ...appointment } };
      },
    },
  ];
}

/** The first, one in the middle and the last: what a customer can choose from at a glance. */
const spread = (times: string[]): string[] => [...new Set([times[0]!, times[Math.floor((times.length - 1) / 2)]!, times.at(-1)!])];

/** The next free time: on this day after the one that is taken, else on the next day that has any. */
function taken(calendar: Calendar, day: string, free: string[], time: string): Problem {
  const later = free.find((one) => one > time);
  const next = later === undefined ? nextDay(calendar, day) : { next_day: day, next_time: later };
  return new Problem(409, 'Taken', 'This time is not free.', { code: 'taken', ...next });
}

function nextDay(calendar: Calendar, day: string): { next_day?: string; next_time?: string } {
  const next_day = calendar.nextDay(plusDays(day, 1));
  return next_day === undefined ? {} : { next_day, next_time: calendar.free(next_day)[0]! };
}
