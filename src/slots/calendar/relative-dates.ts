import { foldWords, type FoldedWord } from '../../dialog/fold.js';
import { addDays, addMonths, weekdayOf, type CalendarDay } from './calendar-day.js';
import { amountOf, daysFromToday } from './calendar-words.js';
import type { DateContext, DateFound, RelativeDate } from './date-found.js';
import { type Direction, directionOf } from './directions.js';
import { inWeek, weekday, weeksOn } from './weekdays.js';

const unit = /^(?:tag|day)|^(?:woche|week)|^(?:monat|month)/;
/** After these, "morgen" is the morning. */
const greeting = new Set(['guten', 'schonen', 'moin', 'jeden', 'heute', 'gestern', 'am', 'diesen', 'wunderschonen']);

/** Dates said from today on: morgen, next Friday, in drei Tagen, two weeks ago. */
export function findRelativeDates(text: string, context: DateContext): DateFound[] {
  const words = foldWords(text);
  return words.flatMap((word, at) => {
    const match = inWeek(words, at, context) ?? weekend(words, at, context) ?? named(words, at, context) ?? counted(words, at, context) ?? weekday(words, at, context);
    const further = match && weeksOn(words, at, match);
    return further ? [{ days: further.days, start: word.start, end: words[at + further.words - 1]!.end, fit: further.fit }] : [];
  });
}

const weekendShifts: Readonly<Record<Direction, number | undefined>> = { this: 0, coming: 0, next: 1, 'after-next': 2, last: -1, 'before-last': -2, unclear: undefined };

/** "am Wochenende", "nächstes Wochenende". */
function weekend(words: readonly FoldedWord[], at: number, { today }: DateContext): RelativeDate | undefined {
  const isWeekend = (word: string | undefined): boolean => word !== undefined && /^(?:wochenende|weekend)s?$/.test(word);
  const alone = isWeekend(words[at]!.word);
  if (!alone && !isWeekend(words[at + 1]?.word)) return undefined;
  const direction = directionOf(words[alone ? at - 1 : at]?.word ?? '');
  const shift = alone && direction !== 'unclear' ? 0 : direction === undefined ? undefined : weekendShifts[direction];
  if (shift === undefined) return undefined;
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  const isOn = direction === 'coming' && weekdayOf(today) % 6 === 0;
  return { days: [5, 6].map((day) => addDays(monday, (isOn ? 7 : shift * 7) + day)), words: alone ? 1 : 2, fit: 'likely' };
}

function named(words: readonly FoldedWord[], at: number, { today, asked }: DateContext): RelativeDate | undefined {
  const joined = inPhrase(words, at, today);
  if (joined) return joined;
  const word = words[at]!.word;
  const { days, isTypo } = daysFromToday(word, { answer: asked && words.length <= 4 }) ?? {};
  const before = words[at - 1]?.word ?? '';
  if (days === undefined || (days === 1 && word.startsWith('mo') && greeting.has(before))) return undefined;
  if (!isTypo && (words.length === 1 || !word.startsWith('morg'))) return { days: [addDays(today, days)], words: 1, fit: 'exact' };
  return { days: [addDays(today, days)], words: 1, fit: 'likely' };
}

/** "the day after tomorrow", "über morgen": several words that mean one day, the last of them with a typo too. */
function inPhrase(words: readonly FoldedWord[], at: number, today: CalendarDay): RelativeDate | undefined {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3).map(({ word }) => word);
  if (first === 'the' && second === 'day') {
    const later = inPhrase(words, at + 1, today);
    return later && { ...later, words: later.words + 1 };
  }
  const daysOf = (word: string): number | undefined => daysFromToday(word, { answer: true })?.days;
  if (first === 'day' && second === 'after' && daysOf(third) === 1) return { days: [addDays(today, 2)], words: 3, fit: 'exact' };
  if (first === 'day' && second === 'before' && daysOf(third) === -1) return { days: [addDays(today, -2)], words: 3, fit: 'exact' };
  if (first === 'last' && second === 'night') return { days: [addDays(today, -1)], words: 2, fit: 'likely' };
  if ((first === 'uber' || first === 'over') && /^mor/.test(second) && daysOf(second) === 1) return { days: [addDays(today, 2)], words: 2, fit: 'likely' };
  if (first === 'vor' && daysOf(second) === -1) return { days: [addDays(today, -2)], words: 2, fit: 'likely' };
  return third === 'fortnight' && first === 'in' && second === 'a' ? { days: [addDays(today, 14)], words: 3, fit: 'exact' } : undefined;
}

/** "in drei Tagen", "vor 2 Wochen", "two days ago", "heute in einer Woche". */
function counted(words: readonly FoldedWord[], at: number, { today }: DateContext): RelativeDate | undefined {
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

function moved(today: CalendarDay, amount: number, unitWord: string, words: number): RelativeDate | undefined {
  if (Math.abs(amount) > 400) return undefined;
  if (/^m/.test(unitWord)) return { days: [addMonths(today, amount)], words, fit: 'exact' };
  return { days: [addDays(today, amount * (/^w/.test(unitWord) ? 7 : 1))], words, fit: 'exact' };
}
