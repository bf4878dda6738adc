import type { Mark, Sketch } from '../layout/sketch.js';
import { escape } from './escape.js';

/** What a sketch shows, as SVG. */
export function renderMarks({ marks }: Sketch): string {
  return marks.map(renderMark).join('');
}

function renderMark(mark: Mark): string {
  switch (mark.mark) {
    case 'rule': return `<path class="rule" d="M${mark.x} ${mark.y}h${mark.width}"/>`;
    case 'pill': return `<rect class="pill"${mark.dialog === undefined ? '' : ` data-dialog="${escape(mark.dialog)}"`} x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" rx="12"/>`;
    case 'text': return `<text class="${mark.look}${mark.middle ? ' middle' : ''}" x="${round(mark.x)}" y="${round(mark.y)}">${withValues(mark.text)}</text>`;
  }
}

/** Values that are put in are set apart: ‹parcel.place›. */
function withValues(text: string): string {
  return text.split(/(‹[^‹›]+›)/).filter(Boolean)
    .map((part) => (part.startsWith('‹') && part.endsWith('›') && part.length > 2 ? `<tspan class="value">${escape(part)}</tspan>` : escape(part)))
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
