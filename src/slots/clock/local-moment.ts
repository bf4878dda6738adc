import { instantOf } from '../../dialog/hours/local-time.js';
import { dateFormat } from '../../dialog/texts/formats.js';
import type { CalendarDay } from '../calendar/calendar-day.js';
import { shownDay } from '../calendar/shown-day.js';
import { shownTime } from './clock-time.js';

/** A day and a time where the business is, with what its clocks are ahead of UTC: `2026-11-24T14:30+01:00`. */
export type LocalMoment = string;

const two = (number: number): string => String(number).padStart(2, '0');

/** A time that daylight saving skips is an hour later. */
export function localMoment(day: CalendarDay, minutes: number, timeZone: string): LocalMoment {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const instant = instantOf(year, month, date, minutes, timeZone);
  return momentOf(instant, timeZone);
}

export function momentOf(instant: Date, timeZone: string): LocalMoment {
  const format = dateFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const local = `${parts['year']!}-${parts['month']!}-${parts['day']!}T${parts['hour']!}:${parts['minute']!}`;
  const ahead = Math.round((Date.parse(`${local}Z`) - Math.floor(instant.getTime() / 60_000) * 60_000) / 60_000);
  const offset = Math.abs(ahead);
  return `${local}${ahead < 0 ? '-' : '+'}${two(Math.floor(offset / 60))}:${two(offset % 60)}`;
}

export function fieldsOf(moment: LocalMoment): { day: string; time: string } {
  return { day: moment.slice(0, 10), time: moment.slice(11, 16) };
}

/** `Dienstag, 24. November, 14:30 Uhr` · `Tuesday 24 November, 2:30 pm`; `gegen` and `about` where it was said only roughly. */
export function shownMoment(moment: LocalMoment, context: { language: string; now: string; timeZone: string }, about = false): string {
  const { day, time } = fieldsOf(moment);
  if (Number.isNaN(Date.parse(day))) return moment;
  const { language } = context;
  return `${shownDay(day, context)}, ${about ? (language === 'de' ? 'gegen ' : 'about ') : ''}${shownTime(time, language)}`;
}

const weekdays: Record<string, readonly string[]> = { de: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'], en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] };
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Short enough for a button: `Di 24.11., 14:30 Uhr` · `Tue 24 Nov, 2:30 pm`. */
export function titleOfMoment(moment: LocalMoment, language: string): string {
  const { day, time } = fieldsOf(moment);
  return `${titleOfDay(day, language)}, ${shownTime(time, language)}`;
}

/** `Di 24.11.` · `Tue 24 Nov` */
export function titleOfDay(day: CalendarDay, language: string): string {
  const weekday = (weekdays[language] ?? weekdays['en']!)[new Date(Date.parse(day)).getUTCDay()]!;
  const [, month = 1, date = 1] = day.split('-').map(Number);
  return language === 'de' ? `${weekday} ${date}.${month}.` : `${weekday} ${date} ${months[month - 1]!}`;
}
