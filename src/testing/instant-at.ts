import { instantOf } from '../dialog/hours/local-time.js';

/** `2026-11-02 10:00` on the clock of a time zone, as an instant; a day alone begins at midnight. */
export function instantAt(local: string, timeZone: string): Date {
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0] = local.split(/[-T :]/).map(Number);
  return instantOf(year, month, day, hours * 60 + minutes, timeZone);
}
