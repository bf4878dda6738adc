import { Graph as Layers, layout } from '@dagrejs/dagre';
import type { Graph } from '../graph.js';
import { frame } from './frame.js';
import type { Layout, Point } from './layout.js';
import { sketchNode } from './sketch-node.js';

/** Lays a graph out in layers from left to right, with as few crossings as may be. Pure: the same graph gives the same layout. */
export function layoutOverview(graph: Graph): Layout {
  const layers = new Layers({ multigraph: true });
  layers.setGraph({ rankdir: 'LR', nodesep: 18, edgesep: 10, ranksep: 90 });
  layers.setDefaultEdgeLabel(() => ({}));
  const sketches = graph.nodes.map((node) => ({ node, sketch: sketchNode(node) }));
  for (const { node, sketch } of sketches) layers.setNode(node.id, { width: sketch.width, height: sketch.height });
  graph.edges.forEach(({ from, to }, index) => layers.setEdge(from, to, {}, String(index)));
  layout(layers);
  return frame({
    graph, turns: 'curve',
    nodes: sketches.map(({ node, sketch }) => {
      const { x = 0, y = 0 } = layers.node(node.id) as Partial<Point>;
      return { node, sketch, x: x - sketch.width / 2, y: y - sketch.height / 2 };
    }),
    edges: graph.edges.map((edge, index) => ({ edge, points: (layers.edge(edge.from, edge.to, String(index)) as { points?: Point[] }).points ?? [] })),
  });
}
