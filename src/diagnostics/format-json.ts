import type { Diagnostic } from './diagnostic.js';

/** Findings for programs: `{ "diagnostics": [{ rule, severity, message, hint?, range }], "errors": 1, "warnings": 0 }`. */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  return JSON.stringify({ diagnostics, errors, warnings: diagnostics.length - errors }, null, 2);
}
