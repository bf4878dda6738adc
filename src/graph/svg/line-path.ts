import type { Layout, Point } from '../layout/layout.js';

const radius = 9;
const tipLength = 8;
const round = (value: number): number => Math.round(value * 10) / 10;
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** A way as path data: its line, and the arrow's tip where it arrives. */
export function linePath(points: readonly Point[], turns: Layout['turns']): { line: string; tip: string } {
  const end = points.at(-1)!;
  const before = points.at(-2) ?? end;
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [ux, uy] = [(end.x - before.x) / length, (end.y - before.y) / length];
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

/** A line through the middles between its points, bent at the points. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1]!;
    const to = index === rest.length - 2 ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${at(point)} ${at(to)}`;
  });
  return `M${at(first!)}${bends.length > 0 ? bends.join('') : `L${at(rest.at(-1) ?? first!)}`}`;
}
