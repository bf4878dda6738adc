import type { GraphEdge } from '../graph.js';
import type { PlacedEdge, PlacedNode, Point } from './layout.js';

const clearance = 13;

/** Ways to another node of the dialog, most often back to an earlier one, each through the lane that passes behind the fewest nodes on its way. */
export function routeBack(edges: readonly GraphEdge[], at: ReadonlyMap<string, PlacedNode>): PlacedEdge[] {
  const nodes = [...at.values()];
  const arrived = new Map<string, number>();
  return edges.map((edge) => {
    const from = at.get(edge.from)!;
    const to = at.get(edge.to)!;
    const count = arrived.get(edge.to) ?? 0;
    arrived.set(edge.to, count + 1);
    const routes = lanes(from, to, nodes).flatMap((x) => route(from, to, x + (count % 3) * 4, count));
    const [best] = routes.map((points) => ({ points, cost: costOf(points, nodes) })).sort((one, other) => one.cost - other.cost);
    return { edge, points: best!.points };
  });
}

/** Where a line may go up or down: beside either node, or beside any node between them. */
function lanes(from: PlacedNode, to: PlacedNode, nodes: readonly PlacedNode[]): number[] {
  const top = Math.min(from.y, to.y);
  const bottom = Math.max(from.y + from.sketch.height, to.y + to.sketch.height);
  const between = nodes.filter(({ y, sketch }) => y + sketch.height > top && y < bottom);
  return [...new Set(between.flatMap(({ x, sketch }) => [Math.round(x - clearance), Math.round(x + sketch.width + clearance)]))];
}

/** From the side of one node to the side of the other; each that arrives stands a little below the one before. */
function route(from: PlacedNode, to: PlacedNode, lane: number, count: number): Point[][] {
  const start = sideOf(from, lane, from.sketch.height / 2);
  const end = sideOf(to, lane, Math.min(20 + count * 9, to.sketch.height - 8));
  return start && end ? [[start, { x: lane, y: start.y }, { x: lane, y: end.y }, end]] : [];
}

function sideOf({ x, y, sketch }: PlacedNode, lane: number, down: number): Point | undefined {
  if (lane > x + sketch.width) return { x: x + sketch.width, y: y + down };
  return lane < x ? { x, y: y + down } : undefined;
}

/** Nodes that it passes behind weigh most, then its length; a turn to the left is against the reading. */
function costOf(points: readonly Point[], nodes: readonly PlacedNode[]): number {
  let cost = 0;
  for (const [index, point] of points.slice(1).entries()) {
    const before = points[index]!;
    cost += Math.abs(point.x - before.x) + Math.abs(point.y - before.y);
    cost += 2_000 * nodes.filter((node) => isHit(node, before, point)).length;
  }
  return cost;
}

function isHit({ x, y, sketch: { width, height } }: PlacedNode, one: Point, other: Point): boolean {
  return Math.max(one.x, other.x) > x + 1 && Math.min(one.x, other.x) < x + width - 1 && Math.max(one.y, other.y) > y - 4 && Math.min(one.y, other.y) < y + height + 4
    && !(one.x === other.x && (one.x <= x || one.x >= x + width));
}
