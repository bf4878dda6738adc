import type { DateContext, DateFound } from './date-found.js';
import { findRelativeDates } from './relative-dates.js';
import { findWrittenDates } from './written-dates.js';

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
