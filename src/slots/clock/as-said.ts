import { fold } from '../../dialog/fold.js';
import { numberForm, numberOf } from './hour-words.js';
import type { TimeFound } from './time-found.js';

const joint = String.raw`(?: (?:um|at|gegen|kurz|shortly|just|around|about|dem|the))*$`;
const denied = new RegExp(String.raw`(?<!\p{L})(?:nicht|ned|not|kein|ausser|except|never|keinen fall)${joint}`, 'u');
const sides: readonly (readonly [RegExp, 'before' | 'after'])[] = [
  [new RegExp(String.raw`(?<!\p{L})(?:nach|after|later than|spater als|fruhestens)${joint}`, 'u'), 'after'],
  [new RegExp(String.raw`(?<!\p{L})(?:vor|before|bis|until|till|earlier than|fruher als|spatestens|no later than)${joint}`, 'u'), 'before'],
];
const refused = /^ ?(?:(?:\p{L}+ ){0,2}(?:nicht|ned|not)(?!\p{L})|(?:\p{L}+ )?(?:won|dosn|can|isn)'?t(?!\p{L}))/u;
const link = String.raw`\s*(?:oder|or|bis|to|and|und|-|–|\/)\s*(?:um\s|gegen\s|at\s)?`;
const earlier = new RegExp(String.raw`(?<![\p{L}\p{N}.:,])(${numberForm})(?:\s?(?:uhr|h))?${link}$`, 'iu');
const later = new RegExp(String.raw`^${link}(${numberForm})(?![\p{L}\p{N}]|[.:,/-]\p{N}|\.)`, 'iu');

/** A time with what the words beside it make of it: another hour as well, before it, after it; `undefined` where it isn't meant. */
export function asSaid(text: string, found: TimeFound, minutesFor: (hour: number) => readonly number[], asked: boolean): TimeFound | undefined {
  const lead = text.slice(Math.max(0, found.start - 40), found.start);
  const rest = text.slice(found.end, found.end + 40);
  const [one, other] = [earlier.exec(lead), later.exec(rest)];
  if (one || other) {
    const minutes = [one, other].flatMap((match) => (match ? minutesFor(numberOf(match[1]!)) : []));
    return { ...found, minutes: [...new Set([...(one ? minutes : found.minutes), ...(one ? found.minutes : minutes)])], start: found.start - (one?.[0].length ?? 0), end: found.end + (other?.[0].length ?? 0), fit: 'likely' };
  }
  const before = fold(lead);
  if (denied.test(before) || (asked && refused.test(fold(rest)))) return undefined;
  const side = sides.find(([pattern]) => pattern.test(before))?.[1];
  return side ? { ...found, side } : found;
}
