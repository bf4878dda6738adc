import { germanStates, type GermanState, localHolidays } from '../hours/german-holidays.js';
import { parseTimes } from '../hours/parse-hours.js';
import type { Holidays } from '../project.js';
import type { Text } from '../text.js';
import type { Findings } from './findings.js';

type DayOff = string | Text | { title?: Text | undefined; hours: string };

interface Given {
  state?: GermanState | undefined;
  also?: readonly string[] | undefined;
  dates?: readonly string[] | Record<string, DayOff> | undefined;
}

/** What bot.yaml says of days off; the bot's languages say in which their names must stand. */
export function readHolidays(given: unknown, findings: Findings): Holidays | undefined {
  if (given === undefined) return undefined;
  const { state, also = [], dates = [] } = given as Given;
  for (const [index, name] of also.entries()) checkLocal(name, state, ['holidays', 'also', index], findings);
  const entries = Array.isArray(dates) ? dates.map((day) => [day, 'closed'] as const) : Object.entries(dates);
  const days = entries.map(([day, off], index) => {
    const path = ['holidays', 'dates', Array.isArray(dates) ? index : day];
    if (!isDay(day)) findings.at(path, Array.isArray(dates) ? 'value' : 'key', { rule: 'wrong-date', message: `There is no day "${day}".`, hint: hintFor(day) });
    return { day, ...readDayOff(off as DayOff, path, findings) };
  });
  return { ...(state !== undefined && { state }), also, days };
}

function checkLocal(name: string, state: GermanState | undefined, path: (string | number)[], findings: Findings): void {
  const local = state === undefined ? [] : localHolidays(state);
  if (local.includes(name)) return;
  const where = state === undefined ? 'no state is named' : germanStates[state];
  const hint = local.length > 0 ? `There it can be ${local.join(' or ')}.` : 'Remove it, or list the day under dates.';
  const message = state === undefined ? `"${name}" belongs to a state, and ${where} here.` : `"${name}" is no holiday of parts of ${where} only.`;
  findings.at(path, 'value', { rule: 'wrong-holiday', message, hint });
}

function isDay(day: string): boolean {
  const match = /^(?:(\d{4})-)?(\d\d)-(\d\d)$/.exec(day);
  const [year, month, date] = [Number(match?.[1] ?? 2024), Number(match?.[2]), Number(match?.[3])];
  const real = new Date(Date.UTC(year, month - 1, date));
  return match !== null && real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
}

function readDayOff(off: DayOff, path: (string | number)[], findings: Findings): Omit<Holidays['days'][number], 'day'> {
  const { title, hours } = typeof off === 'string' ? { title: undefined, hours: off } : 'render' in off ? { title: off, hours: 'closed' } : off;
  const ranges = parseTimes(hours);
  if (!ranges) findings.at(typeof off === 'string' ? path : [...path, 'hours'], 'value', { rule: 'opening-hours', message: `"${hours}" is no time of day.`, hint: 'Write from-to, like 08:00-12:00, or closed.' });
  return { ...(title && { title: title.source }), ranges: (ranges ?? []).map(({ from, to }) => ({ from, to: to > from ? to : 1440 })) };
}

/** What 24.12. or 24.12.2026 is here. */
function hintFor(day: string): string {
  const [, date = '', month = '', year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})?$/.exec(day.trim()) ?? [];
  const own = [...(year === undefined ? [] : [year]), month.padStart(2, '0'), date.padStart(2, '0')].join('-');
  return isDay(own) ? `Write "${own}".` : 'Write it like 2026-12-24, or 12-24 for that of every year.';
}
