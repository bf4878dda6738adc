import { fold } from '../../dialog/fold.js';
import { calendarDay, type CalendarDay } from './calendar-day.js';
import { monthOf } from './calendar-words.js';
import type { DateContext, DateFound } from './date-found.js';
import { dayOnly, yearless } from './without-year.js';

type Meaning = { days: (CalendarDay | undefined)[]; fit: DateFound['fit'] } | undefined;
type Form = { pattern: RegExp; asked?: true; read(parts: string[], context: DateContext): Meaning };

const open = String.raw`(?<![\p{L}\p{N}])(?<!\d[.,:/-])`;
const close = String.raw`(?![\p{L}\p{N}])(?![.,:/-]\d)`;
const day = String.raw`(\d{1,2})`;
const year = String.raw`(\d{4}|['’]?\d{2})`;
const name = String.raw`(\p{L}[\p{L}\p{M}]{2,10})`;

/** From the most to the least telling: where two begin at one place, the longer one counts. */
const forms: Form[] = [
  form(String.raw`(\d{4})-(\d{1,2})-(\d{1,2})(?:T[\d:.]+Z?)?`, ([y, m, d]) => exact(calendarDay(Number(y), Number(m), Number(d)))),
  form(String.raw`${day}\s?\.\s?(\d{1,2})\s?\.\s?${year}`, ([d, m, y], context) => exact(calendarDay(fullYear(y, context), Number(m), Number(d)))),
  form(String.raw`${day}[/-](\d{1,2})[/-]${year}`, ([a, b, y], context) => slashed(Number(a), Number(b), fullYear(y, context), context)),
  form(String.raw`${day}\s?(?:\.|st|nd|rd|th|ten|ter)?\s?(?:of\s)?${name}\.?,?(?:\s${year})?`, ([d, m, y], context) => named(d, m, y, context)),
  form(String.raw`${name}\.?\s${day}(?:st|nd|rd|th)?(?:,?\s(\d{4}))?`, ([m, d, y], context) => named(d, m, y, context)),
  form(String.raw`(heiligabend|heiliger\sabend|silvester|neujahr|nikolaus|christmas\s(?:eve|day)|boxing\sday|new\syear['’]?s\s(?:eve|day))(?:\s${year})?`, ([feast, y], context) => feastDay(feast!, y, context)),
  form(String.raw`${day}\s?\.\s?(\d{1,2})\s?\.`, ([d, m], context) => exact(yearless(Number(m), Number(d), context)), String.raw`(?!\d)`),
  { ...form(String.raw`${day}[./ -](\d{1,2})`, ([a, b], context) => short(Number(a), Number(b), context)), asked: true },
  { ...form(String.raw`${day}\s(\d{1,2})\s(\d{4})`, ([d, m, y]) => exact(calendarDay(Number(y), Number(m), Number(d)))), asked: true },
  { ...form(String.raw`(?<=(?:am|der|den|dem|the)\s)${day}(?:\.|st|nd|rd|th|ten)`, ([d], context) => ({ days: dayOnly(Number(d), context), fit: 'likely' }), String.raw`(?![\p{L}\d])`), asked: true },
];

const feasts: Readonly<Record<string, readonly [month: number, day: number]>> = {
  heiligabend: [12, 24], 'heiliger abend': [12, 24], silvester: [12, 31], neujahr: [1, 1], nikolaus: [12, 6],
  'christmas eve': [12, 24], 'christmas day': [12, 25], 'boxing day': [12, 26], 'new year\'s eve': [12, 31], 'new year\'s day': [1, 1],
};

/** Dates written with digits, a month's name or their own. */
export function findWrittenDates(text: string, context: DateContext): DateFound[] {
  return forms.flatMap(({ pattern, asked, read }) => {
    if (asked && !context.asked) return [];
    return [...text.matchAll(pattern)].flatMap((match) => {
      const meaning = read(match.slice(1), context);
      const days = [...new Set(meaning?.days ?? [])].filter((each) => each !== undefined);
      if (!meaning || days.length === 0) return [];
      return [{ days, fit: meaning.fit, start: match.index, end: match.index + match[0].trimEnd().length }];
    });
  });
}

function form(source: string, read: Form['read'], end = close): Form {
  return { pattern: new RegExp(`${open}${source}${end}`, 'giu'), read };
}

function exact(value: CalendarDay | undefined): Meaning {
  return { days: [value], fit: 'exact' };
}

function likely(value: CalendarDay | undefined): Meaning {
  return { days: [value], fit: 'likely' };
}

/** 24/12/2026 in German and most of the world, 12/24/2026 in the United States: in English both may be meant. */
function slashed(a: number, b: number, y: number, { language }: DateContext): Meaning {
  const dayFirst = calendarDay(y, b, a);
  const monthFirst = calendarDay(y, a, b);
  if (language === 'de') return exact(dayFirst ?? monthFirst);
  return { days: [dayFirst, monthFirst], fit: dayFirst && monthFirst && a !== b ? 'likely' : 'exact' };
}

function short(a: number, b: number, context: DateContext): Meaning {
  const dayFirst = yearless(b, a, context);
  return context.language === 'de' || dayFirst ? likely(dayFirst) : likely(yearless(a, b, context));
}

function named(d = '', m = '', y: string | undefined, context: DateContext): Meaning {
  const month = monthOf(fold(m));
  if (!month) return undefined;
  return exact(y ? calendarDay(fullYear(y, context), month, Number(d)) : yearless(month, Number(d), context));
}

function feastDay(feast: string, y: string | undefined, context: DateContext): Meaning {
  const [month, date] = feasts[fold(feast).replace(/years /, 'year\'s ')] ?? [0, 0];
  return exact(y ? calendarDay(fullYear(y, context), month, date) : yearless(month, date, context));
}

function fullYear(text: string | undefined, { today }: DateContext): number {
  const value = Number((text ?? '').replace(/\D/g, ''));
  if (value >= 100) return value;
  return value + (value > (Number(today.slice(0, 4)) % 100) + 20 ? 1900 : 2000);
}
