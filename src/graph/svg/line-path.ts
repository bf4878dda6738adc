import type { Layout, Point } from '../layout/layout.js';

const radius = 9;
const tipLength = 8;
const round = (value: number): number => Math.round(value * 10) / 10;
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** A way as path data: its line, and the arrow's tip where it arrives. */
export function linePath(points: readonly Point[], turns: Layout['turns']): { line: string; tip: string } {
  const end = points.at(-1)!;
  const before = points.at(-2) ?? end;
  const level = turns === 'curve';
  const length = level ? Math.abs(end.x - before.x) || 1 : Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [ux, uy] = [(end.x - before.x) / length, level ? 0 : (end.y - before.y) / length];
  const neck = { x: end.x - ux * tipLength, y: end.y - uy * tipLength };
  const shortened = [...points.slice(0, -1), neck];
  return {
    line: turns === 'corner' ? corners(shortened) : curve(shortened),
    tip: `M${at(end)}L${at({ x: neck.x - uy * 4.5, y: neck.y + ux * 4.5 })}L${at({ x: neck.x + uy * 4.5, y: neck.y - ux * 4.5 })}Z`,
  };
}

function corners(points: readonly Point[]): string {
  const inner = points.slice(1, -1).map((corner, index) => {
    const before = towards(corner, points[index]!);
    const after = towards(corner, points[index + 2]!);
    return `L${at(before)}Q${at(corner)} ${at(after)}`;
  });
  return `M${at(points[0]!)}${inner.join('')}L${at(points.at(-1)!)}`;
}

/** A point near the corner on the way to the next one. */
function towards(corner: Point, next: Point): Point {
  const length = Math.hypot(next.x - corner.x, next.y - corner.y) || 1;
  const part = Math.min(radius, length / 2) / length;
  return { x: corner.x + (next.x - corner.x) * part, y: corner.y + (next.y - corner.y) * part };
}

/** Leaves and arrives level at each of its points. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const bends = rest.map((point, index) => {
    const before = points[index]!;
    const middle = round((before.x + point.x) / 2);
    return point.y === before.y ? `H${round(point.x)}` : `C${middle} ${round(before.y)} ${middle} ${round(point.y)} ${at(point)}`;
  });
  return `M${at(first!)}${bends.join('')}`;
}
