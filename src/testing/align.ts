/** One place of two lists that were laid side by side. */
export type Pair<Left, Right> = { left: Left; right: Right; same: boolean } | { left: Left } | { right: Right };

/** Longer lists are compared from the top alone. */
const mostCells = 250_000;

/**
 * Lays two lists side by side so that as many as possible stand beside their like; what has none stands beside what
 * else is there, from the top of each gap.
 */
export function align<Left, Right>(left: readonly Left[], right: readonly Right[], isLike: (left: Left, right: Right) => boolean): Pair<Left, Right>[] {
  const likes = left.length * right.length <= mostCells ? longestRun(left, right, isLike) : [];
  const pairs: Pair<Left, Right>[] = [];
  let at = { left: 0, right: 0 };
  for (const like of [...likes, { left: left.length, right: right.length }]) {
    pairs.push(...fillGap(left.slice(at.left, like.left), right.slice(at.right, like.right)));
    if (like.left < left.length) pairs.push({ left: left[like.left]!, right: right[like.right]!, same: true });
    at = { left: like.left + 1, right: like.right + 1 };
  }
  return pairs;
}

function fillGap<Left, Right>(left: readonly Left[], right: readonly Right[]): Pair<Left, Right>[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index): Pair<Left, Right> => {
    if (index >= left.length) return { right: right[index]! };
    return index < right.length ? { left: left[index]!, right: right[index]!, same: false } : { left: left[index]! };
  });
}

/** The longest common subsequence, as positions in both. */
function longestRun<Left, Right>(left: readonly Left[], right: readonly Right[], isLike: (left: Left, right: Right) => boolean): { left: number; right: number }[] {
  const alike = left.map((one) => right.map((other) => isLike(one, other)));
  const lengths = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      lengths[row]![column] = alike[row]![column] ? lengths[row + 1]![column + 1]! + 1 : Math.max(lengths[row + 1]![column]!, lengths[row]![column + 1]!);
    }
  }
  const run: { left: number; right: number }[] = [];
  for (let row = 0, column = 0; row < left.length && column < right.length;) {
    if (alike[row]![column]) run.push({ left: row++, right: column++ });
    else if (lengths[row + 1]![column]! >= lengths[row]![column + 1]!) row += 1;
    else column += 1;
  }
  return run;
}
