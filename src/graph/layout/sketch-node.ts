import type { GraphNode, NodeKind, Part } from '../graph.js';
import { textWidth } from '../text/text-width.js';
import { wrapText } from '../text/wrap-text.js';
import { type Mark, type Sketch, typeOf } from './sketch.js';

const padding = { x: 13, y: 10 };
const gap = 5;
const mostWidth: Record<NodeKind, number> = { customer: 220, bot: 230, question: 230, service: 190, fork: 170, silent: 190, dialog: 190, jump: 170, person: 190, end: 120 };
/** Room left of the text for a sign: a server, a person … */
const signs: Partial<Record<NodeKind, number>> = { service: 24, person: 26, dialog: 22, jump: 18 };

/** Measures a node, and says where each of its lines goes. */
export function sketchNode({ kind, parts }: Pick<GraphNode, 'kind' | 'parts'>): Sketch {
  if (parts.length === 0) return { width: 14, height: 14, marks: [], isCut: false };
  const left = padding.x + (signs[kind] ?? 0);
  const room = mostWidth[kind] - padding.x * 2;
  const marks: Mark[] = [];
  let y = padding.y;
  let widest = 0;
  let isCut = false;
  for (const [index, part] of parts.entries()) {
    if (index > 0) y += gapBefore(part, parts[index - 1]!);
    const drawn = sketchPart(part, room);
    marks.push(...drawn.marks.map((mark) => ({ ...mark, x: mark.x + left, y: mark.y + y })));
    y += drawn.height;
    widest = Math.max(widest, drawn.width);
    isCut ||= drawn.isCut;
  }
  return { width: Math.ceil(left + widest + padding.x), height: Math.ceil(y + padding.y), marks, isCut };
}

/** Lines of one thing stand close. */
function gapBefore(part: Part, before: Part): number {
  return part.part === before.part ? 0 : gap;
}

function sketchPart(part: Part, room: number): Sketch {
  if (part.part === 'choices') return sketchChoices(part.choices, room);
  if (part.part === 'or') return { width: room, height: 5, marks: [{ mark: 'rule', x: 0, y: 2, width: room }], isCut: false };
  return sketchText(part, room);
}

function sketchText({ part: look, text }: Exclude<Part, { part: 'choices' | 'or' }>, width: number): Sketch {
  const { size, bold, line, lines: most } = typeOf[look];
  const lines = wrapText(text, { width, size, bold, lines: most });
  return {
    width: Math.max(0, ...lines.map((each) => textWidth(each, { size, bold }))),
    height: lines.length * line,
    marks: lines.map((each, index) => ({ mark: 'text', look, text: each, x: 0, y: index * line + line * 0.76 })),
    isCut: lines.at(-1)?.endsWith('…') === true && !text.endsWith('…'),
  };
}

const pill = { padding: 10, height: 24, gap: 5 };

/** Pills, beside each other where they fit. */
function sketchChoices(choices: Extract<Part, { part: 'choices' }>['choices'], room: number): Sketch {
  const { size, bold, line } = typeOf.choice;
  const marks: Mark[] = [];
  let [x, y, widest, isCut] = [0, 0, 0, false];
  for (const { title, dialog } of choices) {
    const [text = ''] = wrapText(title, { width: room - pill.padding * 2, size, bold, lines: 1 });
    const width = Math.ceil(textWidth(text, { size, bold }) + pill.padding * 2);
    if (x > 0 && x + width > room) [x, y] = [0, y + pill.height + pill.gap];
    marks.push({ mark: 'pill', x, y, width, height: pill.height, ...(dialog !== undefined && { dialog }) });
    marks.push({ mark: 'text', look: 'choice', text, x: x + width / 2, y: y + pill.height / 2 + line * 0.27, middle: true });
    widest = Math.max(widest, x + width);
    x += width + pill.gap;
    isCut ||= text !== title;
  }
  return { width: widest, height: y + pill.height, marks, isCut };
}

/** Measures what stands on an edge. */
export function sketchLabel(label: string, kind: 'answer' | 'other'): Sketch {
  const look = kind === 'answer' ? 'words' : 'choice';
  const { size, bold, line } = typeOf[look];
  const lines = wrapText(label, { width: 168, size, bold, lines: 4 });
  const width = Math.ceil(Math.max(...lines.map((each) => textWidth(each, { size, bold }))) + 18);
  const marks = lines.map((text, index): Mark => ({ mark: 'text', look, text, x: width / 2, y: 4 + index * line + line * 0.76, middle: true }));
  return { width, height: lines.length * line + 8, marks, isCut: lines.at(-1)?.endsWith('…') === true };
}
