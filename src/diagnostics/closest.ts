import distances from 'natural/lib/natural/distance/index.js';
import { germanWords } from './german-words.js';

/** How many slips a word may have and still be recognised: one in three letters. */
function slipsAllowed(word: string): number {
  return Math.max(1, Math.floor(word.length / 3));
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[ _]/g, '-').replace(/([^aeiou])ys$/, '$1ies');
}

function translated(word: string): string | undefined {
  const plain = word.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue');
  return Object.hasOwn(germanWords, plain) ? germanWords[plain] : undefined;
}

/** The candidate that was probably meant by a misspelt word, or by its German one; `undefined` when none is near. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 64) return undefined;
  const translation = translated(word);
  let best: string | undefined;
  let bestDistance = slipsAllowed(word) + 1;
  for (const candidate of candidates) {
    if (candidate === translation) return candidate;
    const distance = distances.DamerauLevenshteinDistance(fold(word), fold(candidate), { restricted: true });
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * The candidate that a word was meant to be, where that is certain: one slip away, in a word of four letters or more,
 * and no other is as near.
 */
export function surely(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length < 4 || word.length > 64) return undefined;
  const near = [...new Set(candidates)].filter((candidate) => distances.DamerauLevenshteinDistance(word, candidate, { restricted: true }) <= 1);
  return near.length === 1 ? near[0] : undefined;
}

/** A hint that names the near candidate, or else all that there are: `Did you mean "ask"?` */
export function didYouMean(word: string, candidates: readonly string[], what = 'possible'): string | undefined {
  const near = closest(word, candidates);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (candidates.length === 0) return undefined;
  const shown = candidates.slice(0, 12);
  return `These are ${what}: ${shown.join(', ')}${candidates.length > shown.length ? ' …' : '.'}`;
}
