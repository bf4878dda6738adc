import distances from 'natural/lib/natural/distance/index.js';

/** How many slips a word may have and still be recognised: one in three letters. */
function slipsAllowed(word: string): number {
  return Math.max(1, Math.floor(word.length / 3));
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[ _]/g, '-');
}

/** The candidate that was probably meant by a misspelt word; `undefined` when none is near. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 64) return undefined;
  let best: string | undefined;
  let bestDistance = slipsAllowed(word) + 1;
  for (const candidate of candidates) {
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
