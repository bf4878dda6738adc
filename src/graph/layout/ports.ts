import type { PlacedEdge, PlacedNode, Point } from './layout.js';

/** The layer that a point lies in: from where to where its nodes reach. */
type Layer = { left: number; right: number };

/**
 * Lets edges leave nodes at their right and arrive at their left, each at a place of its own, in the order of where
 * they come from and go to; past the nodes of a layer they run straight.
 */
export function portsOf(edges: readonly Pick<PlacedEdge, 'edge' | 'points'>[], nodes: readonly PlacedNode[]): PlacedEdge[] {
  const at = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const layers = layersOf(nodes);
  const middleOf = (id: string): Point => {
    const { x, y, sketch } = at.get(id)!;
    return { x: x + sketch.width / 2, y: y + sketch.height / 2 };
  };
  const isForward = ({ edge }: Pick<PlacedEdge, 'edge'>): boolean => middleOf(edge.from).x <= middleOf(edge.to).x;
  const spread = (end: 'from' | 'to'): Map<unknown, number> => {
    const ports = new Map<unknown, number>();
    for (const [id, { y, sketch: { height } }] of at) {
      const own = edges.filter(({ edge }) => edge[end] === id);
      const towards = ({ edge, points }: (typeof own)[number]): number => (points.at(end === 'from' ? 0 : -1) ?? middleOf(edge[end === 'from' ? 'to' : 'from'])).y;
      own.sort((one, other) => towards(one) - towards(other)).forEach(({ edge }, index) => ports.set(edge, y + (height * (index + 1)) / (own.length + 1)));
    }
    return ports;
  };
  const [starts, ends] = [spread('from'), spread('to')];
  return edges.map((each) => {
    const { edge, points } = each;
    const [from, to] = [at.get(edge.from)!, at.get(edge.to)!];
    const start = { x: isForward(each) ? from.x + from.sketch.width : from.x, y: starts.get(edge)! };
    const end = { x: isForward(each) ? to.x : to.x + to.sketch.width, y: ends.get(edge)! };
    const through = points.flatMap((point) => straight(point, layers, isForward(each)));
    return { edge, points: [start, ...through, end] };
  });
}

function layersOf(nodes: readonly PlacedNode[]): Map<number, Layer> {
  const layers = new Map<number, Layer>();
  for (const { x, sketch: { width } } of nodes) {
    const middle = Math.round(x + width / 2);
    const { left, right } = layers.get(middle) ?? { left: x, right: x };
    layers.set(middle, { left: Math.min(left, x), right: Math.max(right, x + width) });
  }
  return layers;
}

/** A point in the middle of a layer becomes two: where the layer begins and where it ends. */
function straight({ x, y }: Point, layers: ReadonlyMap<number, Layer>, isForward: boolean): Point[] {
  const layer = layers.get(Math.round(x));
  if (!layer) return [];
  const both = [{ x: layer.left, y }, { x: layer.right, y }];
  return isForward ? both : both.reverse();
}
