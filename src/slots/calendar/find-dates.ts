import { weekdayOf } from './calendar-day.js';
import type { DateContext, DateFound } from './date-found.js';
import { findOrdinalDates } from './ordinal-dates.js';
import { findRelativeDates } from './relative-dates.js';
import { standsAsSaid } from './stands-as-said.js';
import { findWrittenDates } from './written-dates.js';

/** Dates in a text, from left to right, without overlaps. Offsets are UTF-16 units, the end exclusive. */
export function findDates(text: string, context: DateContext): DateFound[] {
  const all = [...findWrittenDates(text, context), ...findOrdinalDates(text, context), ...findRelativeDates(text, context)];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: DateFound[] = [];
  for (const each of all) {
    const last = found.at(-1);
    if (each.start < (last?.end ?? 0)) continue;
    if (last && namesDayOf(last, each, text)) found.pop();
    found.push(each);
  }
  return found.filter((each) => standsAsSaid(text, each, context.asked));
}

/** "Dienstag, den 24.11.": the weekday only says once more which day it is. */
function namesDayOf(weekday: DateFound, date: DateFound, text: string): boolean {
  const between = text.slice(weekday.end, date.start);
  const isNamed = /^\p{L}+$/u.test(text.slice(weekday.start, weekday.end)) && /^,?\s+(?:(?:den|der|dem|the|am)\s+)?$/i.test(between);
  return isNamed && /\d/.test(text.slice(date.start, date.end)) && date.days.some((day) => weekdayOf(day) === weekdayOf(weekday.days[0]!));
}
