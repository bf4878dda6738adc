import type { ScalarNode } from './node.js';

/**
 * For each UTF-16 unit of a text's value, the offset in the file where it stands.
 * Folded line breaks stand where the break does; an escape where its backslash does.
 */
export function offsetsIn(text: string, node: ScalarNode): number[] {
  const value = String(node.value);
  if (node.style === 'literal' || node.style === 'folded') return blockOffsets(text, node, value);
  const from = node.style === 'plain' ? node.start : node.start + 1;
  return flowOffsets(text, from, node.end, value, node.style);
}

function flowOffsets(text: string, from: number, end: number, value: string, style: string): number[] {
  const offsets: number[] = [];
  let at = from;
  while (offsets.length < value.length && at < end) {
    const fold = foldAt(text, at, end);
    if (fold > at && /\s/.test(value[offsets.length]!)) {
      while (offsets.length < value.length && /[ \n]/.test(value[offsets.length]!)) offsets.push(at);
      at = fold;
      continue;
    }
    const [units, width] = style === 'double' ? escapeAt(text, at) : [1, style === 'single' && text.startsWith("''", at) ? 2 : 1];
    for (let unit = 0; unit < units; unit++) offsets.push(at);
    at += width;
  }
  return offsets;
}

/** The offset after white space that holds a line break; `at` where there is none. */
function foldAt(text: string, at: number, end: number): number {
  let next = at;
  let broken = false;
  while (next < end && /\s/.test(text[next]!)) broken = text[next++] === '\n' || broken;
  return broken ? next : at;
}

/** How many units an escape yields and how many it takes. */
function escapeAt(text: string, at: number): [units: number, width: number] {
  if (text[at] !== '\\') return [1, 1];
  const kind = text[at + 1];
  if (kind === 'x') return [1, 4];
  if (kind === 'u') return [1, 6];
  if (kind === 'U') return [Number.parseInt(text.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1, 10];
  if (kind === '\n') return [0, 2 + /^[ \t]*/.exec(text.slice(at + 2))![0].length];
  return [1, 2];
}

function blockOffsets(text: string, node: ScalarNode, value: string): number[] {
  const header = text.indexOf('\n', node.start) + 1;
  const body = text.slice(header, node.end);
  const indents = body.split('\n').filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents, 99);
  const offsets: number[] = [];
  let at = header + Math.min(indent, /^ */.exec(body)![0].length);
  for (const unit of value) {
    while (/\S/.test(unit) && /[\r\n]/.test(text[at] ?? '')) at = afterBreak(text, at, indent);
    const isBreak = text[at] === '\n' || text[at] === '\r' || at >= node.end;
    for (let width = 0; width < unit.length; width++) offsets.push(Math.min(at + width, node.end));
    if (unit !== '\n' && !(isBreak && unit === ' ')) at += unit.length;
    else at = afterBreak(text, at, indent);
  }
  return offsets;
}

function afterBreak(text: string, at: number, indent: number): number {
  const next = text.indexOf('\n', at) + 1;
  if (next === 0) return text.length;
  let start = next;
  while (start - next < indent && text[start] === ' ') start++;
  return start;
}
