import type { Clock } from '../clock.js';
import { isDay, localDay, plusDays, weekday } from '../sandbox/local-day.js';
import { Problem } from '../sandbox/problem.js';

const daysAhead = 30;
const times = ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '13:00', '13:30', '14:00', '14:30', '15:00', '15:30', '16:00', '16:30'];

export interface Calendar {
  /**
   * Free times of a day, early ones first. Every second Friday is full.
   * @throws Problem 422 for what is no day, past, or more than thirty days ahead
   */
  free(day: string): string[];
  take(day: string, time: string): void;
  release(day: string, time: string): void;
  /** The first day from this one on, at most thirty days ahead, with a free time. */
  nextDay(day: string): string | undefined;
}

/** The diary of Nordwind's advisers: Monday to Friday, half hours, from tomorrow on. Which times are taken is invented from the day. */
export function createCalendar(clock: Clock): Calendar {
  const taken = new Set<string>();
  const last = (): string => localDay(clock.now(), daysAhead);
  const free = (day: string): string[] => (worksOn(day) ? times.filter((time, index) => !takenFrom(day, index) && !taken.has(`${day} ${time}`)) : []);
  return {
    free(day) {
      if (!isDay(day)) throw new Problem(422, 'Unprocessable content', 'This is no day.', { code: 'no-day' });
      if (day <= localDay(clock.now())) throw new Problem(422, 'Too early', 'Appointments can be booked from tomorrow on.', { code: 'too-early' });
      if (day > last()) throw new Problem(422, 'Too far ahead', 'Appointments can be booked for thirty days.', { code: 'too-far', last_day: last() });
      return free(day);
    },
    take: (day, time) => { taken.add(`${day} ${time}`); },
    release: (day, time) => { taken.delete(`${day} ${time}`); },
    nextDay(from) {
      for (let day = from; day <= last(); day = plusDays(day, 1)) if (free(day).length > 0) return day;
      return undefined;
    },
  };
}

function worksOn(day: string): boolean {
  const isSecondFriday = weekday(day) === 5 && Math.floor(Date.parse(day) / 604_800_000) % 2 === 0;
  return weekday(day) > 0 && weekday(day) < 6 && !isSecondFriday;
}

/** Two of three are taken, other ones each day. */
const takenFrom = (day: string, index: number): boolean => (index + Date.parse(day) / 86_400_000) % 3 !== 0;
