import type { Range } from './diagnostic.js';

/** Columns shown of a line; a longer one is cut around the spot. */
const width = 110;

function visible(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '·');
}

/**
 * The spot in its file, with a line before and after and a mark below it:
 *
 *     11 | slots:
 *   > 12 |   numbr: { type: text }
 *        |   ^^^^^
 */
export function codeFrame(source: string, range: Range): string {
  const lines = source.replace(/^\uFEFF/, '').split('\n');
  const first = Math.max(1, range.line - 1);
  const last = Math.min(lines.length, range.line + 1);
  const gutter = String(last).length;
  const shift = Math.max(0, range.column - width + 30);
  const length = range.endLine > range.line ? (lines[range.line - 1]?.trimEnd().length ?? 0) - range.column + 1 : range.endColumn - range.column;
  const mark = `${' '.repeat(Math.max(0, range.column - 1 - shift))}${'^'.repeat(Math.min(Math.max(1, length), width))}`;
  const frame: string[] = [];
  for (let line = first; line <= last; line++) {
    const text = visible((lines[line - 1] ?? '').replace(/\r$/, '')).slice(shift, shift + width);
    frame.push(`${line === range.line ? '>' : ' '} ${String(line).padStart(gutter)} | ${text}`.trimEnd());
    if (line === range.line) frame.push(`  ${' '.repeat(gutter)} | ${mark}`);
  }
  return frame.join('\n');
}
