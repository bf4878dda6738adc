import { dateFormat } from '../texts/formats.js';

export interface LocalTime {
  /** 0 = Sunday. */
  weekday: number;
  /** Minutes since midnight. */
  minutes: number;
  year: number;
  /** 1–12. */
  month: number;
  day: number;
}

/** What clock and calendar show in a time zone at an instant. */
export function localTime(instant: Date, timeZone: string): LocalTime {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  const format = dateFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' });
  for (const part of format.formatToParts(instant)) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return { weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(), minutes: hour * 60 + minute, year, month, day };
}

/**
 * The instant at which a local day's clock shows `minutes` since midnight. Of a time that daylight
 * saving repeats, the first; a time that it skips is read an hour later.
 */
export function instantOf(year: number, month: number, day: number, minutes: number, timeZone: string): Date {
  const wanted = Date.UTC(year, month - 1, day, 0, minutes);
  const candidates = [-1, 1].map((side) => wanted - offsetAt(new Date(wanted + side * 86_400_000), timeZone));
  const matching = candidates.filter((instant) => instant + offsetAt(new Date(instant), timeZone) === wanted);
  return new Date(matching.length > 0 ? Math.min(...matching) : Math.max(...candidates));
}

/** Milliseconds by which local clocks are ahead of UTC. */
function offsetAt(instant: Date, timeZone: string): number {
  const { year, month, day, minutes } = localTime(instant, timeZone);
  const minute = Math.floor(instant.getTime() / 60_000) * 60_000;
  return Date.UTC(year, month - 1, day, 0, minutes) - minute;
}
