import { type CalendarDay, dayAt } from '../calendar/calendar-day.js';
import { findDates } from '../calendar/find-dates.js';
import { daysOfWeek } from '../calendar/weeks.js';
import { minutesOf } from '../clock/clock-time.js';
import { findDayParts, isWithin } from '../clock/day-part.js';
import { findMoments } from '../clock/find-moments.js';
import { findTimes } from '../clock/find-times.js';
import { fieldsOf, localMoment, type LocalMoment } from '../clock/local-moment.js';
import type { TimeFound } from '../clock/time-found.js';
import { isAllSaid } from '../clock/words-around.js';
import { type Counter, mostOfADay, nextOn, openDays, slotsOn, spread } from './open-slots.js';
import { openWish } from './wishes.js';

/** More days than this nobody wishes for in one message. */
const mostDays = 5;

/** On how many days a time is offered where words beside it may have named one. */
const daysInDoubt = 3;

interface Wish {
  /** Free beginnings that the words mean. */
  slots: LocalMoment[];
  /** A beginning was named exactly. */
  exact: boolean;
  /** The customer left it to us, and is told what was taken. */
  guessed?: true;
}

/** Which free beginnings an answer means: one that is named, those around it, those of a day, or of the days that were `offered`. */
export function readAppointment(text: string, counter: Counter, language: string, offered: readonly LocalMoment[] = []): Wish {
  const context = contextOf(counter, language);
  const dates = findDates(text, context).flatMap(({ days }) => days);
  const named = findMoments(text, context).filter(({ about }) => !about);
  if (named.length > 0 && (dates.length > 0 || named[0]!.fit === 'exact')) return atMoments(named.flatMap(({ moments }) => moments), counter);
  const days = dates.length > 0 ? dates : daysOfWeek(text, context.today);
  if (days.length > 0) return onDays(days, text, counter, language);
  return readWithoutDay(text, counter, language, offered);
}

function readWithoutDay(text: string, counter: Counter, language: string, offered: readonly LocalMoment[]): Wish {
  const wish = openWish(text);
  if (wish) return leftToUs(wish, counter, offered);
  const days = [...new Set(offered.map((moment) => moment.slice(0, 10)))];
  const times = findTimes(text, { language, asked: true });
  if (times.length > 0 && days.length > 0) return { ...onDays(days, text, counter, language), exact: false };
  const minutes = times.flatMap(({ minutes: each, side }) => (side === undefined ? each : []));
  if (minutes.length > 0) return { slots: nextAt(minutes, counter, isAllSaid(text, [...times, ...findDayParts(text)]) ? 1 : daysInDoubt), exact: false };
  if (times.length > 0 || findDayParts(text).length > 0) return days.length > 0 ? onDays(days, text, counter, language) : { slots: nextOn(openDays(counter), counter, (slots) => inPart(slots, text, language)), exact: false };
  return { slots: [], exact: false };
}

/** The next of all, or whichever: asked a second time, that is the first of those that were offered. */
function leftToUs(wish: 'earliest' | 'any', counter: Counter, offered: readonly LocalMoment[]): Wish {
  const next = offered.length > 0 ? [...offered] : nextOn(openDays(counter), counter);
  return wish === 'earliest' || offered.length > 0 ? { slots: next.slice(0, 1), exact: false, guessed: true } : { slots: next, exact: false };
}

/** Free beginnings of days: at the times that are named, else all of a day or some of each of several. */
function onDays(named: readonly CalendarDay[], text: string, counter: Counter, language: string): Wish {
  const days = [...new Set(named)].filter((_, index) => index < 7);
  const minutes = findTimes(text, { language, asked: true }).flatMap(({ minutes: each, side }) => (side === undefined ? each : []));
  if (minutes.length > 0) return atMoments(days.flatMap((day) => minutes.map((each) => localMoment(day, each, counter.timeZone))), counter);
  const most = days.length > mostDays ? mostOfADay : Infinity;
  return { slots: days.flatMap((day) => spread(inPart(slotsOn(day, counter), text, language), most)), exact: false };
}

/** The days that an answer names, whether or not it is open then. */
export function daysNamed(text: string, counter: Counter, language: string): string[] {
  return findDates(text, contextOf(counter, language)).flatMap(({ days }) => days);
}

/** Free beginnings within an utterance: at a day and time that it names, else on its days. */
export function findAppointments(text: string, counter: Counter, language: string): { slots: LocalMoment[]; start: number; end: number }[] {
  const context = { ...contextOf(counter, language), asked: false };
  const named = findMoments(text, context).filter(({ about }) => !about);
  const wishes = named.slice(0, mostDays).map(({ moments, start, end }) => ({ slots: atMoments(moments, counter).slots, start, end }));
  if (wishes.length > 0) return wishes.filter(({ slots }) => slots.length > 0);
  return findDates(text, context).slice(0, mostDays).map(({ days, start, end }) => ({ slots: days.flatMap((day) => inPart(slotsOn(day, counter), text, language)), start, end })).filter(({ slots }) => slots.length > 0);
}

function contextOf({ now, timeZone }: Counter, language: string) {
  return { now, timeZone, language, today: dayAt(now, timeZone), range: 'future' as const, asked: true };
}

function atMoments(moments: readonly LocalMoment[], counter: Counter): Wish {
  const exact: LocalMoment[] = [];
  const around: LocalMoment[] = [];
  for (const moment of moments) {
    const slots = slotsOn(moment.slice(0, 10), counter);
    if (slots.includes(moment)) exact.push(moment);
    else around.push(...beside(slots, moment, counter.lengthMs));
  }
  return exact.length > 0 ? { slots: exact, exact: true } : { slots: [...new Set(around)], exact: false };
}

/** The beginnings right before and after a time that is none, as long as it is near. */
function beside(slots: readonly LocalMoment[], moment: LocalMoment, lengthMs: number): LocalMoment[] {
  const at = Date.parse(moment);
  return slots.filter((slot) => Math.abs(Date.parse(slot) - at) < lengthMs);
}

/** What lies in the part of the day that a text names, before or after the time in it. */
function inPart(slots: readonly LocalMoment[], text: string, language: string): LocalMoment[] {
  const [part] = findDayParts(text);
  const bounds = findTimes(text, { language, asked: true }).filter(({ side }) => side !== undefined);
  if (!part && bounds.length === 0) return [...slots];
  return slots.filter((slot) => {
    const minutes = minutesOf(fieldsOf(slot).time) ?? 0;
    return (!part || isWithin(minutes, part.part)) && bounds.every((bound) => isBeyond(minutes, bound));
  });
}

function isBeyond(at: number, { minutes, side }: TimeFound): boolean {
  return side === 'after' ? at >= Math.min(...minutes) : at < Math.max(...minutes);
}

/** A time without a day: the first days on which it is free. */
function nextAt(minutes: readonly number[], counter: Counter, most: number): LocalMoment[] {
  const found: LocalMoment[] = [];
  let days = 0;
  for (const day of openDays(counter)) {
    const slots = slotsOn(day, counter);
    const free = minutes.map((each) => localMoment(day, each, counter.timeZone)).filter((moment) => slots.includes(moment));
    found.push(...free);
    days += free.length > 0 ? 1 : 0;
    if (days === most) break;
  }
  return found;
}
