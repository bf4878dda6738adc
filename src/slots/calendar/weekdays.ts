import type { FoldedWord } from '../../dialog/fold.js';
import { addDays, weekdayOf } from './calendar-day.js';
import { amountOf, weekdayNamed } from './calendar-words.js';
import type { DateContext, RelativeDate } from './date-found.js';
import { type Direction, directionOf, isWeek, weekShift } from './directions.js';

const small = new Set(['am', 'an', 'on', 'der', 'den', 'dem', 'die', 'in', 'of', 'the', 'zum']);
const beforeTime = /^(?:\d|um$|at$|gegen$|ab$|vormittag|nachmittag|mittag|abend|fruh|morgen|morning|afternoon|evening|noon)/;

/** "Dienstag in zwei Wochen", "heute in 14 Tagen", "Wednesday week": so much later. `undefined` where a week is named that isn't understood. */
export function weeksOn(words: readonly FoldedWord[], at: number, match: RelativeDate): RelativeDate | undefined {
  const behind = words.slice(at + match.words, at + match.words + 4).map(({ word }) => word);
  const [first, second, third] = behind;
  const later = (days: number, more: number): RelativeDate => ({ days: match.days.map((day) => addDays(day, days)), words: match.words + more, fit: match.fit });
  if (words[at]!.word === 'in') return match;
  if ((first === 'week' || first === 'fortnight') && !/^\d/.test(second ?? '')) return later(first === 'week' ? 7 : 14, 1);
  if (first === 'in' && second === 'a' && third === 'fortnight') return later(14, 3);
  const many = first === 'in' ? amountOf(second ?? '') : undefined;
  const unit = isWeek(third) ? 7 : /^(?:tage?n?|days?)$/.test(third ?? '') ? 1 : undefined;
  if (many !== undefined && unit !== undefined && many * unit <= 366) return later(many * unit, 3);
  return match.weekday && (behind.some(isWeek) || behindWeek(words, at)) ? undefined : match;
}

function behindWeek(words: readonly FoldedWord[], at: number): boolean {
  const [before, second] = [words[at - 1]?.word, words[at - 2]?.word];
  return isWeek(before) || (small.has(before ?? '') && isWeek(second));
}

/** "nächste Woche Dienstag", "Tuesday of next week". */
export function inWeek(words: readonly FoldedWord[], at: number, { today, language }: DateContext): RelativeDate | undefined {
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  const on = (index: number): number | undefined => weekdayNamed(words[index]?.word ?? '', { short: false, answer: true, language });
  const past = (index: number): number => (small.has(words[index]?.word ?? '') ? past(index + 1) : index);
  const dayIn = (shift: number, day: number, end: number): RelativeDate => ({ days: [addDays(monday, shift * 7 + ((day + 6) % 7))], words: end - at + 1, fit: 'exact' });
  const led = isWeek(words[at + 1]?.word) ? weekShift(words[at]!.word, words[at + 1]!.word) : undefined;
  const after = past(at + 2);
  const day = led === undefined ? undefined : on(after);
  if (day !== undefined) return dayIn(led!, day, after);
  const lead = past(at + 1);
  const behind = isWeek(words[lead + 1]?.word) ? weekShift(words[lead]!.word, words[lead + 1]!.word) : undefined;
  const before = behind === undefined ? undefined : on(at);
  return before === undefined ? undefined : dayIn(behind!, before, lead + 1);
}

/**
 * "Freitag" is the next or, where only the past is meant, the last one; "letzten Freitag" and "next Friday" say which.
 * Some call the Friday of this week the next one, others that of the next week: while it is ahead it may be both.
 */
export function weekday(words: readonly FoldedWord[], at: number, context: DateContext): RelativeDate | undefined {
  const own = dayNamed(words, at, context);
  if (own !== undefined) return directionOf(words[at - 1]?.word ?? '') === 'unclear' ? undefined : { days: dayOn(own, undefined, context), words: 1, fit: 'likely', weekday: true };
  const other = dayNamed(words, at + 1, context);
  const direction = other === undefined ? undefined : directionOf(words[at]!.word);
  if (other === undefined || direction === undefined || direction === 'unclear') return undefined;
  return { days: dayOn(other, direction, context), words: 2, fit: 'likely', weekday: true };
}

function dayNamed(words: readonly FoldedWord[], at: number, { asked, language }: DateContext): number | undefined {
  const word = words[at]?.word;
  if (word === undefined) return undefined;
  const isShort = asked && (words.length <= 2 || (word !== 'so' && beforeTime.test(words[at + 1]?.word ?? '')));
  return weekdayNamed(word, { short: isShort, answer: asked, language });
}

function dayOn(target: number, direction: Direction | undefined, { today, range }: DateContext): string[] {
  const ahead = (target - weekdayOf(today) + 7) % 7;
  if (direction === undefined && (range !== 'past' || ahead === 0)) return [addDays(today, ahead)];
  if (direction === undefined || direction === 'last' || direction === 'before-last') {
    const day = addDays(today, ahead === 0 ? -7 : ahead - 7);
    return [direction === 'before-last' ? addDays(day, -7) : day];
  }
  const day = addDays(today, ahead === 0 ? 7 : ahead);
  const isOpen = (direction === 'next' || direction === 'after-next') && ahead > 0 && ((weekdayOf(today) + 6) % 7) + ahead <= 6;
  const days = isOpen ? [day, addDays(day, 7)] : [day];
  return direction === 'after-next' ? days.map((each) => addDays(each, 7)) : days;
}
