import type { OpeningHours } from './project.js';
import { instantOf, localTime } from './hours/local-time.js';

/** Is it open at an instant (ISO 8601 or a date)? */
export function isOpen(hours: OpeningHours, now: string | Date, timeZone: string): boolean {
  if (hours === 'always') return true;
  const { weekday, minutes } = localTime(new Date(now), timeZone);
  return (hours.days[weekday] ?? []).some((range) => range.from <= minutes && minutes < range.to);
}

/**
 * When it opens next, ISO 8601 UTC; `undefined` while it is open, or when it never opens.
 * Holds across daylight saving: eight o'clock stays eight o'clock.
 */
export function nextOpening(hours: OpeningHours, now: string | Date, timeZone: string): string | undefined {
  if (hours === 'always' || isOpen(hours, now, timeZone)) return undefined;
  const instant = new Date(now);
  const { year, month, day, weekday } = localTime(instant, timeZone);
  for (let ahead = 0; ahead <= 7; ahead++) {
    const openings = (hours.days[(weekday + ahead) % 7] ?? [])
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
  const { year, month, day, weekday, minutes } = localTime(instant, timeZone);
  const range = (hours.days[weekday] ?? []).find(({ from, to }) => from <= minutes && minutes < to);
  if (range === undefined) return undefined;
  const end = instantOf(year, month, day, range.to, timeZone);
  return end > instant ? end : new Date(instant.getTime() + (range.to - minutes) * 60_000);
}

export { parseHours } from './hours/parse-hours.js';
export { renderHours } from './hours/render-hours.js';
