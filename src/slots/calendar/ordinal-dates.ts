import { foldWords } from '../../dialog/fold.js';
import { germanNumber } from '../amounts/number-words.js';
import { calendarDay, type CalendarDay } from './calendar-day.js';
import { monthOf } from './calendar-words.js';
import type { DateContext, DateFound } from './date-found.js';
import { dayOnly, yearless } from './without-year.js';

const english = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ');
const irregular: Readonly<Record<string, number>> = { er: 1, drit: 3, sieb: 7, ach: 8 };
const mayFollow = new Set(['um', 'bitte', 'gegen', 'please', 'at', 'vormittags', 'nachmittags']);

/** Dates with the day in words: "erster Dezember", "the first of December", "am zwölften". */
export function findOrdinalDates(text: string, context: DateContext): DateFound[] {
  const words = foldWords(text);
  return words.flatMap(({ word, start }, at): DateFound[] => {
    const ordinal = english.includes(word) || word === 'twenty' || word === 'thirty' || /te[nrms]?$|^thirtieth$/.test(word) ? ordinalAt(words.map((each) => each.word), at) : undefined;
    if (!ordinal) return [];
    const next = at + ordinal.words;
    const named = words[next]?.word === 'of' ? next + 1 : next;
    const month = monthOf(words[named]?.word ?? '');
    const year = /^\d{4}$/.test(words[named + 1]?.word ?? '') ? Number(words[named + 1]!.word) : undefined;
    if (month) return found([year === undefined ? yearless(month, ordinal.day, context) : calendarDay(year, month, ordinal.day)], start, words[year === undefined ? named : named + 1]!.end);
    const isDay = context.asked && (words[at - 1]?.word === 'am' || (words[at - 1]?.word === 'the' && words[at - 2]?.word === 'on'));
    return isDay && (words[next] === undefined || mayFollow.has(words[next].word)) ? found(dayOnly(ordinal.day, context), start, words[next - 1]!.end) : [];
  });
}

function found(days: readonly (CalendarDay | undefined)[], start: number, end: number): DateFound[] {
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 ? [] : [{ days: known, start, end, fit: 'likely' }];
}

function ordinalAt(words: readonly string[], at: number): { day: number; words: number } | undefined {
  const word = words[at]!;
  const tens = word === 'twenty' ? 20 : word === 'thirty' ? 30 : 0;
  const one = english.indexOf(tens === 0 ? word : (words[at + 1] ?? '')) + 1;
  if (one > 0) return tens > 0 && one > 9 ? undefined : { day: tens + one, words: tens === 0 ? 1 : 2 };
  if (word === 'thirtieth') return { day: 30, words: 1 };
  const stem = /^(?:1ster|1sten)$/.test(word) ? 'er' : /^(.+?)s?te[nrms]?$/.exec(word)?.[1];
  const day = stem === undefined ? undefined : (irregular[stem] ?? germanNumber(stem));
  return day !== undefined && Number.isInteger(day) && day >= 1 && day <= 31 ? { day, words: 1 } : undefined;
}
