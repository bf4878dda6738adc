import { Graph as Layers, layout } from '@dagrejs/dagre';
import type { Graph } from '../graph.js';
import { frame } from './frame.js';
import type { Layout, PlacedNode, Point } from './layout.js';
import { portsOf } from './ports.js';
import { sketchNode } from './sketch-node.js';

/** Stands right of all queues and services, and draws them into one layer. */
const outside = 'outside';

/** Lays a graph out in layers from left to right, with few crossings, dialogs before what they lead to. Pure: the same graph gives the same layout. */
export function layoutOverview(graph: Graph): Layout {
  const layers = new Layers({ multigraph: true });
  layers.setGraph({ rankdir: 'LR', nodesep: 20, edgesep: 14, ranksep: 100 });
  layers.setDefaultEdgeLabel(() => ({}));
  layers.setNode(outside, { width: 0, height: 0 });
  const sketches = graph.nodes.map((node) => ({ node, sketch: sketchNode(node) }));
  for (const { node, sketch } of sketches) {
    layers.setNode(node.id, { width: sketch.width, height: sketch.height });
    if (node.kind !== 'dialog') layers.setEdge(node.id, outside, { weight: 50 }, outside);
  }
  graph.edges.forEach(({ from, to }, index) => layers.setEdge(from, to, {}, String(index)));
  layout(layers);
  const nodes = sketches.map(({ node, sketch }): PlacedNode => {
    const { x = 0, y = 0 } = layers.node(node.id) as Partial<Point>;
    return { node, sketch, x: x - sketch.width / 2, y: y - sketch.height / 2 };
  });
  const between = graph.edges.map((edge, index) => {
    const { points = [] } = layers.edge(edge.from, edge.to, String(index)) as { points?: Point[] };
    return { edge, points: points.slice(1, -1) };
  });
  return frame({ graph, turns: 'curve', nodes, edges: portsOf(between, nodes) });
}
