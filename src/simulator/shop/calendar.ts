import type { Clock } from '../clock.js';
import { isDay, localDay, localTime, plusDays, weekday } from '../sandbox/local-day.js';
import { Problem } from '../sandbox/problem.js';

const daysAhead = 30;

const halfHours = (from: number, to: number): string[] => Array.from({ length: (to - from) * 2 }, (_, index) => `${String(from + Math.floor(index / 2)).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`);

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

/** The diary of Nordwind's advisers: half hours while the shop is open, Monday to Friday and on Saturday morning. Which of them are taken is invented from the day. */
export function createCalendar(clock: Clock): Calendar {
  const taken = new Set<string>();
  const last = (): string => localDay(clock.now(), daysAhead);
  const isAhead = (day: string, time: string): boolean => day > localDay(clock.now()) || time > localTime(clock.now());
  const free = (day: string): string[] => timesOf(day).filter((time, index) => !takenFrom(day, index) && !taken.has(`${day} ${time}`) && isAhead(day, time));
  return {
    free(day) {
      if (!isDay(day)) throw new Problem(422, 'Unprocessable content', 'This is no day.', { code: 'no-day' });
      if (day < localDay(clock.now())) throw new Problem(422, 'Too early', 'This day has passed.', { code: 'too-early' });
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

function timesOf(day: string): string[] {
  const isSecondFriday = weekday(day) === 5 && Math.floor(Date.parse(day) / 604_800_000) % 2 === 0;
  if (weekday(day) === 0 || isSecondFriday) return [];
  return weekday(day) === 6 ? halfHours(9, 13) : halfHours(8, 18);
}

/** One of four is taken, other ones each day. */
const takenFrom = (day: string, index: number): boolean => (index + Date.parse(day) / 86_400_000) % 4 === 0;
