import type { Layout } from './layout.js';
import { move } from './block.js';

const margin = 28;

/** Moves everything so that it begins at the margin, and says how large the whole is. */
export function frame({ nodes, edges, ...rest }: Omit<Layout, 'width' | 'height'>): Layout {
  const boxes = [...nodes, ...edges.flatMap(({ label }) => label ?? [])].map(({ x, y, sketch }) => ({ x, y, right: x + sketch.width, bottom: y + sketch.height }));
  const points = edges.flatMap((edge) => edge.points.map(({ x, y }) => ({ x, y, right: x, bottom: y })));
  const all = [...boxes, ...points];
  const left = Math.min(...all.map(({ x }) => x)) - margin;
  const top = Math.min(...all.map(({ y }) => y)) - margin;
  const moved = move({ nodes, edges, exits: [] }, -left, -top);
  return {
    ...rest, nodes: moved.nodes, edges: moved.edges,
    width: Math.ceil(Math.max(...all.map(({ right }) => right)) - left + margin),
    height: Math.ceil(Math.max(...all.map(({ bottom }) => bottom)) - top + margin),
  };
}
