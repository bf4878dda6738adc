import type { Range } from '../diagnostics/diagnostic.js';
import { nodeAt, type Path, type ScalarNode, type SourceDocument, type Span } from './node.js';
import { offsetsIn } from './scalar-offsets.js';

interface Lines {
  file: string;
  lines: readonly number[];
}

function position(lines: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lines[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** A span of a file as lines and columns. */
export function rangeOfSpan(document: Lines, span: Span): Range {
  const from = position(document.lines, span.start);
  const to = position(document.lines, Math.max(span.start, span.end));
  return { file: document.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** Where a path's key or value stands; where nothing does, the nearest thing around it. */
export function rangeOf(document: SourceDocument, path: Path, part: 'key' | 'value' = 'value'): Range {
  for (let length = path.length; length > 0; length--) {
    const parent = nodeAt(document.root, path.slice(0, length - 1));
    const last = path[length - 1]!;
    const entry = parent?.kind === 'map' ? parent.entries.find((each) => each.key === String(last)) : undefined;
    const wantsKey = part === 'key' || length < path.length;
    if (entry) return rangeOfSpan(document, wantsKey ? entry.keySpan : spanOfValue(entry.value, entry.keySpan));
    const item = parent?.kind === 'list' ? parent.items[Number(last)] : undefined;
    if (item) return rangeOfSpan(document, item);
  }
  return rangeOfSpan(document, { start: document.root.start, end: document.root.start });
}

/** An empty value is shown by its key. */
function spanOfValue(value: Span, key: Span): Span {
  return value.end > value.start ? value : key;
}

/** Where a part of a text's value stands, whatever way the text was written. */
export function rangeInText(document: SourceDocument, node: ScalarNode, start: number, end: number): Range {
  const offsets = offsetsIn(document.text, node);
  const last = offsets[Math.min(end, offsets.length) - 1];
  const from = offsets[start] ?? (offsets.at(-1) ?? node.start - 1) + 1;
  return rangeOfSpan(document, { start: from, end: last === undefined ? from : Math.max(from, last + 1) });
}
