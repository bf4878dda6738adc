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

/** A hint that names the near candidate, or else all that there are: `Did you mean "ask"?` */
export function didYouMean(word: string, candidates: readonly string[], what = 'possible'): string | undefined {
  const near = closest(word, candidates);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (candidates.length === 0) return undefined;
  const shown = candidates.slice(0, 12);
  return `These are ${what}: ${shown.join(', ')}${candidates.length > shown.length ? ' …' : '.'}`;
}
