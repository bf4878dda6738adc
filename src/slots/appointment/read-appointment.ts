import { addDays, dayAt } from '../calendar/calendar-day.js';
import { findDates } from '../calendar/find-dates.js';
import { minutesOf } from '../clock/clock-time.js';
import { findDayParts } from '../clock/day-part.js';
import { findMoments } from '../clock/find-moments.js';
import { findTimes } from '../clock/find-times.js';
import { fieldsOf, localMoment, type LocalMoment } from '../clock/local-moment.js';
import type { DayPart } from '../clock/time-found.js';
import { type Counter, openDays, slotsOn } from './open-slots.js';

const parts: Readonly<Record<DayPart, readonly [from: number, to: number]>> = { morning: [0, 720], noon: [660, 840], afternoon: [720, 1080], evening: [1020, 1440], night: [1200, 1440] };

/** More days than this nobody wishes for in one message. */
const mostDays = 5;

interface Wish {
  /** Free beginnings that the words mean. */
  slots: LocalMoment[];
  /** A beginning was named exactly. */
  exact: boolean;
}

/** Which free beginnings an answer means: one that is named, those around it, or those of a day. */
export function readAppointment(text: string, counter: Counter, language: string): Wish {
  const context = contextOf(counter, language);
  const named = findMoments(text, context).filter(({ about }) => !about);
  if (named.length > 0 && (findDates(text, context).length > 0 || named[0]!.fit === 'exact')) return atMoments(named.flatMap(({ moments }) => moments), counter);
  const days = findDates(text, context).flatMap(({ days: each }) => each);
  if (days.length > 0) return { slots: [...new Set(days)].slice(0, mostDays).flatMap((day) => inPart(slotsOn(day, counter), text)), exact: false };
  const minutes = findTimes(text, { language, asked: true }).flatMap(({ minutes: each }) => each);
  return { slots: nextAt(minutes, counter), exact: false };
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
  return findDates(text, context).slice(0, mostDays).map(({ days, start, end }) => ({ slots: days.flatMap((day) => inPart(slotsOn(day, counter), text)), start, end })).filter(({ slots }) => slots.length > 0);
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

function inPart(slots: readonly LocalMoment[], text: string): LocalMoment[] {
  const [part] = findDayParts(text);
  if (!part) return [...slots];
  const [from, to] = parts[part.part];
  return slots.filter((slot) => {
    const minutes = minutesOf(fieldsOf(slot).time) ?? 0;
    return minutes >= from && minutes < to;
  });
}

/** A time without a day: the first day on which it is free. */
function nextAt(minutes: readonly number[], counter: Counter): LocalMoment[] {
  if (minutes.length === 0) return [];
  const today = dayAt(counter.now, counter.timeZone);
  const last = addDays(today, counter.daysAhead);
  for (const day of openDays(counter)) {
    if (day > last) break;
    const slots = slotsOn(day, counter);
    const found = minutes.map((each) => localMoment(day, each, counter.timeZone)).filter((moment) => slots.includes(moment));
    if (found.length > 0) return found;
  }
  return [];
}
