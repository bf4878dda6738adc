/** One place of two lists that were laid side by side. */
export type Pair<Left, Right> = { left: Left; right: Right; same: boolean } | { left: Left } | { right: Right };

type Move = 'both' | 'left' | 'right';

/** Longer lists are compared from the top, one by one. */
const mostCells = 250_000;

/**
 * Lays two lists side by side so that as little as possible differs: what is like stands beside its like, else one
 * thing beside another, else a thing beside nothing.
 */
export function align<Left, Right>(left: readonly Left[], right: readonly Right[], isLike: (left: Left, right: Right) => boolean): Pair<Left, Right>[] {
  const moves = left.length * right.length <= mostCells ? cheapestMoves(left, right, isLike) : plainMoves(left.length, right.length);
  let [row, column] = [0, 0];
  return moves.map((move): Pair<Left, Right> => {
    if (move === 'left') return { left: left[row++]! };
    if (move === 'right') return { right: right[column++]! };
    const pair = { left: left[row++]!, right: right[column++]! };
    return { ...pair, same: isLike(pair.left, pair.right) };
  });
}

function plainMoves(left: number, right: number): Move[] {
  const both = Math.min(left, right);
  return [...new Array<Move>(both).fill('both'), ...new Array<Move>(left - both).fill('left'), ...new Array<Move>(right - both).fill('right')];
}

/** The edit distance of what is left from each place on, and the way along it. */
function cheapestMoves<Left, Right>(left: readonly Left[], right: readonly Right[], isLike: (left: Left, right: Right) => boolean): Move[] {
  const costs = Array.from({ length: left.length + 1 }, (_, row) => Array.from({ length: right.length + 1 }, (__, column) => left.length - row + right.length - column));
  const like = left.map((one) => right.map((other) => isLike(one, other)));
  const both = (row: number, column: number): number => costs[row + 1]![column + 1]! + (like[row]![column] ? 0 : 1);
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      costs[row]![column] = Math.min(both(row, column), costs[row + 1]![column]! + 1, costs[row]![column + 1]! + 1);
    }
  }
  const moves: Move[] = [];
  for (let row = 0, column = 0; row < left.length || column < right.length;) {
    const cost = costs[row]![column]!;
    const move: Move = row < left.length && column < right.length && both(row, column) === cost ? 'both' : column === right.length || (row < left.length && costs[row + 1]![column]! + 1 === cost) ? 'left' : 'right';
    moves.push(move);
    if (move !== 'right') row += 1;
    if (move !== 'left') column += 1;
  }
  return moves;
}
