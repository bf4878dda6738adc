import { type Document, visit, type YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { lineTrouble } from './line-value.js';
import { misindentedKey } from './misindented-key.js';
import { quotesInBraces } from './quotes-in-braces.js';
import { rangeOfSpan } from './range-of.js';
import { quoted } from './traps.js';

interface Advice {
  message: string;
  hint: string;
}

const quotes = 'Put the whole text in quotes.';

/** yaml's error codes in an author's words. */
const advice: Partial<Record<YAMLError['code'], Advice>> = {
  TAB_AS_INDENT: { message: 'The line is indented with a tab.', hint: 'Indent with spaces.' },
  BAD_INDENT: { message: 'The indentation fits neither the line above nor the one around it.', hint: 'Give lines that belong together the same number of spaces.' },
  BLOCK_AS_IMPLICIT_KEY: { message: 'A second colon stands in this text.', hint: `A colon followed by a space begins a value. ${quotes}` },
  BAD_SCALAR_START: { message: 'A text can\'t begin with this character.', hint: quotes },
  BAD_ALIAS: { message: 'After * a name was expected.', hint: quotes },
  MISSING_CHAR: { message: 'Something is missing here: a quote, a bracket or a colon.', hint: 'Look for a quote or a bracket that is opened and not closed, or a key without ": ".' },
  MULTILINE_IMPLICIT_KEY: { message: 'A key without its colon, or a text that runs on into the next line.', hint: 'Write "key: value", and a text of several lines after ": |".' },
  UNEXPECTED_TOKEN: { message: 'This does not belong here.', hint: `Check quotes and brackets on this line. ${quotes}` },
  BAD_DQ_ESCAPE: { message: 'After a backslash between double quotes only certain letters may stand.', hint: 'Write \\\\ for a backslash, or use single quotes.' },
};

/** What may come of a text that begins with a character of YAML's own. */
const byItsBeginning = new Set<YAMLError['code']>(['BAD_INDENT', 'MISSING_CHAR', 'UNEXPECTED_TOKEN', 'BLOCK_AS_IMPLICIT_KEY', 'BAD_ALIAS', 'MULTILINE_IMPLICIT_KEY', 'IMPOSSIBLE']);

const unclosed: Advice = { message: 'A { or [ above is opened and not closed.', hint: 'Close it with } or ].' };

/** A file that is no YAML: where it stops being it, and what to do. */
export function syntaxDiagnostic(error: YAMLError, document: Document.Parsed, text: string, lines: { file: string; lines: readonly number[] }): Diagnostic {
  const [start, end] = error.pos.map((offset) => Math.min(offset, text.length)) as [number, number];
  const open = error.code === 'MISSING_CHAR' && error.message.includes('quote') ? openQuote(document, start) : undefined;
  if (open !== undefined) {
    const range = rangeOfSpan(lines, { start: open, end: open + 1 });
    return { rule: 'yaml-syntax', severity: 'error', message: 'This quote is opened and never closed.', hint: 'Close it at the end of the text.', range };
  }
  const inner = quotesInBraces(text, start);
  if (inner) {
    const range = rangeOfSpan(lines, inner);
    return { rule: 'yaml-syntax', severity: 'error', message: 'Double quotes stand within double quotes here; the first of them ends the text.', hint: `Between braces use single ones: ${inner.mended}.`, range, fix: { range, text: inner.mended } };
  }
  const braces = bracesBefore(text, start);
  if (braces) {
    const message = 'A text that begins with {{ is read as YAML when it has no quotes.';
    const range = rangeOfSpan(lines, braces);
    const mended = quotedBraces(text, braces);
    return { rule: 'unquoted-braces', severity: 'error', message, hint: quotes, range, ...(mended !== undefined && { fix: { range, text: mended } }) };
  }
  const value = byItsBeginning.has(error.code) ? lineTrouble(text, start) : undefined;
  if (value) {
    const { message, hint, fix, ...span } = value;
    const range = rangeOfSpan(lines, span);
    return { rule: 'yaml-syntax', severity: 'error', message, hint, range, ...(fix !== undefined && { fix: { range, text: fix } }) };
  }
  const key = error.code === 'MISSING_CHAR' || error.code === 'BAD_INDENT' || error.code === 'UNEXPECTED_TOKEN' ? misindentedKey(text, start) : undefined;
  if (key) {
    const message = `This line stands in by ${key.spaces} ${key.spaces === 1 ? 'space' : 'spaces'}, its neighbours by ${key.neighbours}.`;
    return { rule: 'yaml-syntax', severity: 'error', message, hint: 'Give lines that belong together the same number of spaces.', range: rangeOfSpan(lines, key) };
  }
  const known = /\bflow (map|sequence|collection)/i.test(error.message) && error.code === 'BAD_INDENT' ? unclosed : advice[error.code];
  const message = known?.message ?? `This is not YAML: ${error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}.`;
  return { rule: 'yaml-syntax', severity: 'error', message, hint: known?.hint ?? quotes, range: rangeOfSpan(lines, { start, end: onOneLine(text, start, end) }) };
}

/** An error that runs on is shown where it begins. */
function onOneLine(text: string, start: number, end: number): number {
  const line = text.indexOf('\n', start);
  return line === -1 || line === start ? end : Math.min(end, line);
}

/** The value of the error's line, if it begins with the braces of a template. */
function bracesBefore(text: string, at: number): { start: number; end: number } | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
  const match = /^(.*?(?:[:,{[-] |^ *))(\{[{%].*?)\s*$/.exec(text.slice(start, end));
  return match ? { start: start + match[1]!.length, end: start + match[1]!.length + match[2]!.length } : undefined;
}

/** The value in quotes, where it is the whole of a line's: what stands in { } or before a comment may end sooner. */
function quotedBraces(text: string, { start, end }: { start: number; end: number }): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const value = text.slice(start, end);
  return /^\s*(?:- )*(?:[\w-]+: +)?$/.test(before) && !/\s#/.test(value) ? quoted(value) : undefined;
}

/** Where the quoted text begins that runs up to the error. */
function openQuote(document: Document.Parsed, at: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, node) {
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (quoted && node.range && node.range[0] < at && node.range[2] >= at) start = node.range[0];
    },
  });
  return start;
}
