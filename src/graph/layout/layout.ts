import type { Graph, GraphEdge, GraphNode } from '../graph.js';
import type { Sketch } from './sketch.js';

export interface Point {
  x: number;
  y: number;
}

/** Something drawn, by its upper left corner. */
export interface Placed extends Point {
  sketch: Sketch;
}

export interface PlacedNode extends Placed {
  node: GraphNode;
}

export interface PlacedEdge {
  edge: GraphEdge;
  /** From the outline of one node to that of the other. */
  points: readonly Point[];
  label?: Placed;
}

/** A graph with every coordinate, in pixels from the upper left corner. */
export interface Layout {
  graph: Graph;
  width: number;
  height: number;
  /** How edges turn from point to point: round a corner, or in a curve. */
  turns: 'corner' | 'curve';
  nodes: readonly PlacedNode[];
  edges: readonly PlacedEdge[];
}
