import { dateFormat } from './formats.js';

const dayMs = 86_400_000;

/** A day in milliseconds of UTC; of a time with an offset, its day in the time zone. `undefined` for what is no ISO 8601 date or time. */
function dayOf(value: unknown, timeZone: string): number | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d[\d:.]*(Z|[+-]\d\d:?\d\d)?)?$/.exec(typeof value === 'string' ? value : '');
  const instant = match?.[2] === undefined ? undefined : new Date(match[0]);
  const day = instant && !Number.isNaN(instant.getTime()) ? dateFormat('en-CA', { timeZone }).format(instant) : match?.[1];
  const ms = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) ? undefined : ms;
}

/** How many days lie between two days: from the 1st to the 3rd are two. */
export function daysBetween(from: unknown, to: unknown, timeZone: string): number | undefined {
  const [first, last] = [dayOf(from, timeZone), dayOf(to, timeZone)];
  return first === undefined || last === undefined ? undefined : Math.round((last - first) / dayMs);
}

/** So many whole days later, as 2026-12-24; `undefined` where it is no day, or no number. */
export function daysLater(from: unknown, days: unknown, timeZone: string): string | undefined {
  const first = dayOf(from, timeZone);
  const count = typeof days === 'string' && days.trim() !== '' ? Number(days) : days;
  if (first === undefined || typeof count !== 'number' || !(Math.abs(count) <= 36_600)) return undefined;
  return new Date(first + Math.trunc(count) * dayMs).toISOString().slice(0, 10);
}
