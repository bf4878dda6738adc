import distance from 'natural/lib/natural/distance/index.js';

/** Whether so many slips of the finger lie between two words: a letter more, less or another, or two swapped. Unequal words only. */
export function isSlip(one: string, other: string, most = 1): boolean {
  if (one === other || Math.abs(one.length - other.length) > most) return false;
  let start = 0;
  while (one[start] !== undefined && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one, other].map((word) => word.slice(start, word.length - end)) as [string, string];
  // Most pairs of words differ all along, and the distance itself is dear: one slip leaves two letters at most.
  return (most > 1 || Math.max(left.length, right.length) <= 2) && distance.DamerauLevenshteinDistance(left, right, { restricted: true }) <= most;
}
