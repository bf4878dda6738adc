import { addDays, type CalendarDay } from '../calendar/calendar-day.js';
import type { DateContext, DateFound } from '../calendar/date-found.js';
import { findDates } from '../calendar/find-dates.js';
import { minutesOf } from './clock-time.js';
import { findDayParts, isWithin, usualTimes } from './day-part.js';
import { findRelativeTimes } from './relative-times.js';
import { findTimes } from './find-times.js';
import { localMoment, type LocalMoment, momentOf } from './local-moment.js';
import type { TimeFound } from './time-found.js';
import { isAllSaid } from './words-around.js';

export interface MomentContext extends DateContext {
  /** ISO 8601 UTC. */
  now: string;
  timeZone: string;
  /** Of which the customer is asked to choose: a time alone is on one of their days, a part of the day chooses among them. */
  offered?: readonly LocalMoment[];
}

export interface MomentFound {
  /** Several where day or time may be several. */
  moments: LocalMoment[];
  start: number;
  end: number;
  fit: 'exact' | 'likely';
  about?: true;
}

const written = /(?<!\d)(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?(?!\d)/g;

/** Days with their times in a text: each day with the time that stands nearest to it. */
export function findMoments(text: string, context: MomentContext): MomentFound[] {
  const stamps = stampsIn(text, context);
  if (stamps.length > 0) return stamps;
  const dates = findDates(text, context);
  const relative = dates.length === 0 ? findRelativeTimes(text) : [];
  if (relative.length > 0) return relative.map(({ minutes, start, end }) => ({ moments: [momentOf(new Date(Date.parse(context.now) + minutes * 60_000), context.timeZone)], start, end, fit: 'exact' }));
  const times = timesBeside(dates, text, context).filter(({ side }) => side === undefined);
  if (dates.length === 0 && context.offered?.length) return amongOffered(times, context.offered, context.timeZone);
  if (dates.length === 0) return context.asked ? times.slice(0, 1).flatMap((time) => (isAlone(time, text) ? [soonest(time, context)] : [])) : [];
  return dates.flatMap((date): MomentFound[] => {
    const time = nearest(date, times);
    if (!time) return [];
    const moments = date.days.flatMap((day) => time.minutes.map((minutes) => localMoment(day, minutes, context.timeZone)));
    const isWhole = dates.length === 1 && times.length === 1 && date.fit === 'exact' && time.fit === 'exact';
    return [{ moments, start: Math.min(date.start, time.start), end: Math.max(date.end, time.end), fit: isWhole ? 'exact' : 'likely', ...(time.about && { about: true }) }];
  });
}

/** 2026-11-24T14:30+01:00, as a machine writes it. */
function stampsIn(text: string, { timeZone }: MomentContext): MomentFound[] {
  return [...text.matchAll(written)].flatMap((match): MomentFound[] => {
    const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/.test(match[0]);
    const instant = new Date(match[0]);
    if (Number.isNaN(Date.parse(match[1]!)) || (hasZone && Number.isNaN(instant.getTime()))) return [];
    const moment = hasZone ? momentOf(instant, timeZone) : localMoment(match[1]!, minutesOf(match[2]!) ?? 0, timeZone);
    return [{ moments: [moment], start: match.index, end: match.index + match[0].length, fit: 'exact' }];
  });
}

/** Times that are no part of a date; where there are none, the parts of the day that are named. */
function timesBeside(dates: readonly DateFound[], text: string, { language, asked }: MomentContext): TimeFound[] {
  const bare = dates.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
  const isNamed = (part: string): boolean => /abend|morgen|morning|evening|nacht|night/i.test(part);
  const times = findTimes(dates.some(({ start, end }) => isNamed(text.slice(start, end))) ? bare : text, { language, asked }).filter((time) => !dates.some((date) => time.start < date.end && date.start < time.end));
  if (times.length > 0) return times;
  return findDayParts(text).map(({ part, start, end }) => ({ minutes: [usualTimes[part]], start, end, fit: 'likely', about: true, part }));
}

function nearest(date: DateFound, times: readonly TimeFound[]): TimeFound | undefined {
  const gap = (time: TimeFound): number => (time.start >= date.end ? time.start - date.end : date.start - time.end + 0.5);
  const [best] = [...times].sort((left, right) => gap(left) - gap(right));
  return best && gap(best) <= 60 ? best : undefined;
}

/** Beside other words or digits it may belong to a day that could not be read. */
function isAlone(time: TimeFound, text: string): boolean {
  return !time.about && isAllSaid(text, [time, ...findDayParts(text)]);
}

/** A time on the days that were offered; a part of the day chooses what lies within it. */
function amongOffered(times: readonly TimeFound[], offered: readonly LocalMoment[], timeZone: string): MomentFound[] {
  const days = [...new Set(offered.map((moment) => moment.slice(0, 10)))];
  return times.slice(0, 1).map(({ minutes, start, end, part }) => {
    const on = days.flatMap((day) => minutes.map((each) => localMoment(day, each, timeZone)));
    const moments = part ? offered.filter((moment) => isWithin(minutesOf(moment.slice(11, 16)) ?? 0, part)) : on;
    const among = moments.filter((moment) => offered.includes(moment));
    return { moments: among.length > 0 ? among : moments, start, end, fit: 'likely' };
  });
}

/** A time alone: today, or the day on which it comes next, or came last. */
function soonest(time: TimeFound, context: MomentContext): MomentFound {
  const { today, timeZone, now, range } = context;
  const on = (day: CalendarDay, minutes: number): LocalMoment => localMoment(day, minutes, timeZone);
  const moments = time.minutes.map((minutes) => {
    const moment = on(today, minutes);
    const isOver = Date.parse(moment) < Date.parse(now);
    if (range === 'past') return isOver ? moment : on(addDays(today, -1), minutes);
    return isOver ? on(addDays(today, 1), minutes) : moment;
  });
  return { moments, start: time.start, end: time.end, fit: 'likely' };
}
