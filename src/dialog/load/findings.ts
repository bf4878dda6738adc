import type { Diagnostic, Range } from '../../diagnostics/diagnostic.js';
import type { Path, SourceDocument } from '../../source/node.js';
import { rangeOf } from '../../source/range-of.js';

/** A finding before it has a place; its `fix` is what to put in the place of what it covers. */
export type Finding = Omit<Diagnostic, 'range' | 'severity' | 'fix'> & { severity?: Diagnostic['severity']; fix?: string | undefined };

/** A file that is being read, and what was found in it. */
export interface Findings {
  readonly document: SourceDocument;
  readonly diagnostics: Diagnostic[];
  /** A finding at a path's key or value. */
  at(path: Path, part: 'key' | 'value', finding: Finding): void;
  /** A finding at a range of its own. */
  in(range: Range, finding: Finding): void;
}

export function createFindings(document: SourceDocument): Findings {
  const diagnostics: Diagnostic[] = [];
  const add = (range: Range, { fix, ...finding }: Finding): void => {
    diagnostics.push({ severity: 'error', ...finding, range, ...(fix !== undefined && { fix: { range, text: fix } }) });
  };
  return {
    document,
    diagnostics,
    at: (path, part, finding) => add(rangeOf(document, path, part), finding),
    in: add,
  };
}

/** What reading YAML says of a value, and reading the language says more precisely, is said once. */
export function saidOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const idOf = ({ rule, range, message }: Diagnostic): string => JSON.stringify([rule, range, message]);
  const precise = new Set(diagnostics.filter(({ fix }) => fix !== undefined).map(idOf));
  return diagnostics.filter((each) => each.fix !== undefined || !precise.has(idOf(each)));
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
