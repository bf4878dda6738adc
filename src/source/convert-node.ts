import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { limits } from './limits.js';
import type { Entry, SourceNode, Span, Style } from './node.js';
import { rangeOfSpan } from './range-of.js';
import { isBraces, scalarTrap, strayComma } from './traps.js';

interface Lines {
  file: string;
  lines: readonly number[];
}

export interface Finding {
  rule: string;
  severity?: 'warning';
  span: Span;
  message: string;
  hint: string;
}

/** Turns yaml's nodes into ours and finds what YAML quietly reads otherwise than it was meant. */
export function convertNode(document: Document.Parsed, text: string, lines: Lines): { root?: SourceNode; diagnostics: Diagnostic[] } {
  const findings: Finding[] = [];
  let nodes = 0;
  let aliases = 0;

  function convert(node: Node | null | undefined, at: Span, depth: number): SourceNode {
    nodes++;
    if (nodes > limits.nodes || depth > limits.depth) throw new TooMuch(at);
    if (isAlias(node)) return follow(node, depth);
    const span = node ? spanOf(node, text) : at;
    if (isMap(node)) return map(node, span, depth);
    if (isSeq(node)) {
      return { kind: 'list', ...span, items: node.items.map((item) => convert(item as Node, { start: span.start, end: span.start }, depth + 1)) };
    }
    return scalar(isScalar(node) ? node : undefined, span);
  }

  function follow(alias: Alias, depth: number): SourceNode {
    const span = spanOf(alias, text);
    const target = alias.resolve(document);
    if (++aliases > limits.aliases) throw new TooMuch(span);
    if (target) return convert(target as ParsedNode, span, depth + 1);
    findings.push({ rule: 'unknown-alias', span, message: `Nothing in this file is called &${alias.source}.`, hint: 'An asterisk at the beginning refers to something written before. Put a text in quotes.' });
    return { kind: 'scalar', ...span, value: null, style: 'plain' };
  }

  function scalar(node: Scalar | undefined, span: Span): SourceNode {
    const style = styles[node?.type ?? 'PLAIN'] ?? 'plain';
    const value = node && isPlain(node.value) ? node.value : null;
    const trap = scalarTrap({ kind: 'scalar', ...span, value, style }, text);
    if (trap) findings.push(trap);
    return { kind: 'scalar', ...span, value, style };
  }

  function map(node: YAMLMap, span: Span, depth: number): SourceNode {
    if (isBraces(node)) {
      const source = text.slice(span.start, span.end);
      findings.push({ rule: 'unquoted-braces', span, message: `${source} without quotes is read as YAML, not as a text.`, hint: `Put it in quotes: "${source}".` });
      return { kind: 'scalar', ...span, value: source, style: 'plain' };
    }
    const entries: Entry[] = [];
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const keySpan = spanOf(pair.key, text);
      const key = isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : text.slice(keySpan.start, keySpan.end);
      const comma = strayComma(node, pair, keySpan, text);
      if (comma) findings.push(comma);
      else if (accept(key, keySpan, entries)) entries.push({ key, keySpan, value: convert(pair.value, { start: keySpan.end, end: keySpan.end }, depth + 1) });
    }
    return { kind: 'map', ...span, entries };
  }

  function accept(key: string, span: Span, entries: readonly Entry[]): boolean {
    const twin = entries.find((entry) => entry.key === key);
    if (twin) {
      const line = rangeOfSpan(lines, twin.keySpan).line;
      findings.push({ rule: 'duplicate-key', span, message: `"${key}" stands here twice.`, hint: `The first is in line ${line}. Keep one of them.` });
    }
    const forbidden = key === '__proto__';
    if (forbidden) findings.push({ rule: 'reserved-name', span, message: `"${key}" can't be a name.`, hint: 'Use another name.' });
    return !twin && !forbidden;
  }

  let root: SourceNode | undefined;
  try {
    root = convert(document.contents, { start: 0, end: 0 }, 0);
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    findings.push({ rule: 'too-large', span: error.span, message: 'Repeated by its aliases, the file becomes too large.', hint: 'Write the repeated part out where it is needed.' });
  }
  const diagnostics = findings.map(({ span, ...rest }): Diagnostic => ({ severity: 'error', ...rest, range: rangeOfSpan(lines, span) }));
  return root ? { root, diagnostics } : { diagnostics };
}

class TooMuch extends Error {
  constructor(readonly span: Span) {
    super('too much');
  }
}

const styles: Record<string, Style> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function spanOf(node: Node, text: string): Span {
  const [start, end] = node.range ?? [0, 0];
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return { start, end: last };
}
