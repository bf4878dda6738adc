import type { NodeKind } from '../graph.js';

type Size = { width: number; height: number };

/** The outline of a node, from its upper left corner: path data. */
export function outline(kind: NodeKind, { width, height }: Size): string {
  if (kind === 'bot' || kind === 'question') return bubble({ width, height }, 'left');
  if (kind === 'customer') return bubble({ width, height }, 'right');
  if (kind === 'fork') return hexagon({ width, height });
  return rounded({ width, height }, kind === 'service' ? 4 : kind === 'jump' || kind === 'end' ? Math.min(height / 2, 16) : 10);
}

function rounded({ width: w, height: h }: Size, r: number): string {
  return `M${r} 0H${w - r}A${r} ${r} 0 0 1 ${w} ${r}V${h - r}A${r} ${r} 0 0 1 ${w - r} ${h}H${r}A${r} ${r} 0 0 1 0 ${h - r}V${r}A${r} ${r} 0 0 1 ${r} 0Z`;
}

/** A speech bubble; its tip points to who speaks: the bot on the left, the customer on the right. */
function bubble({ width: w, height: h }: Size, side: 'left' | 'right'): string {
  const r = 12;
  return side === 'left'
    ? `M-8 0H${w - r}A${r} ${r} 0 0 1 ${w} ${r}V${h - r}A${r} ${r} 0 0 1 ${w - r} ${h}H${r}A${r} ${r} 0 0 1 0 ${h - r}V11Q-1 4 -8 0Z`
    : `M${r} 0H${w + 8}Q${w + 1} 4 ${w} 11V${h - r}A${r} ${r} 0 0 1 ${w - r} ${h}H${r}A${r} ${r} 0 0 1 0 ${h - r}V${r}A${r} ${r} 0 0 1 ${r} 0Z`;
}

function hexagon({ width: w, height: h }: Size): string {
  return `M0 0H${w}L${w + 10} ${h / 2}L${w} ${h}H0L-10 ${h / 2}Z`;
}

/** A sign at the left of a node, 16 by 16: strokes only. */
export const signs: Partial<Record<NodeKind, string>> = {
  service: 'M2 2H14V7H2ZM2 9H14V14H2ZM4.5 4.5H5M4.5 11.5H5',
  person: 'M8 7.5A3 3 0 1 0 8 1.5A3 3 0 0 0 8 7.5ZM2 15C2 11 4.5 9.8 8 9.8S14 11 14 15',
  dialog: 'M6 3H3V13H13V10M9 3H13V7M13 3L7.5 8.5',
  jump: 'M5.5 3L2 6.5L5.5 10M2 6.5H10A4 4 0 0 1 10 14H8',
};
