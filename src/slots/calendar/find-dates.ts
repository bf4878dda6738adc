import { findRelativeDates } from './relative-dates.js';
import { findWrittenDates } from './written-dates.js';
import type { CalendarDay } from './calendar-day.js';

export interface DateContext {
  today: CalendarDay;
  language: string;
  /** Where a year or a direction is left out: dates before today, after it, or the nearest. */
  range: 'past' | 'future' | 'any';
  /** Whether the text answers a question for a date, so that short and sloppy forms count. */
  asked: boolean;
}

export interface DateFound {
  /** Several where the form has several meanings: 12/11/2026. */
  days: CalendarDay[];
  start: number;
  end: number;
  fit: 'exact' | 'likely';
}

/** Dates in a text, from left to right, without overlaps. Offsets are UTF-16 units, the end exclusive. */
export function findDates(text: string, context: DateContext): DateFound[] {
  const all = [...findWrittenDates(text, context), ...findRelativeDates(text, context)];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: DateFound[] = [];
  for (const each of all) {
    if (each.start >= (found.at(-1)?.end ?? 0)) found.push(each);
  }
  return found;
}
