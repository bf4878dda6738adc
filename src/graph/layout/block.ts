import type { PlacedEdge, PlacedNode, Point } from './layout.js';

interface Box extends Point {
  width: number;
  height: number;
}

/** A way that hasn't come to its node yet: it waits at its last point for what follows. */
export interface Exit {
  edge: PlacedEdge['edge'];
  points: readonly Point[];
  label?: PlacedEdge['label'];
}

/** A part of a map: it hangs from an axis at x = 0 and begins at y = 0. */
export interface Block {
  nodes: readonly PlacedNode[];
  edges: readonly PlacedEdge[];
  exits: readonly Exit[];
}

export const emptyBlock: Block = { nodes: [], edges: [], exits: [] };

export function move(block: Block, dx: number, dy: number): Block {
  const shift = <T extends Point>(point: T): T => ({ ...point, x: point.x + dx, y: point.y + dy });
  const shiftWay = <T extends Exit>(way: T): T => ({ ...way, points: way.points.map(shift), ...(way.label && { label: shift(way.label) }) });
  return { nodes: block.nodes.map(shift), edges: block.edges.map(shiftWay), exits: block.exits.map(shiftWay) };
}

export function join(...blocks: readonly Block[]): Block {
  return { nodes: blocks.flatMap(({ nodes }) => nodes), edges: blocks.flatMap(({ edges }) => edges), exits: blocks.flatMap(({ exits }) => exits) };
}

/** How far down a block reaches. */
export function bottomOf(block: Block): number {
  return Math.max(0, ...boxesOf(block, 0).map(({ y, height }) => y + height));
}

/** How far to the right a block must go to stand clear of what is there already. */
export function clearOf(there: Block, block: Block, gap: number): number {
  const taken = boxesOf(there, Infinity);
  let dx = 0;
  for (const box of boxesOf(block, Infinity)) {
    for (const other of taken) {
      if (box.y < other.y + other.height + gap / 2 && other.y < box.y + box.height + gap / 2) dx = Math.max(dx, other.x + other.width + gap - box.x);
    }
  }
  return dx;
}

/** How far down a block must go to stand clear of what is there already. */
export function dropBelow(there: Block, block: Block, gap: number): number {
  const taken = boxesOf({ ...there, exits: [] }, 0);
  const boxes = boxesOf(block, 0);
  let dy = 0;
  for (let isHit = true; isHit;) {
    isHit = false;
    for (const box of boxes) {
      for (const other of taken) {
        const besides = box.x >= other.x + other.width + gap || other.x >= box.x + box.width + gap;
        if (besides || box.y + dy >= other.y + other.height + gap || other.y >= box.y + dy + box.height + gap) continue;
        dy = other.y + other.height + gap - box.y;
        isHit = true;
      }
    }
  }
  return dy;
}

/** All that takes room: nodes, labels, lines; an exit's line goes on down for as far as is said. */
function boxesOf({ nodes, edges, exits }: Block, down: number): Box[] {
  return [
    ...nodes.map(({ x, y, sketch: { width, height } }) => ({ x, y, width, height })),
    ...[...edges, ...exits].flatMap(({ points, label }) => [...lines(points), ...(label ? [{ x: label.x, y: label.y, width: label.sketch.width, height: label.sketch.height }] : [])]),
    ...exits.map(({ points }) => ({ ...points.at(-1)!, width: 0, height: down })),
  ];
}

function lines(points: readonly Point[]): Box[] {
  return points.slice(1).map((point, index) => {
    const before = points[index]!;
    return { x: Math.min(point.x, before.x), y: Math.min(point.y, before.y), width: Math.abs(point.x - before.x), height: Math.abs(point.y - before.y) };
  });
}
