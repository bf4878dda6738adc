import { expect } from 'chai';
import type { Diagnostic, Range } from '../../src/diagnostics/diagnostic.js';

/** A text with its spot marked as ‹this›: the text without the marks, and where the spot stands. */
export function spotted(marked: string): { text: string; line: number; column: number; endLine: number; endColumn: number } {
  const [before = '', spot = '', after = ''] = marked.split(/[‹›]/);
  const from = before.split('\n');
  const to = (before + spot).split('\n');
  return { text: before + spot + after, line: from.length, column: from.at(-1)!.length + 1, endLine: to.length, endColumn: to.at(-1)!.length + 1 };
}

/** What a range covers. */
export function covered(text: string, range: Range): string {
  const lines = text.split('\n').slice(range.line - 1, range.endLine);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, range.endColumn - 1);
  lines[0] = lines[0]!.slice(range.column - 1);
  return lines.join('\n');
}

/** Asserts that there is one finding: this rule, right at the marked spot, with a hint that says this. */
export function expectOne(diagnostics: readonly Diagnostic[], rule: string, at: ReturnType<typeof spotted>, hint: string | RegExp): void {
  const shown = diagnostics.map((each) => `${each.range.file}:${each.range.line}:${each.range.column} ${each.rule}: ${each.message} | ${each.hint ?? ''}`).join('\n');
  expect(diagnostics.map((each) => each.rule), shown).to.deep.equal([rule]);
  const [{ range, hint: given, message }] = diagnostics as [Diagnostic];
  const { line, column, endLine, endColumn } = range;
  expect({ line, column, endLine, endColumn }, `${shown}\ncovers: ${covered(at.text, range)}`).to.deep.equal({ line: at.line, column: at.column, endLine: at.endLine, endColumn: at.endColumn });
  expect(message).to.match(/^\S.*[.!?]$/s);
  if (typeof hint === 'string') expect(given).to.include(hint);
  else expect(given).to.match(hint);
}
