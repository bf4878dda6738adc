import type { Diagnostic } from './diagnostic.js';

/** Findings as GitHub Actions' workflow commands, which annotate the lines of a pull request. */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ rule, severity, message, hint, range }) => {
      const place = { file: range.file, line: range.line, col: range.column, endLine: range.endLine, endColumn: range.endColumn, title: rule };
      const properties = Object.entries(place).map(([key, value]) => `${key}=${property(String(value))}`);
      return `::${severity} ${properties.join(',')}::${escape(hint === undefined ? message : `${message} ${hint}`)}`;
    })
    .join('\n');
}

function escape(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
