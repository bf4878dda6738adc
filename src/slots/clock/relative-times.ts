import { fold } from '../../dialog/fold.js';
import { englishNumber, germanNumber } from '../amounts/number-words.js';

export interface RelativeTime {
  /** Minutes from now on, negative for the past. */
  minutes: number;
  start: number;
  end: number;
}

const amount = String.raw`(?<n>\d{1,3}(?:[.,]\d)?|\p{L}{2,16}|a|an|(?:einer|einem|half)\s(?:halben|an)|anderthalb)`;
const unit = String.raw`(?<unit>stunden?|std\.?|hours?|hrs?|minuten?|min\.?|minutes?|mins?)(?!\p{L})`;
const ahead = new RegExp(String.raw`(?<!\p{L})in\s${amount}\s${unit}`, 'giu');
const ago = new RegExp(String.raw`(?<!\p{L})(?:vor\s${amount}\s${unit}|(?<n2>\d{1,3}|\p{L}{1,16})\s(?<unit2>hours?|hrs?|minutes?|mins?)\sago(?!\p{L}))`, 'giu');
const now = /^(?:jetzt(?:\ssofort)?|sofort|gerade\seben|eben\sgerade|gerade|now|right\snow|just\snow)[.!]*$/iu;

/** Times said from now on: "in zwei Stunden", "half an hour", "20 minutes ago", "jetzt". */
export function findRelativeTimes(text: string): RelativeTime[] {
  if (now.test(text.trim())) return [{ minutes: 0, start: 0, end: text.length }];
  const of = (match: RegExpExecArray, sign: 1 | -1): RelativeTime[] => {
    const { n = match.groups!['n2']!, unit: named = match.groups!['unit2']! } = match.groups as Record<string, string | undefined>;
    const many = amountOf(n);
    const minutes = many * (/^(?:st|ho|hr)/i.test(named) ? 60 : 1);
    return Number.isFinite(minutes) && minutes <= 14_400 ? [{ minutes: sign * Math.round(minutes), start: match.index, end: match.index + match[0].length }] : [];
  };
  return [...[...text.matchAll(ahead)].flatMap((match) => of(match, 1)), ...[...text.matchAll(ago)].flatMap((match) => of(match, -1))];
}

function amountOf(written: string): number {
  const word = fold(written);
  if (/^\d/.test(word)) return Number(word.replace(',', '.'));
  if (/halben|half/.test(word)) return 0.5;
  if (word === 'a' || word === 'an') return 1;
  return germanNumber(word) ?? englishNumber([word], 0)?.value ?? Number.NaN;
}
