import { dateFormat } from '../../dialog/texts/formats.js';
import { localeOf } from '../../dialog/texts/locale.js';
import { type CalendarDay, dayAt, daysBetween } from './calendar-day.js';

/** As many days away one says the year. */
const farAway = 150;

/** `Dienstag, 24. November` · `Tuesday 24 November`; the year where it is another one than now (ISO 8601 UTC), or far away. */
export function shownDay(day: CalendarDay, { language, now, timeZone }: { language: string; now: string; timeZone: string }): string {
  const time = Date.parse(day);
  if (Number.isNaN(time)) return day;
  const today = dayAt(now, timeZone);
  const isThisYear = day.slice(0, 4) === today.slice(0, 4) && Math.abs(daysBetween(today, day)) < farAway;
  return dateFormat(localeOf(language), { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', ...(!isThisYear && { year: 'numeric' }) }).format(time);
}
