import type { Holidays, OpeningHours } from '../project.js';
import { type GermanState, publicHoliday } from './german-holidays.js';

type Range = { from: number; to: number };

/** A day off, and when it is open nevertheless. */
export interface DayOff {
  /** Language → what it is called; none for a day that was only listed. */
  title: Readonly<Record<string, string>> | undefined;
  ranges: readonly Range[];
}

/** What a day (`2026-12-24`) is off for; `undefined` on a day like any other. The list goes before the state's own. */
export function dayOff({ state, also, days }: Holidays, day: string): DayOff | undefined {
  const listed = days.find((each) => each.day === day) ?? days.find((each) => each.day === day.slice(5));
  const legal = state === undefined ? undefined : publicHoliday(day, state as GermanState, also);
  if (listed) return { title: listed.title ?? (legal && { ...legal }), ranges: listed.ranges };
  return legal && { title: { ...legal }, ranges: [] };
}

/** When it is open on a local day, by the clock, holidays considered: minutes since midnight. */
export function rangesOn(hours: Exclude<OpeningHours, 'always'>, day: { year: number; month: number; day: number }): readonly Range[] {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  const off = hours.holidays && dayOff(hours.holidays, date.toISOString().slice(0, 10));
  return off ? off.ranges : (hours.days[date.getUTCDay()] ?? []);
}
