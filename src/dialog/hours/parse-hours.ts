import { closest } from '../../diagnostics/closest.js';
import type { OpeningHours } from '../project.js';

/** What is wrong, where in the value (a path), and what to do. */
export interface HoursProblem {
  path: string[];
  part: 'key' | 'value';
  message: string;
  hint: string;
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const groups: Record<string, string> = { daily: 'mon-sun', weekdays: 'mon-fri', weekend: 'sat-sun' };
const known = [...weekdays, ...weekdays.map((day) => `${day}-fri`), ...Object.keys(groups)];

type Range = { from: number; to: number };

/**
 * Reads `always`, or days with times: `{ mon-fri: "08:00-12:00, 13:00-18:00", sat: "09:00-13:00", sun: closed }`.
 * `22:00-02:00` runs on into the next day.
 */
export function parseHours(value: unknown): { hours?: OpeningHours; problems: HoursProblem[] } {
  if (value === 'always') return { hours: 'always', problems: [] };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problems: [{ path: [], part: 'value', message: 'Opening hours were expected here.', hint: 'Write "always", or days with times, like mon-fri: 08:00-18:00.' }] };
  }
  const problems: HoursProblem[] = [];
  const days: Range[][] = weekdays.map(() => []);
  const stated = new Set<number>();
  for (const [key, times] of Object.entries(value)) {
    const on = parseDays(key);
    const ranges = parseTimes(times);
    if (!on) problems.push(unknownDays(key));
    else if (on.some((day) => stated.has(day))) problems.push({ path: [key], part: 'key', message: `A day of "${key}" stands here twice.`, hint: 'State each day once; several times go on one line: 08:00-12:00, 13:00-18:00.' });
    else if (!ranges) problems.push({ path: [key], part: 'value', message: `"${String(times)}" is no time of day.`, hint: 'Write from-to, like 08:00-18:00 or 08:00-12:00, 13:00-18:00, or closed.' });
    else for (const day of on) add(days, day, ranges);
    for (const day of on ?? []) stated.add(day);
  }
  for (const ranges of days) ranges.sort((left, right) => left.from - right.from);
  return problems.length > 0 ? { problems } : { hours: { days }, problems };
}

function add(days: Range[][], day: number, ranges: readonly Range[]): void {
  for (const { from, to } of ranges) {
    if (from < to) days[day]!.push({ from, to });
    else {
      days[day]!.push({ from, to: 1440 });
      if (to > 0) days[(day + 1) % 7]!.push({ from: 0, to });
    }
  }
}

/** `mon-fri`, `mon, wed` → weekdays, 0 = Sunday. */
function parseDays(key: string): number[] | undefined {
  const days = key.toLowerCase().split(',').map((part) => {
    const [first, last = first, ...more] = (groups[part.trim()] ?? part.trim()).split('-').map((day) => weekdays.indexOf(day.trim()));
    if (first === undefined || last === undefined || more.length > 0 || first < 0 || last < 0) return undefined;
    return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7);
  });
  return days.every((each) => each !== undefined) ? days.flat() : undefined;
}

/** `08:00-12:00, 13:00-18:00` or `closed`: minutes since midnight; what runs on into the next day ends before it begins. */
export function parseTimes(value: unknown): Range[] | undefined {
  if (value === 'closed') return [];
  if (typeof value !== 'string') return undefined;
  const ranges = value.split(',').map((part) => {
    const [from, to, ...more] = part.trim().split(/\s*[-–]\s*/).map(parseTime);
    return from === undefined || to === undefined || more.length > 0 || from === to || from === 1440 ? undefined : { from, to };
  });
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

function parseTime(time: string): number | undefined {
  const match = /^(\d{1,2}):(\d\d)$/.exec(time);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
  return minutes <= 1440 && Number(match?.[2]) < 60 ? minutes : undefined;
}

function unknownDays(key: string): HoursProblem {
  const near = closest(key.toLowerCase(), known);
  const hint = near !== undefined ? `Did you mean "${near}"?` : 'Days are mon, tue, wed, thu, fri, sat, sun; a span is mon-fri.';
  return { path: [key], part: 'key', message: `"${key}" is no day of the week.`, hint };
}
