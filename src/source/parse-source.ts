import { Composer, type Document, Parser } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { findCharacters } from './characters.js';
import { convertNode, diagnosticOf } from './convert-node.js';
import { tooDeep } from './depth.js';
import { limits } from './limits.js';
import type { SourceDocument, Span } from './node.js';
import { lineStarts, rangeOfSpan } from './range-of.js';
import { syntaxDiagnostic } from './syntax-diagnostic.js';

export interface ParsedSource {
  /** Absent where the file could not be read as YAML. */
  document?: SourceDocument;
  diagnostics: Diagnostic[];
}

/** Reads YAML into nodes that know where they stand. Whatever is wrong is a diagnostic; nothing is thrown. */
export function parseSource(file: string, source: string): ParsedSource {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const lines = { file, lines: lineStarts(text) };
  const report = (rule: string, span: Span, message: string, hint: string): ParsedSource => ({
    diagnostics: [{ rule, severity: 'error', message, hint, range: rangeOfSpan(lines, span) }],
  });
  if (text.length > limits.size) {
    const message = `The file has ${text.length} characters; ${limits.size} are allowed.`;
    return report('too-large', { start: 0, end: 0 }, message, 'Split it into several files.');
  }
  const characters = findCharacters(text);
  if (characters.length > 0) return { diagnostics: characters.map((finding) => diagnosticOf(finding, lines)) };
  const tokens = [...new Parser().parse(text)];
  const directive = tokens.find((token) => token.type === 'directive');
  if (directive) return report('yaml-directive', { start: directive.offset, end: directive.offset + directive.source.length }, 'This line changes how the rest of the file is read.', 'Remove it.');
  const deep = tooDeep(tokens);
  if (deep !== undefined) {
    const message = `This is nested more than ${limits.depth} levels deep.`;
    return report('too-deep', { start: deep, end: deep + 1 }, message, 'Move a part of it into a dialog of its own.');
  }
  const documents = [...new Composer({ uniqueKeys: false, merge: false }).compose(tokens, true, text.length)];
  const [first, second] = documents as Document.Parsed[];
  if (!first?.contents) return report('empty-file', { start: 0, end: 0 }, 'The file is empty.', 'Write it, or delete the file.');
  if (second) {
    const start = second.contents?.range[0] ?? text.length;
    return report('several-documents', { start, end: start + 1 }, 'A second document begins here, after "---".', 'Put it in a file of its own.');
  }
  const syntax = first.errors.map((error) => syntaxDiagnostic(error, first, text, lines));
  if (syntax.length > 0) return { diagnostics: syntax.slice(0, 1) };
  const { root, diagnostics } = convertNode(first, text, lines);
  return root ? { document: { ...lines, text, root }, diagnostics } : { diagnostics };
}
