import { isSlip } from '../../dialog/is-slip.js';

/** Which Friday or week is meant by the word before it; `unclear` where the words before are needed too. */
export type Direction = 'this' | 'coming' | 'next' | 'after-next' | 'last' | 'before-last' | 'unclear';

const stems: readonly (readonly [RegExp, Direction])[] = [
  [/^(?:nachst|next|nxt)/, 'next'], [/^(?:kommend|coming|upcoming)/, 'coming'], [/^(?:dies|this)/, 'this'], [/^(?:letzt|vergangen|vorig|last|past)/, 'last'],
  [/^ubernachst/, 'after-next'], [/^(?:vorletzt|penultimate)/, 'before-last'],
  [/nachst|letzt|^(?:jed|all|every|each|any|erst|zweit|dritt|viert|funft|first|second|third|fourth|fifth|other|another|alternate|following|previous|folgend|darauf|drauf|irgend|vorher)/, 'unclear'],
];
const forms: readonly (readonly [string, Direction])[] = [
  ...['nachsten', 'nachster', 'nachste'].map((word) => [word, 'next'] as const), ...['letzten', 'letzter', 'letzte'].map((word) => [word, 'last'] as const),
  ...['ubernachsten', 'ubernachster', 'ubernachste'].map((word) => [word, 'after-next'] as const), ...['vorletzten', 'vorletzte'].map((word) => [word, 'before-last'] as const),
  ...['kommenden', 'kommende'].map((word) => [word, 'coming'] as const),
];

/** The direction that a folded word gives, with a typo too. */
export function directionOf(word: string): Direction | undefined {
  const stem = stems.find(([pattern]) => pattern.test(word));
  if (stem || word.length < 5) return stem?.[1];
  return forms.find(([form]) => isSlip(form, word))?.[1];
}

const week = /^(?:wochen?|woch|wohce|wcohe|wochhe|weeks?|weke|wek|wk)$/;

export function isWeek(word: string | undefined): boolean {
  return word !== undefined && week.test(word);
}

const shifts: Readonly<Record<Direction, number | undefined>> = { this: 0, coming: 1, next: 1, 'after-next': 2, last: -1, 'before-last': -2, unclear: undefined };

/** How many weeks from this one "nächste Woche" is. */
export function weekShift(direction: string | undefined, noun: string | undefined): number | undefined {
  const said = direction === undefined || !isWeek(noun) ? undefined : directionOf(direction);
  return said && shifts[said];
}
