import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { DiagnosticsEvent } from '../api/types.js';

export function renderDiagnostics(diagnostics: readonly Diagnostic[]): DiagnosticsEvent {
  return {
    diagnostics: diagnostics.map(({ rule, severity, message, hint, range: { file, line, column } }) => ({
      rule, severity, message, ...(hint === undefined ? {} : { hint }), file, line, column,
    })),
  };
}
