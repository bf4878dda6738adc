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

export { parseHours } from './hours/parse-hours.js';
export { renderHours } from './hours/render-hours.js';
