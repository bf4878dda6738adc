import { foldWords, type FoldedWord } from '../../dialog/fold.js';
import { addDays, addMonths, weekdayOf, type CalendarDay } from './calendar-day.js';
import { amountOf, weekdayNamed } from './calendar-words.js';
import type { DateContext, DateFound } from './date-found.js';

const fromToday = new Map<string, number>([
  ...['heute', 'heut', 'hoid', 'today', 'tonight', 'hte'].map((word) => [word, 0] as const),
  ...['morgen', 'morgn', 'tomorrow', 'tomorow', 'tommorow', 'tommorrow', 'tmrw', 'tmr'].map((word) => [word, 1] as const),
  ...['ubermorgen', 'ubermorgn'].map((word) => [word, 2] as const),
  ...['gestern', 'gestan', 'gestrn', 'yesterday', 'yesterdy'].map((word) => [word, -1] as const),
  ...['vorgestern'].map((word) => [word, -2] as const),
]);
const next = /^(?:nachst|kommend|next|coming|dies|this)/;
const last = /^(?:letzt|vergangen|vorig|last|past)/;
const unit = /^(?:tag|day)|^(?:woche|week)|^(?:monat|month)/;
/** After these, "morgen" is the morning. */
const greeting = new Set(['guten', 'schonen', 'moin', 'jeden', 'heute', 'gestern', 'am', 'diesen', 'wunderschonen']);

interface Match {
  day: CalendarDay;
  /** How many words it takes. */
  words: number;
  fit: DateFound['fit'];
}

/** Dates said from today on: morgen, next Friday, in drei Tagen, two weeks ago. */
export function findRelativeDates(text: string, context: DateContext): DateFound[] {
  const words = foldWords(text);
  return words.flatMap((word, at) => {
    const match = named(words, at, context) ?? counted(words, at, context) ?? weekday(words, at, context);
    if (!match) return [];
    return [{ days: [match.day], start: word.start, end: words[at + match.words - 1]!.end, fit: match.fit }];
  });
}

function named(words: FoldedWord[], at: number, { today }: DateContext): Match | undefined {
  const word = words[at]!.word;
  const phrase = words.slice(at, at + 4).map((each) => each.word).join(' ');
  if (phrase === 'the day after tomorrow' || phrase.startsWith('day after tomorrow')) {
    return { day: addDays(today, 2), words: phrase.startsWith('the') ? 4 : 3, fit: 'exact' };
  }
  if (phrase.startsWith('day before yesterday')) return { day: addDays(today, -2), words: 3, fit: 'exact' };
  const days = fromToday.get(word);
  const before = words[at - 1]?.word ?? '';
  if (days === undefined || (word.startsWith('morg') && greeting.has(before))) return undefined;
  if (words.length === 1 || !word.startsWith('morg')) return { day: addDays(today, days), words: 1, fit: 'exact' };
  return { day: addDays(today, days), words: 1, fit: 'likely' };
}

/** "in drei Tagen", "vor 2 Wochen", "two days ago", "heute in einer Woche". */
function counted(words: FoldedWord[], at: number, { today }: DateContext): Match | undefined {
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
  if (/^m/.test(unitWord)) return { day: addMonths(today, amount), words, fit: 'exact' };
  return { day: addDays(today, amount * (/^w/.test(unitWord) ? 7 : 1)), words, fit: 'exact' };
}

/** "Freitag" is the next or, where only the past is meant, the last one; "letzten Freitag" and "next Friday" say which. */
function weekday(words: FoldedWord[], at: number, { today, range, asked }: DateContext): Match | undefined {
  const directed = next.test(words[at]!.word) || last.test(words[at]!.word);
  const index = directed ? at + 1 : at;
  const word = words[index]?.word ?? '';
  const target = weekdayNamed(word, { short: asked && words.length <= 2, answer: asked });
  if (target === undefined) return undefined;
  const past = directed ? last.test(words[at]!.word) : range === 'past';
  const ahead = (target - weekdayOf(today) + 7) % 7;
  const days = past ? ((ahead + 6) % 7) - 6 - (ahead === 0 && directed ? 7 : 0) : ahead === 0 && directed ? 7 : ahead;
  return { day: addDays(today, past && ahead === 0 && !directed ? 0 : days), words: index - at + 1, fit: 'likely' };
}
