import { foldWords, type FoldedWord } from '../../dialog/fold.js';
import { addDays, addMonths, weekdayOf, type CalendarDay } from './calendar-day.js';
import { amountOf, daysFromToday, weekdayNamed } from './calendar-words.js';
import type { DateContext, DateFound } from './date-found.js';

const next = /^(?:nachst|kommend|next|coming|dies|this)/;
const last = /^(?:letzt|vergangen|vorig|last|past)/;
const unit = /^(?:tag|day)|^(?:woche|week)|^(?:monat|month)/;
/** After these, "morgen" is the morning. */
const greeting = new Set(['guten', 'schonen', 'moin', 'jeden', 'heute', 'gestern', 'am', 'diesen', 'wunderschonen']);

interface Match {
  /** Several where the words may mean several days: "nächsten Freitag" on a Wednesday, "am Wochenende". */
  days: CalendarDay[];
  /** How many words it takes. */
  words: number;
  fit: DateFound['fit'];
}

/** Dates said from today on: morgen, next Friday, in drei Tagen, two weeks ago. */
export function findRelativeDates(text: string, context: DateContext): DateFound[] {
  const words = foldWords(text);
  return words.flatMap((word, at) => {
    const match = inWeek(words, at, context) ?? named(words, at, context) ?? counted(words, at, context) ?? weekday(words, at, context);
    const further = match && weeksOn(words, at, match);
    return further ? [{ days: further.days, start: word.start, end: words[at + further.words - 1]!.end, fit: further.fit }] : [];
  });
}

/** "Dienstag in zwei Wochen", "heute in einer Woche", "tomorrow in a week": so many weeks after that. */
function weeksOn(words: readonly FoldedWord[], at: number, match: Match): Match {
  const [first, second, third] = words.slice(at + match.words, at + match.words + 3).map(({ word }) => word);
  const weeks = first === 'in' ? amountOf(second ?? '') : undefined;
  if (weeks === undefined || weeks > 52 || !/^(?:woche|week)/.test(third ?? '') || words[at]!.word === 'in') return match;
  return { days: match.days.map((day) => addDays(day, weeks * 7)), words: match.words + 3, fit: match.fit };
}

/** "nächste Woche Dienstag", "Tuesday next week", "am Wochenende". */
function inWeek(words: readonly FoldedWord[], at: number, { today }: DateContext): Match | undefined {
  const [first, second, third] = words.slice(at, at + 3).map(({ word }) => word);
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  const led = weekShift(first, second);
  const weekdayOnly = { short: false, answer: true };
  const after = led === undefined ? undefined : weekdayNamed(third === 'am' || third === 'on' ? (words[at + 3]?.word ?? '') : (third ?? ''), weekdayOnly);
  if (after !== undefined) return { days: [addDays(monday, led! * 7 + ((after + 6) % 7))], words: third === 'am' || third === 'on' ? 4 : 3, fit: 'exact' };
  const behind = weekShift(second, third);
  const before = behind === undefined ? undefined : weekdayNamed(first ?? '', weekdayOnly);
  if (before !== undefined) return { days: [addDays(monday, behind! * 7 + ((before + 6) % 7))], words: 3, fit: 'exact' };
  return weekend(first, second, monday);
}

function weekend(first: string | undefined, second: string | undefined, monday: CalendarDay): Match | undefined {
  const isWeekend = (word: string | undefined): boolean => word !== undefined && /^(?:wochenende|weekend)s?$/.test(word);
  const shift = isWeekend(second) && first !== undefined ? (last.test(first) ? -1 : /^(?:nachst|next)/.test(first) ? 1 : 0) : 0;
  if (!isWeekend(first) && !(isWeekend(second) && (next.test(first ?? '') || last.test(first ?? '')))) return undefined;
  return { days: [5, 6].map((day) => addDays(monday, shift * 7 + day)), words: isWeekend(first) ? 1 : 2, fit: 'likely' };
}

/** How many weeks from this one "nächste Woche" is. */
function weekShift(direction = '', week = ''): number | undefined {
  if (!/^(?:woche|week)$/.test(week)) return undefined;
  if (/^(?:dies|this)/.test(direction)) return 0;
  if (/^ubernachst/.test(direction)) return 2;
  return last.test(direction) ? -1 : next.test(direction) ? 1 : undefined;
}

function named(words: readonly FoldedWord[], at: number, { today, asked }: DateContext): Match | undefined {
  const word = words[at]!.word;
  const phrase = words.slice(at, at + 4).map((each) => each.word).join(' ');
  if (phrase === 'the day after tomorrow' || phrase.startsWith('day after tomorrow')) {
    return { days: [addDays(today, 2)], words: phrase.startsWith('the') ? 4 : 3, fit: 'exact' };
  }
  if (phrase.startsWith('day before yesterday')) return { days: [addDays(today, -2)], words: 3, fit: 'exact' };
  if (phrase.startsWith('last night')) return { days: [addDays(today, -1)], words: 2, fit: 'likely' };
  const { days, isTypo } = daysFromToday(word, { answer: asked && words.length <= 4 }) ?? {};
  const before = words[at - 1]?.word ?? '';
  if (days === undefined || (days === 1 && word.startsWith('mo') && greeting.has(before))) return undefined;
  if (!isTypo && (words.length === 1 || !word.startsWith('morg'))) return { days: [addDays(today, days)], words: 1, fit: 'exact' };
  return { days: [addDays(today, days)], words: 1, fit: 'likely' };
}

/** "in drei Tagen", "vor 2 Wochen", "two days ago", "heute in einer Woche". */
function counted(words: readonly FoldedWord[], at: number, { today }: DateContext): Match | undefined {
  const [first, second, third] = [words[at]!.word, words[at + 1]?.word ?? '', words[at + 2]?.word ?? ''];
  const led = first === 'in' ? 1 : first === 'vor' ? -1 : 0;
  if (led !== 0) {
    const amount = amountOf(second);
    return amount !== undefined && unit.test(third) ? moved(today, led * amount, third, 3) : undefined;
  }
  const amount = amountOf(first);
  const backwards = third === 'ago';
  return amount !== undefined && unit.test(second) && backwards ? moved(today, -amount, second, 3) : undefined;
}

function moved(today: CalendarDay, amount: number, unitWord: string, words: number): Match | undefined {
  if (Math.abs(amount) > 400) return undefined;
  if (/^m/.test(unitWord)) return { days: [addMonths(today, amount)], words, fit: 'exact' };
  return { days: [addDays(today, amount * (/^w/.test(unitWord) ? 7 : 1))], words, fit: 'exact' };
}

/**
 * "Freitag" is the next or, where only the past is meant, the last one; "letzten Freitag" and "next Friday" say which.
 * Some call the Friday of this week the next one, others that of the next week: while it is ahead it may be both.
 */
function weekday(words: readonly FoldedWord[], at: number, { today, range, asked }: DateContext): Match | undefined {
  const directed = next.test(words[at]!.word) || last.test(words[at]!.word);
  const index = directed ? at + 1 : at;
  const word = words[index]?.word ?? '';
  const target = weekdayNamed(word, { short: asked && words.length <= 2, answer: asked });
  if (target === undefined) return undefined;
  const past = directed ? last.test(words[at]!.word) : range === 'past';
  const ahead = (target - weekdayOf(today) + 7) % 7;
  const days = past ? ((ahead + 6) % 7) - 6 - (ahead === 0 && directed ? 7 : 0) : ahead === 0 && directed ? 7 : ahead;
  const day = addDays(today, past && ahead === 0 && !directed ? 0 : days);
  const isOpen = /^(?:nachst|next)/.test(words[at]!.word) && ahead > 0 && ((weekdayOf(today) + 6) % 7) + ahead <= 6;
  return { days: isOpen ? [day, addDays(day, 7)] : [day], words: index - at + 1, fit: 'likely' };
}
