import { easterOf } from './easter.js';

/** The sixteen states by their usual letters (ISO 3166-2:DE). */
export const germanStates = {
  BW: 'Baden-Württemberg', BY: 'Bayern', BE: 'Berlin', BB: 'Brandenburg', HB: 'Bremen', HH: 'Hamburg', HE: 'Hessen', MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen', NW: 'Nordrhein-Westfalen', RP: 'Rheinland-Pfalz', SL: 'Saarland', SN: 'Sachsen', ST: 'Sachsen-Anhalt', SH: 'Schleswig-Holstein', TH: 'Thüringen',
} as const;

export type GermanState = keyof typeof germanStates;

interface Rule {
  de: string;
  en: string;
  /** `12-25`, days after Easter Sunday, or `repentance`: the Wednesday before 23 November. */
  on: string | number;
  /** States with the year from which it holds, and the one in which it holds once: `BE:2019`, `BE=2028`; everywhere where left out. */
  in?: string;
  /** States in which it holds in some places only, who name it under `also`. */
  parts?: string;
}

/** Public holidays by the holiday acts of the states, as in force in 2026. */
const rules = {
  'new-year': { de: 'Neujahr', en: 'New Year\'s Day', on: '01-01' },
  'epiphany': { de: 'Heilige Drei Könige', en: 'Epiphany', on: '01-06', in: 'BW BY ST' },
  'womens-day': { de: 'Internationaler Frauentag', en: 'International Women\'s Day', on: '03-08', in: 'BE:2019 MV:2023' },
  'good-friday': { de: 'Karfreitag', en: 'Good Friday', on: -2 },
  'easter-sunday': { de: 'Ostersonntag', en: 'Easter Sunday', on: 0, in: 'BB' },
  'easter-monday': { de: 'Ostermontag', en: 'Easter Monday', on: 1 },
  'labour-day': { de: 'Tag der Arbeit', en: 'Labour Day', on: '05-01' },
  'liberation-day': { de: 'Tag der Befreiung', en: 'Liberation Day', on: '05-08', in: 'BE=2025' },
  'ascension': { de: 'Christi Himmelfahrt', en: 'Ascension Day', on: 39 },
  'whit-sunday': { de: 'Pfingstsonntag', en: 'Whit Sunday', on: 49, in: 'BB' },
  'whit-monday': { de: 'Pfingstmontag', en: 'Whit Monday', on: 50 },
  'uprising-1953': { de: '75. Jahrestag des Volksaufstands', en: '75th anniversary of the uprising of 1953', on: '06-17', in: 'BE=2028' },
  'corpus-christi': { de: 'Fronleichnam', en: 'Corpus Christi', on: 60, in: 'BW BY HE NW RP SL', parts: 'SN TH' },
  'peace-festival': { de: 'Augsburger Friedensfest', en: 'Augsburg Peace Festival', on: '08-08', in: '', parts: 'BY' },
  'assumption': { de: 'Mariä Himmelfahrt', en: 'Assumption Day', on: '08-15', in: 'SL', parts: 'BY' },
  'childrens-day': { de: 'Weltkindertag', en: 'World Children\'s Day', on: '09-20', in: 'TH:2019' },
  'german-unity': { de: 'Tag der Deutschen Einheit', en: 'German Unity Day', on: '10-03' },
  'reformation-day': { de: 'Reformationstag', en: 'Reformation Day', on: '10-31', in: 'BB MV SN ST TH HB:2018 HH:2018 NI:2018 SH:2018' },
  'all-saints': { de: 'Allerheiligen', en: 'All Saints\' Day', on: '11-01', in: 'BW BY NW RP SL' },
  'repentance-day': { de: 'Buß- und Bettag', en: 'Day of Repentance and Prayer', on: 'repentance', in: 'SN' },
  'christmas-day': { de: '1. Weihnachtstag', en: 'Christmas Day', on: '12-25' },
  'boxing-day': { de: '2. Weihnachtstag', en: 'Boxing Day', on: '12-26' },
} as const satisfies Record<string, Rule>;

export type HolidayName = keyof typeof rules;

export interface PublicHoliday {
  de: string;
  en: string;
}

const all = Object.entries<Rule>(rules);

/** The public holiday of a day (`2026-10-03`) in a state; `also` names those that hold in parts of it. */
export function publicHoliday(day: string, state: GermanState, also: readonly string[] = []): PublicHoliday | undefined {
  const year = Number(day.slice(0, 4));
  const found = all.find(([name, rule]) => dayOf(rule.on, year) === day && (holds(rule, state, year) || (also.includes(name) && partsOf(rule).includes(state))));
  return found && { de: found[1].de, en: found[1].en };
}

/** Holidays that hold in parts of a state only. */
export function localHolidays(state: GermanState): string[] {
  return all.filter(([, rule]) => partsOf(rule).includes(state)).map(([name]) => name);
}

function dayOf(on: Rule['on'], year: number): string {
  if (typeof on === 'number') return new Date((easterOf(year) + on) * 86_400_000).toISOString().slice(0, 10);
  if (on !== 'repentance') return `${year}-${on}`;
  const weekday = new Date(Date.UTC(year, 10, 22)).getUTCDay();
  return `${year}-11-${22 - ((weekday + 4) % 7)}`;
}

function holds(rule: Rule, state: GermanState, year: number): boolean {
  if (rule.in === undefined) return true;
  return rule.in.split(' ').some((entry) => {
    const [where, since = 0, once] = [entry.slice(0, 2), entry[2] === ':' ? Number(entry.slice(3)) : 0, entry[2] === '=' ? Number(entry.slice(3)) : undefined];
    return where === state && (once === undefined ? year >= since : year === once);
  });
}

function partsOf({ parts = '' }: Rule): string[] {
  return parts.split(' ');
}

/** The names of all holidays that hold in parts of some state. */
export const localHolidayNames = ['corpus-christi', 'peace-festival', 'assumption'] as const satisfies readonly HolidayName[];
