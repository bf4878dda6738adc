import type { Holidays, OpeningHours } from './project.js';
import { dayOff, rangesOn } from './hours/day-hours.js';
import { instantOf, localTime } from './hours/local-time.js';

/** Is it open at an instant (ISO 8601 or a date)? */
export function isOpen(hours: OpeningHours, now: string | Date, timeZone: string): boolean {
  if (hours === 'always') return true;
  const local = localTime(new Date(now), timeZone);
  const { minutes } = local;
  return rangesOn(hours, local).some((range) => range.from <= minutes && minutes < range.to);
}

/** A business may be closed for long, but comes back within a year. */
const mostDays = 370;

/**
 * When it opens next, ISO 8601 UTC; `undefined` while it is open, or when it never opens.
 * Holds across daylight saving: eight o'clock stays eight o'clock.
 */
export function nextOpening(hours: OpeningHours, now: string | Date, timeZone: string): string | undefined {
  if (hours === 'always' || isOpen(hours, now, timeZone)) return undefined;
  const instant = new Date(now);
  const { year, month, day } = localTime(instant, timeZone);
  for (let ahead = 0; ahead <= (hours.holidays ? mostDays : 7); ahead++) {
    const openings = rangesOn(hours, { year, month, day: day + ahead })
      .map((range) => instantOf(year, month, day + ahead, range.from, timeZone))
      .filter((opening) => opening > instant)
      .sort((left, right) => left.getTime() - right.getTime());
    if (openings[0]) return openings[0].toISOString();
  }
  return undefined;
}

const mostRanges = 64;

/** When it closes, ISO 8601 UTC: where one range ends as the next begins, it stays open. `undefined` while it is closed, or when it never closes. */
export function nextClosing(hours: OpeningHours, now: string | Date, timeZone: string): string | undefined {
  if (hours === 'always') return undefined;
  let closing: Date | undefined;
  for (let seen = 0; seen < mostRanges; seen++) {
    const end = rangeEnd(hours, closing ?? new Date(now), timeZone);
    if (end === undefined) return closing?.toISOString();
    closing = end;
  }
  return undefined;
}

/** The end of the range that an instant falls into. */
function rangeEnd(hours: Exclude<OpeningHours, 'always'>, instant: Date, timeZone: string): Date | undefined {
  const { year, month, day, minutes } = localTime(instant, timeZone);
  const range = rangesOn(hours, { year, month, day }).find(({ from, to }) => from <= minutes && minutes < to);
  if (range === undefined) return undefined;
  const end = instantOf(year, month, day, range.to, timeZone);
  return end > instant ? end : new Date(instant.getTime() + (range.to - minutes) * 60_000);
}

/** What today is called where it is a day off that has a name: `Tag der Deutschen Einheit`. */
export function holidayAt(holidays: Holidays | undefined, now: string | Date, timeZone: string, language: string): string | undefined {
  if (!holidays) return undefined;
  const { year, month, day } = localTime(new Date(now), timeZone);
  const title = dayOff(holidays, new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10))?.title;
  return title && (title[language] ?? title['en'] ?? Object.values(title)[0]);
}

export { parseHours } from './hours/parse-hours.js';
export { renderHours } from './hours/render-hours.js';
