import { codeFrame } from './code-frame.js';
import type { Diagnostic } from './diagnostic.js';

export interface TextOptions {
  /** Contents by file, for code frames; where one is missing, there is none. */
  sources?: ReadonlyMap<string, string>;
  /** ANSI colours: for terminals. */
  colour?: boolean;
}

const codes = { bold: [1, 22], red: [31, 39], yellow: [33, 39], cyan: [36, 39], dim: [2, 22] } as const;

type Paint = (style: keyof typeof codes, text: string) => string;

/** Findings for people: where, what, what to do, and the spot itself; then how many there are. */
export function formatText(diagnostics: readonly Diagnostic[], { sources, colour = false }: TextOptions = {}): string {
  const paint: Paint = (style, text) => (colour ? `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : text);
  const parts = diagnostics.map((diagnostic) => formatOne(diagnostic, sources?.get(diagnostic.range.file), paint));
  return [...parts, summary(diagnostics, paint)].join('\n\n');
}

function formatOne({ rule, severity, message, hint, range, chat }: Diagnostic, source: string | undefined, paint: Paint): string {
  const lines = [
    paint('bold', `${range.file}:${range.line}:${range.column}`),
    `  ${paint(severity === 'error' ? 'red' : 'yellow', severity)}  ${message}  ${paint('dim', rule)}`,
  ];
  if (source !== undefined && source !== '') lines.push(codeFrame(source, range).replace(/^/gm, '  '));
  if (hint !== undefined && hint !== '') lines.push(`  ${paint('cyan', 'hint')}   ${hint}`);
  if (chat !== undefined) lines.push(`  ${paint('cyan', 'chat')}   It comes about like this; put it into a .test.yaml beside the dialog to play it:`, chat.trimEnd().replace(/^/gm, '         '));
  return lines.join('\n');
}

function summary(diagnostics: readonly Diagnostic[], paint: Paint): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  if (diagnostics.length === 0) return 'No problems.';
  const counts = [count(errors, 'error'), count(warnings, 'warning')].filter((each) => each !== undefined).join(', ');
  return paint(errors > 0 ? 'red' : 'yellow', `${counts}.`);
}

function count(number: number, word: string): string | undefined {
  return number === 0 ? undefined : `${number} ${word}${number === 1 ? '' : 's'}`;
}
