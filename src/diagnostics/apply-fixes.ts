import type { Diagnostic, Fix } from './diagnostic.js';

/** A file's text with what could be mended in it, and the findings that were. */
export interface Mended {
  text: string;
  fixed: MendedFinding[];
}

/** A finding with what stood where it was mended. */
export type MendedFinding = Diagnostic & { was: string };

/**
 * Puts the cures of findings into a file's text; what stands around them stays as it is, byte for byte. Of two cures
 * that touch each other only the first is taken: the other may not hold any more.
 */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): Mended {
  const starts = lineStarts(text);
  const offset = (line: number, column: number): number => (starts[line - 1] ?? text.length) + column - 1;
  const spans = diagnostics.flatMap((diagnostic) => (diagnostic.fix ? [{ diagnostic, ...spanOf(diagnostic.fix, offset) }] : []));
  spans.sort((left, right) => left.start - right.start || left.end - right.end);
  const fixed: MendedFinding[] = [];
  let mended = '';
  let at = -1;
  for (const { diagnostic, start, end, replacement } of spans) {
    if (start <= at || end < start || end > text.length) continue;
    mended += text.slice(Math.max(at, 0), start) + replacement;
    at = end;
    fixed.push({ ...diagnostic, was: text.slice(start, end) });
  }
  return { text: mended + text.slice(Math.max(at, 0)), fixed };
}

function spanOf({ range, text }: Fix, offset: (line: number, column: number) => number): { start: number; end: number; replacement: string } {
  return { start: offset(range.line, range.column), end: offset(range.endLine, range.endColumn), replacement: text };
}

/** Where lines begin; a byte order mark belongs to none. */
function lineStarts(text: string): number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
