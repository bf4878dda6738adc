import { rangesOn } from '../../dialog/hours/day-hours.js';
import type { OpeningHours } from '../../dialog/project.js';
import { addDays, type CalendarDay, dayAt } from '../calendar/calendar-day.js';
import { localMoment, type LocalMoment } from '../clock/local-moment.js';

export interface Counter {
  hours: OpeningHours;
  /** ISO 8601 UTC. */
  now: string;
  timeZone: string;
  lengthMs: number;
  /** How long before it an appointment must be made. */
  noticeMs: number;
  daysAhead: number;
}

const roundTheClock = [{ from: 0, to: 1440 }];

/** When it is open on a day, holidays considered: minutes since midnight. */
export function openRanges(hours: OpeningHours, day: CalendarDay): readonly { from: number; to: number }[] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return hours === 'always' ? roundTheClock : rangesOn(hours, { year, month, day: date });
}

/** Where appointments can begin on a day: one after the other from each opening on, none that ends after closing or begins too soon. */
export function slotsOn(day: CalendarDay, { hours, now, timeZone, lengthMs, noticeMs, daysAhead }: Counter): LocalMoment[] {
  const today = dayAt(now, timeZone);
  if (day < today || day > addDays(today, daysAhead)) return [];
  const length = Math.max(5, Math.round(lengthMs / 60_000));
  const starts = openRanges(hours, day).flatMap(({ from, to }) => Array.from({ length: Math.max(0, Math.floor((to - from) / length)) }, (_, index) => from + index * length));
  const moments = [...new Set(starts.map((minutes) => localMoment(day, minutes, timeZone)))];
  return moments.filter((moment) => moment.startsWith(day) && Date.parse(moment) >= Date.parse(now) + noticeMs);
}

/** The days on which an appointment can be had, the next first. */
export function* openDays(counter: Counter): Generator<CalendarDay> {
  const today = dayAt(counter.now, counter.timeZone);
  for (let ahead = 0; ahead <= counter.daysAhead; ahead++) {
    const day = addDays(today, ahead);
    if (slotsOn(day, counter).length > 0) yield day;
  }
}

/** So many of a list, evenly spread over it. */
export function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  const step = Math.ceil(all.length / most);
  return all.filter((_, index) => index % step === 0);
}

/** As many rows as WhatsApp shows in a list. */
export const mostOffered = 10;

/** Of one day, so that other days are in sight; the rest of it is for who names the day. */
export const mostOfADay = 3;

/** Free beginnings of the next days, the very next first; `among` leaves those of a day that are wished for. */
export function nextOn(days: Iterable<CalendarDay>, counter: Counter, among: (slots: LocalMoment[]) => LocalMoment[] = (slots) => slots): LocalMoment[] {
  const offered: LocalMoment[] = [];
  for (const day of days) {
    offered.push(...spread(among(slotsOn(day, counter)), mostOfADay));
    if (offered.length > mostOffered - mostOfADay) break;
  }
  return offered;
}
