import { holidayAt, isOpen } from '../../dialog/hours.js';
import type { Bot } from '../../dialog/project.js';
import { around } from './candidates.js';
import type { Questions } from './questions.js';
import { startsAt } from './world.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Holidays come round within it. */
const daysLookedAt = 370;

function atOf(day: string): string {
  return `${day}${startsAt.slice(10)}`;
}

/** The next day that is a holiday, and the next that is none. */
function bothDays({ holidays, timeZone }: Bot): string[] {
  const days = Array.from({ length: daysLookedAt }, (_, index) => new Date(Date.parse(startsAt) + index * dayMs).toISOString());
  const isHoliday = (at: string): boolean => holidayAt(holidays, at, timeZone, 'en') !== undefined;
  return [days.find(isHoliday), days.find((at) => !isHoliday(at))].flatMap((at) => at ?? []);
}

/** When a conversation begins, ISO 8601 UTC: where a dialog asks about the day, one time for each answer. The usual time is first. */
function daysFor(questions: Questions, bot: Bot): string[] {
  const constants = [...(questions.get('now')?.constants ?? [])].filter((constant) => /^\d{4}-\d\d-\d\d/.test(String(constant)));
  const days = around(constants).map((day) => atOf(String(day)));
  return [...new Set([startsAt, ...days, ...(questions.has('holiday') ? bothDays(bot) : [])])];
}

/** Times at which the business is open, and closed where a dialog asks about that: only such as there are. */
export function timesFor(questions: Questions, bot: Bot): { open: boolean; at: string }[] {
  const { hours, timeZone } = bot;
  const days = daysFor(questions, bot);
  const asksOpen = hours !== undefined && questions.has('open');
  if (!asksOpen) return days.map((at) => ({ open: true, at }));
  return days.flatMap((day, index) => [true, false].flatMap((open) => {
    if (index === 0) return [{ open, at: day }];
    const at = Array.from({ length: 24 }, (_, hour) => new Date(Date.parse(day.slice(0, 10)) + hour * hourMs).toISOString()).find((time) => isOpen(hours, time, timeZone) === open);
    return at === undefined ? [] : [{ open, at }];
  }));
}
