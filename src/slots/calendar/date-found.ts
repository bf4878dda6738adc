import type { CalendarDay } from './calendar-day.js';

export interface DateContext {
  today: CalendarDay;
  language: string;
  /** Where a year or a direction is left out: dates before today, after it, or the nearest. */
  range: 'past' | 'future' | 'any';
  /** Whether the text answers a question for a date, so that short and sloppy forms count. */
  asked: boolean;
}

export interface DateFound {
  /** Several where the form has several meanings: 12/11/2026. */
  days: CalendarDay[];
  start: number;
  end: number;
  fit: 'exact' | 'likely';
}

/** A day said from today on. */
export interface RelativeDate {
  /** Several where the words may mean several days: "nächsten Freitag" on a Wednesday, "am Wochenende". */
  days: CalendarDay[];
  /** How many words it takes. */
  words: number;
  fit: DateFound['fit'];
  /** A weekday by its name. */
  weekday?: true;
}
