import type { Diagnostic } from './diagnostic.js';

/** Findings as SARIF 2.1.0, which code hosts and editors read. */
export function formatSarif(diagnostics: readonly Diagnostic[]): string {
  const rules = [...new Set(diagnostics.map((diagnostic) => diagnostic.rule))].sort();
  const results = diagnostics.map(({ rule, severity, message, hint, range }) => ({
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: severity,
    message: { text: hint === undefined ? message : `${message} ${hint}` },
    locations: [{
      physicalLocation: {
        artifactLocation: { uri: encodeURI(range.file) },
        region: { startLine: range.line, startColumn: range.column, endLine: range.endLine, endColumn: range.endColumn },
      },
    }],
  }));
  const driver = { name: 'Schalter', rules: rules.map((id) => ({ id })) };
  return JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }, null, 2);
}
