import type { Diagnostic } from './diagnostic.js';

/** Sorts by file, then by line and column. */
export function byPlace({ range: left }: Diagnostic, { range: right }: Diagnostic): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}
