import { addMonths, calendarDay, type CalendarDay, daysBetween } from './calendar-day.js';
import type { DateContext } from './date-found.js';

/** A day and month without a year: the next, the last, or the nearest one. */
export function yearless(month: number, date: number, { today, range }: DateContext): CalendarDay | undefined {
  const thisYear = Number(today.slice(0, 4));
  const near = range === 'past' ? [0, -1] : range === 'future' ? [0, 1] : [0, 1, -1];
  const days = [...near, -4, 4].flatMap((offset) => calendarDay(thisYear + offset, month, date) ?? []);
  return closest(days, today, range);
}

/** A day of a month without the month: the 24th. The last and the next one where it was not long ago and either is accepted. */
export function dayOnly(date: number, context: DateContext): CalendarDay[] {
  const days = [0, 1, -1, 2, -2].flatMap((offset) => {
    const [y, m] = addMonths(`${context.today.slice(0, 8)}01`, offset).split('-').map(Number);
    return calendarDay(y!, m!, date) ?? [];
  });
  const near = closest(days, context.today, context.range);
  const next = near !== undefined && near < context.today && context.range === 'any' ? closest(days, context.today, 'future') : undefined;
  return [near, next].filter((day) => day !== undefined);
}

function closest(days: CalendarDay[], today: CalendarDay, range: DateContext['range']): CalendarDay | undefined {
  const fits = days.filter((each) => (range === 'past' ? each <= today : range === 'future' ? each >= today : true));
  const far = (each: CalendarDay) => Math.abs(daysBetween(today, each)) - (each >= today ? 0.5 : 0);
  return fits.sort((a, b) => far(a) - far(b))[0];
}
