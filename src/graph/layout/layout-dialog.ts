import type { Step } from '../../dialog/project.js';
import type { Graph, GraphEdge, GraphNode } from '../graph.js';
import { type Block, bottomOf, clearOf, dropBelow, emptyBlock, type Exit, join, move } from './block.js';
import { frame } from './frame.js';
import type { Layout, Placed, Point } from './layout.js';
import { routeBack } from './route-back.js';
import type { Sketch } from './sketch.js';
import { sketchLabel, sketchNode } from './sketch-node.js';

/** Room between columns, beside the axis for the widest bubble, below a node, and above a label. */
const gap = { column: 26, axis: 146, row: 30, label: 14 };

interface Drawing {
  nodes: ReadonlyMap<string, { node: GraphNode; sketch: Sketch }>;
  /** Ways on by the node that they leave: the one straight on first. */
  ways: ReadonlyMap<string, readonly GraphEdge[]>;
}

/**
 * Lays a dialog out as it is written: what follows stands below, straight down; what is done otherwise stands beside
 * it, further right, in the author's order. Nothing overlaps, and no way crosses a node.
 */
export function layoutDialog(graph: Graph, steps: readonly Step[]): Layout {
  const ways = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) if (edge.kind !== 'back') ways.set(edge.from, [...(ways.get(edge.from) ?? []), edge]);
  const drawing = { nodes: new Map(graph.nodes.map((node) => [node.id, { node, sketch: sketchNode(node) }])), ways };
  const all = beginning(steps, drawing);
  const at = new Map(all.nodes.map((placed) => [placed.node.id, placed]));
  const backs = routeBack(graph.edges.filter(({ kind }) => kind === 'back'), at);
  return frame({ graph, turns: 'corner', nodes: all.nodes, edges: [...all.edges, ...backs] });
}

/** The customer's words, and all that follows. */
function beginning(steps: readonly Step[], drawing: Drawing): Block {
  const top = placeNode('begin', drawing);
  const [edge] = drawing.ways.get('begin') ?? [];
  if (!edge) return top;
  const exit: Exit = { edge, points: [{ x: 0, y: bottomOf(top) }] };
  return follow({ ...top, exits: [exit] }, sequence(steps, drawing));
}

function placeNode(id: string, { nodes }: Drawing): Block {
  const { node, sketch } = nodes.get(id)!;
  return { ...emptyBlock, nodes: [{ node, sketch, x: -sketch.width / 2, y: 0 }] };
}

/** Steps of one list, each below the one before, as high as what stands beside that leaves room. */
function sequence(steps: readonly Step[], drawing: Drawing): Block {
  let all = emptyBlock;
  for (const step of steps) {
    const next = withWays(step, drawing);
    all = all.nodes.length === 0 ? next : follow(all, next);
  }
  return all;
}

/** A step with everything that it leads into, but what stands below it in its list. */
function withWays(step: Step, drawing: Drawing): Block {
  const top = placeNode(step.place, drawing);
  const columns = (drawing.ways.get(step.place) ?? []).map((way) => column(way, step, bottomOf(top), drawing));
  return join(top, beside(columns));
}

/** A way on from a step: its label, and what it leads into. It hangs where the step's middle is until it is moved beside. */
function column(edge: GraphEdge, step: Step, top: number, drawing: Drawing): Block {
  const start = { x: 0, y: top };
  const label = edge.label === undefined ? undefined : placeLabel(edge, top + gap.label);
  const exit: Exit = { edge, points: [start], ...(label && { label }) };
  const hanging = { ...emptyBlock, exits: [exit] };
  if (edge.to.startsWith('end:')) return follow(hanging, { ...emptyBlock, nodes: placeNode(edge.to, drawing).nodes });
  const steps = step.blocks.get(edge.way ?? '') ?? [];
  return steps.length === 0 ? hanging : follow(hanging, sequence(steps, drawing));
}

function placeLabel(edge: GraphEdge, y: number): Placed {
  const sketch = sketchLabel(edge.label ?? '', edge.kind === 'answer' ? 'answer' : 'other');
  return { sketch, x: -sketch.width / 2, y };
}

/** Puts columns beside each other, the first on the axis, and leads the ways to them out from the axis. */
function beside([first, ...others]: readonly Block[]): Block {
  let all = first ?? emptyBlock;
  for (const block of others) {
    const top = Math.min(...[...block.edges, ...block.exits].flatMap(({ points }) => points.map(({ y }) => y)));
    const left = Math.min(...block.nodes.map(({ x }) => x), ...[...block.edges, ...block.exits].flatMap(({ label }) => label?.x ?? []), 0);
    const away = move(block, Math.max(clearOf(all, block, gap.column), gap.axis - left), 0);
    all = join(all, leadOut(away, top));
  }
  return all;
}

/** The ways that begin where the step stood now begin at the axis, and turn off below it. */
function leadOut(block: Block, top: number): Block {
  const out = <T extends Exit>(way: T): T => {
    const [start, ...rest] = way.points;
    if (start === undefined || start.y !== top) return way;
    const turn = top + gap.label / 2;
    return { ...way, points: [{ x: 0, y: top }, { x: 0, y: turn }, { x: start.x, y: turn }, ...rest] };
  };
  return { ...block, edges: block.edges.map(out), exits: block.exits.map(out) };
}

/** Brings the exits of what is above to what follows, which begins on the axis below them. */
function follow(above: Block, below: Block): Block {
  const sideways = above.exits.some(({ points }) => points.at(-1)!.x !== 0);
  const bottom = sideways ? bottomOf(above) : Math.max(...above.exits.map(({ points, label }) => Math.max(points.at(-1)!.y, label ? label.y + label.sketch.height : 0)));
  const top = above.exits.length === 0 ? bottomOf(above) : bottom;
  const moved = move(below, 0, dropBelow(above, move(below, 0, top + gap.row), gap.column) + top + gap.row);
  const target = moved.nodes[0]!;
  const turn = top + gap.row / 2;
  const arrive = ({ points, ...exit }: Exit): Block['edges'][number] => {
    const last = points.at(-1)!;
    const corner: Point[] = last.x === 0 ? [] : [{ x: last.x, y: turn }, { x: 0, y: turn }];
    return { ...exit, points: [...points, ...corner, { x: 0, y: target.y }] };
  };
  return { nodes: [...above.nodes, ...moved.nodes], edges: [...above.edges, ...above.exits.map(arrive), ...moved.edges], exits: moved.exits };
}
