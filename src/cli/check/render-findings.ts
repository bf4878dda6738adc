import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { formatGithub } from '../../diagnostics/format-github.js';
import { formatJson } from '../../diagnostics/format-json.js';
import { formatSarif } from '../../diagnostics/format-sarif.js';
import { formatText } from '../../diagnostics/format-text.js';

export type CheckFormat = 'text' | 'json' | 'sarif' | 'github';

/** Findings as they are printed. */
export async function renderFindings(diagnostics: readonly Diagnostic[], files: Readonly<Record<string, string>>, format: CheckFormat): Promise<string> {
  switch (format) {
    case 'json': return formatJson(diagnostics);
    case 'sarif': return formatSarif(diagnostics, (await import('../../check/all-rules.js')).allRules);
    case 'github': return formatGithub(diagnostics);
    case 'text': return formatText(diagnostics, { sources: new Map(Object.entries(files)), colour: process.stdout.isTTY && process.env.NO_COLOR === undefined });
  }
}
