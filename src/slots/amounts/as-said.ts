import { fold } from '../../dialog/fold.js';
import type { AmountFound } from './find-numbers.js';

/** These turn what follows into another number than the one that is said. */
const before = new RegExp(String.raw`(?:(?<!\p{L})(?:(?:mehr|weniger|kleiner|grosser|more|less|fewer|other) (?:als|than)|mindestens|hochstens|maximal|minimal|wenigstens|at (?:least|most)|up to|bis zu|nicht(?: ganz)?|not|fast|beinah(?:e)?|almost|nearly)|^(?:uber|unter|over|under|bis))$`, 'u');
const vague = /^(?:paar|bisschen|bissl|wenig|haufen|menge|reihe|vielzahl|handvoll|stapel|lot|few|couple|bunch|drittel|viertel|\p{L}+tel|thirds?|quarters?|fourths?|fifths?)(?!\p{L})/u;
const behind = /^(?:\+|(?:oder|or|und|and) (?:mehr|weniger|more|less|so|fewer|ein paar|a few|some)(?!\p{L})|\p{P}?(?:irgendwas|something|zerquetschte)(?!\p{L}))/u;
const half = /^\s+(?:und|and)\s(?:ein(?:e[nrms]?)?|a)\s(?:halb(?:e[nrms]?)?|half)(?!\p{L})/iu;
const halved = /^\s+halb(?:e[nrms]?)?(?!\p{L})/iu;
const fraction = /^\s(\d)\s?[/\u2044]\s?(\d)(?![\d/])/u;
const powers: readonly (readonly [RegExp, number])[] = [[/^\s(?:tausend|tsd\.?|thousand)(?!\p{L})/iu, 1000], [/^\s(?:mio\.?|millionen|million|millions)(?!\p{L})/iu, 1_000_000]];

/** An amount with what the words right behind it add, "and a half"; `undefined` where words beside it make it another that can't be told. */
export function asSaid(text: string, found: AmountFound): AmountFound | undefined {
  const after = text.slice(found.end, found.end + 40);
  const grown = (value: number, by: string): AmountFound => ({ ...found, value, end: found.end + by.length });
  if (before.test(fold(text.slice(Math.max(0, found.start - 30), found.start)))) return undefined;
  const rest = fold(after);
  if (vague.test(rest) || behind.test(rest)) return undefined;
  const more = half.exec(after);
  if (more) return grown(found.value + 0.5, more[0]);
  const part = fraction.exec(after);
  if (part && Number(part[2]) > 0) return grown(found.value + Number(part[1]) / Number(part[2]), part[0]);
  const less = found.inWords && found.value === 1 ? halved.exec(after) : null;
  if (less) return grown(0.5, less[0]);
  const power = found.inWords ? undefined : powers.flatMap(([pattern, factor]) => (pattern.test(after) ? [[pattern.exec(after)![0], factor] as const] : []))[0];
  return power ? grown(found.value * power[1], power[0]) : found;
}
