import type { OpeningHours } from '../project.js';
import { renderHours } from '../hours/render-hours.js';
import { dateFormat, numberFormat } from './formats.js';
import { localeOf } from './locale.js';
import { counted } from './plurals.js';

/** What a filter knows beside the value. */
export interface Speech {
  language: string;
  timeZone: string;
}

type Filter = (speech: Speech, value: unknown, ...given: unknown[]) => string;

interface Moment {
  date: Date;
  /** `UTC` for a day or a local time without an offset: it is shown as it stands. */
  timeZone: string;
  hasTime: boolean;
}

/** An ISO 8601 date or time; what has no offset is the business's own time. */
function momentOf(value: unknown, timeZone: string): Moment | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(typeof value === 'string' ? value : '');
  if (!match) return undefined;
  const [, day, time, seconds = ':00', offset] = match;
  const zone = offset === undefined || offset === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
  const date = new Date(`${day}T${time ?? '00:00'}${seconds}${zone}`);
  return Number.isNaN(date.getTime()) ? undefined : { date, timeZone: offset === undefined ? 'UTC' : timeZone, hasTime: time !== undefined };
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'string' && !/^\s*-?\d+(\.\d+)?\s*$/.test(value)) return undefined;
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

function isHours(value: unknown): value is OpeningHours {
  return value === 'always' || (typeof value === 'object' && value !== null && 'days' in value && Array.isArray(value.days));
}

/** The filters of our own. Of a value that they can't read they make nothing. */
export const filters: Record<string, Filter> = {
  /** `2026-11-07T10:00:00Z` → 7. November 2026 · 7 November 2026 */
  date({ language, timeZone }, value) {
    const moment = momentOf(value, timeZone);
    if (!moment) return '';
    return dateFormat(localeOf(language), { day: 'numeric', month: 'long', year: 'numeric', timeZone: moment.timeZone }).format(moment.date);
  },
  /** `2026-11-07T10:00:00Z` → Samstag, 7. November · Saturday 7 November */
  day({ language, timeZone }, value) {
    const moment = momentOf(value, timeZone);
    if (!moment) return '';
    return dateFormat(localeOf(language), { weekday: 'long', day: 'numeric', month: 'long', timeZone: moment.timeZone }).format(moment.date);
  },
  /** `2026-11-07T10:00:00Z` → 11:00 Uhr · 11:00 am */
  time({ language, timeZone }, value) {
    const moment = momentOf(value, timeZone);
    if (!moment?.hasTime) return '';
    const english = language === 'en';
    const time = dateFormat(localeOf(language), { hour: 'numeric', minute: '2-digit', hourCycle: english ? 'h12' : 'h23', timeZone: moment.timeZone }).format(moment.date);
    return language === 'de' ? `${time} Uhr` : time;
  },
  /** Opening hours → Mo–Fr 8–18 Uhr · Mon–Fri 8 am–6 pm */
  hours: ({ language }, value) => (isHours(value) ? renderHours(value, language) : ''),
  /** `1234.5` → 1.234,5 · 1,234.5 */
  number({ language }, value) {
    const number = numberOf(value);
    return number === undefined ? '' : numberFormat(localeOf(language), {}).format(number);
  },
  /** `3` → 3 Pakete · 3 parcels; forms by the language's plural rules, one more for none */
  count({ language }, value, ...forms) {
    const number = Array.isArray(value) ? value.length : numberOf(value);
    return number === undefined ? '' : counted(number, forms.map(String), language);
  },
  /** `12.5` → 12,50 € · €12.50; another currency as `money: "CHF"` */
  money({ language }, value, currency = 'EUR') {
    const number = numberOf(value);
    const code = String(currency).toUpperCase();
    if (number === undefined || !/^[A-Z]{3}$/.test(code)) return '';
    return numberFormat(localeOf(language), { style: 'currency', currency: code }).format(number);
  },
};
