const dayMs = 86_400_000;
const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day in Germany, so many days from `now` (milliseconds since 1970): `2026-11-02`. */
export function localDay(now: number, days = 0): string {
  return plusDays(format.format(now), days);
}

const clockFormat = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' });

/** The time of day in Germany: `09:30`. */
export const localTime = (now: number): string => clockFormat.format(now);

/** `2026-11-02` and 3: `2026-11-05`. */
export const plusDays = (day: string, days: number): string => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** 0 is Sunday. */
export const weekday = (day: string): number => new Date(day).getUTCDay();

/** The first day from this one on that is no Sunday. */
export const deliveryDay = (day: string): string => (weekday(day) === 0 ? plusDays(day, 1) : day);

/** Whether this is a day of the calendar: `2026-02-30` is none. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && plusDays(text, 0) === text;
