import { z } from 'zod';
import type { Clock } from '../clock.js';
import { plusDays } from '../sandbox/local-day.js';
import { Problem } from '../sandbox/problem.js';
import { readBodyWith } from '../sandbox/read-body-with.js';
import type { SandboxRoute } from '../sandbox/sandbox-route.js';
import { createCalendar, type Calendar } from './calendar.js';

const phone = z.string().min(5).max(20);
const booking = z.object({ day: z.string(), time: z.string().regex(/^\d\d:\d\d$/), phone });

interface Appointment {
  day: string;
  time: string;
  /** Who knows it and the number is taken for the customer. */
  phone: string;
}

/** Calls that are booked, by their number. */
interface Diary {
  calendar: Calendar;
  booked: Map<string, Appointment>;
}

/**
 * `GET /appointments/free?day=…`, `POST /appointments`, and with the phone that it was booked for `PUT` and
 * `DELETE /appointments/{number}`: calls with an adviser. The last time that a day has free is taken by somebody else
 * just before it is booked for the first time: to see a conflict.
 */
export function appointments(clock: Clock): SandboxRoute[] {
  const diary: Diary = { calendar: createCalendar(clock), booked: new Map() };
  return [freeTimes(diary), book(diary), move(diary), cancel(diary)];
}

function freeTimes({ calendar }: Diary): SandboxRoute {
  return {
    method: 'GET',
    path: '/appointments/free',
    answer({ query }) {
      const day = query.get('day') ?? '';
      const times = calendar.free(day);
      if (times.length === 0) throw new Problem(404, 'Not found', 'No time is free on this day.', { code: 'full', ...nextDay(calendar, day) });
      return { status: 200, body: { day, times: spread(times), count: times.length } };
    },
  };
}

function book(diary: Diary): SandboxRoute {
  let last = 3_200;
  return {
    method: 'POST',
    path: '/appointments',
    answer({ body }) {
      const wished = readBodyWith(booking, body);
      take(diary, wished);
      const number = `TE-${(last += 1)}`;
      diary.booked.set(number, wished);
      return { status: 201, body: { number, day: wished.day, time: wished.time } };
    },
  };
}

function move(diary: Diary): SandboxRoute {
  return {
    method: 'PUT',
    path: '/appointments/:number',
    answer({ params, body }) {
      const wished = readBodyWith(booking, body);
      const { number, day, time } = findOwn(diary, params['number'], wished.phone);
      take(diary, wished);
      diary.calendar.release(day, time);
      diary.booked.set(number, wished);
      return { status: 200, body: { number, day: wished.day, time: wished.time } };
    },
  };
}

function cancel(diary: Diary): SandboxRoute {
  return {
    method: 'DELETE',
    path: '/appointments/:number',
    answer({ params, query }) {
      const { number, day, time } = findOwn(diary, params['number'], query.get('phone'));
      diary.booked.delete(number);
      diary.calendar.release(day, time);
      return { status: 200, body: { number, day, time } };
    },
  };
}

/** @throws Problem 404 for an unknown number and for a wrong phone alike: a stranger is told that there is none */
function findOwn({ booked }: Diary, given: string | undefined, caller: string | null): Appointment & { number: string } {
  const number = (given ?? '').toUpperCase();
  const appointment = booked.get(number);
  if (!appointment || appointment.phone !== caller) throw new Problem(404, 'Not found', 'There is no such appointment.', { code: 'unknown-appointment' });
  return { number, ...appointment };
}

/** @throws Problem 409 for a time that isn't free */
function take({ calendar }: Diary, { day, time }: Appointment): void {
  const free = calendar.free(day);
  if (!free.includes(time)) throw taken(calendar, day, free, time);
  calendar.take(day, time);
  if (time === free.at(-1) && free.length > 1) throw taken(calendar, day, calendar.free(day), time);
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
