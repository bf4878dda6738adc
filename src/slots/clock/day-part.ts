import { foldWords } from '../../dialog/fold.js';
import { isSlip } from '../../dialog/is-slip.js';
import { remembering } from '../../dialog/remembering.js';
import type { DayPart } from './time-found.js';

const parts: readonly (readonly [RegExp, DayPart])[] = [
  [/vormittags?|fr(?:ü|ue)hs?|morgens|(?:am|heute|diesen|gestern|vorgestern)\s+morgen|in\s+der\s+fr(?:ü|ue)h|(?:in\s+the|this|yesterday|tomorrow|every)\s+morning|\bmorning/giu, 'morning'],
  [/nachmittags?|afternoon/giu, 'afternoon'],
  [/(?<!vor|nach)mittags?|noon|midday|lunchtime/giu, 'noon'],
  [/abends?|evening|tonight/giu, 'evening'],
  [/nachts?(?!\p{L})|at\s+night|last\s+night|\bnight/giu, 'night'],
];

const long: readonly (readonly [string, DayPart])[] = [
  ['vormittag', 'morning'], ['vormittags', 'morning'], ['nachmittag', 'afternoon'], ['nachmittags', 'afternoon'], ['afternoon', 'afternoon'], ['mittags', 'noon'], ['lunchtime', 'noon'], ['morning', 'morning'], ['evening', 'evening'], ['abends', 'evening'],
];
/** Other words that are a letter away. */
const others = new Set(['warning', 'mourning', 'moaning', 'evenings', 'mornings', 'morgens', 'abende', 'evening', 'mittag', 'mittage']);

/** Parts of the day that are misspelt: "nachmitag", "afternon". */
const misspelt = remembering(5_000, (text): readonly PartFound[] => {
  return foldWords(text).flatMap(({ word, start, end }) => {
    const part = word.length < 5 || word.length > 12 || others.has(word) ? undefined : long.find(([name]) => isSlip(name, word))?.[1];
    return part ? [{ part, start, end }] : [];
  });
});

export interface PartFound {
  part: DayPart;
  start: number;
  end: number;
}

/** Parts of the day that a text names, from left to right. A greeting is none. */
export function findDayParts(text: string): PartFound[] {
  const found = parts.flatMap(([pattern, part]) => [...text.matchAll(pattern)].map((match) => ({ part, start: match.index, end: match.index + match[0].length })));
  const typos = found.length === 0 ? misspelt(text) : [];
  const free = [...found, ...typos].filter(({ start, end }) => !/guten?\s*$|good\s*$|sch(?:ö|oe)nen?\s*$/iu.test(text.slice(Math.max(0, start - 12), start)) && !/^\p{L}/u.test(text.slice(end)) && !/\p{L}$/u.test(text.slice(0, start)));
  return free.sort((left, right) => left.start - right.start);
}

/** When a part of the day is, where nobody says it more exactly: minutes since midnight. */
export const usualTimes: Readonly<Record<DayPart, number>> = { morning: 9 * 60, noon: 12 * 60, afternoon: 15 * 60, evening: 19 * 60, night: 23 * 60 };

const spans: Readonly<Record<DayPart, readonly [from: number, to: number]>> = { morning: [0, 720], noon: [660, 840], afternoon: [720, 1080], evening: [1020, 1440], night: [1200, 1440] };

/** Whether minutes since midnight are in a part of the day. */
export function isWithin(minutes: number, part: DayPart): boolean {
  const [from, to] = spans[part];
  return minutes >= from && minutes < to;
}

/**
 * The hours that a clock's hour of 1 to 12 may mean. With a part of the day it is one. Without, business hours decide:
 * 1 to 6 is the afternoon, 9 to 12 the day; 7 and 8 may be both.
 */
export function hoursMeant(hour: number, part: DayPart | undefined): number[] {
  if (hour < 1 || hour > 12) return hour >= 0 && hour <= 24 ? [hour % 24] : [];
  switch (part) {
    case 'morning': return [hour];
    case 'noon': return [hour <= 3 ? hour + 12 : hour];
    case 'afternoon': return [hour === 12 ? 12 : hour + 12];
    case 'evening': return [hour === 12 ? 0 : hour < 4 ? hour : hour + 12];
    case 'night': return [hour === 12 ? 0 : hour < 6 ? hour : hour + 12];
    case undefined: return hour <= 6 ? [hour + 12] : hour <= 8 ? [hour, hour + 12] : [hour];
  }
}
