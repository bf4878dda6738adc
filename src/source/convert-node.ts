import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { limits } from './limits.js';
import type { Entry, MapNode, ScalarNode, SourceNode, Span, Style } from './node.js';
import { rangeOfSpan } from './range-of.js';
import { explicitKey, findLostWords } from './lost-words.js';
import { type Finding, isBraces, lostValue, missingSpace, quoted, scalarTrap, strayComma } from './traps.js';

interface Lines {
  file: string;
  lines: readonly number[];
}

/** What converting one file keeps in mind. */
interface Conversion {
  document: Document.Parsed;
  text: string;
  lines: Lines;
  findings: Finding[];
  nodes: number;
  aliases: number;
}

/** The file asks for more than the limits allow. */
class TooMuch extends Error {
  constructor(readonly span: Span) {
    super('too much');
  }
}

/** Turns yaml's nodes into ours and finds what YAML quietly reads otherwise than it was meant. */
export function convertNode(document: Document.Parsed, text: string, lines: Lines): { root?: SourceNode; diagnostics: Diagnostic[] } {
  const conversion: Conversion = { document, text, lines, findings: [], nodes: 0, aliases: 0 };
  const root = convertRoot(conversion);
  conversion.findings.push(...findLostWords(document, text));
  const diagnostics = conversion.findings.map((finding) => diagnosticOf(finding, lines));
  return root ? { root, diagnostics } : { diagnostics };
}

/** A finding as what the author is told. */
export function diagnosticOf({ span, fix, ...rest }: Finding, lines: Lines): Diagnostic {
  const range = rangeOfSpan(lines, span);
  return { severity: 'error', ...rest, range, ...(fix !== undefined && { fix: { range, text: fix } }) };
}

function convertRoot(conversion: Conversion): SourceNode | undefined {
  try {
    return convert(conversion.document.contents, { start: 0, end: 0 }, 0, conversion);
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    conversion.findings.push({ rule: 'too-large', span: error.span, message: 'Repeated by its aliases, the file becomes too large.', hint: 'Write the repeated part out where it is needed.' });
    return undefined;
  }
}

/** `at` is where a value that isn't written would stand. */
function convert(node: Node | null | undefined, at: Span, depth: number, conversion: Conversion): SourceNode {
  if (++conversion.nodes > limits.nodes || depth > limits.depth) throw new TooMuch(at);
  if (isAlias(node)) return convertAlias(node, depth, conversion);
  const span = node ? spanOf(node, conversion.text) : at;
  if (isMap(node)) return convertMap(node, span, depth, conversion);
  if (!isSeq(node)) return convertScalar(isScalar(node) ? node : undefined, span, conversion);
  const start = { start: span.start, end: span.start };
  return { kind: 'list', ...span, items: node.items.map((item) => convert(item as Node, start, depth + 1, conversion)) };
}

function convertAlias(alias: Alias, depth: number, conversion: Conversion): SourceNode {
  const span = spanOf(alias, conversion.text);
  if (++conversion.aliases > limits.aliases) throw new TooMuch(span);
  const target = alias.resolve(conversion.document);
  if (target) return convert(target, span, depth + 1, conversion);
  const hint = 'An asterisk at the beginning refers to something written before. Put a text in quotes.';
  conversion.findings.push({ rule: 'unknown-alias', span, message: `Nothing in this file is called &${alias.source}.`, hint });
  return { kind: 'scalar', ...span, value: conversion.text.slice(span.start, span.end), style: 'plain' };
}

const styles: Record<string, Style> = { PLAIN: 'plain', QUOTE_SINGLE: 'single', QUOTE_DOUBLE: 'double', BLOCK_LITERAL: 'literal', BLOCK_FOLDED: 'folded' };

function convertScalar(node: Scalar | undefined, span: Span, { text, findings }: Conversion): ScalarNode {
  const plain = node && isPlain(node.value) ? node.value : null;
  const lost = plain === null && span.end === span.start ? lostValue(span, text) : undefined;
  if (lost) findings.push({ rule: lost.rule, span: lost.span, message: lost.message, hint: lost.hint, fix: lost.fix });
  const value = lost?.value ?? plain;
  const scalar: ScalarNode = { kind: 'scalar', ...span, value, style: styles[node?.type ?? 'PLAIN'] ?? 'plain' };
  const trap = scalarTrap(scalar, text);
  if (trap) findings.push(trap);
  return scalar;
}

function convertMap(node: YAMLMap, span: Span, depth: number, conversion: Conversion): MapNode | ScalarNode {
  const { text, findings } = conversion;
  if (isBraces(node)) {
    const source = text.slice(span.start, span.end);
    findings.push({ rule: 'unquoted-braces', span, message: `${source} without quotes is read as YAML, not as a text.`, hint: `Put it in quotes: "${source}".`, fix: quoted(source) });
    return { kind: 'scalar', ...span, value: source, style: 'plain' };
  }
  const entries = new Map<string, Entry>();
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    const keySpan = spanOf(pair.key, text);
    const key = isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : text.slice(keySpan.start, keySpan.end);
    const refusal = explicitKey(pair, keySpan, text) ?? missingSpace(pair, keySpan, text) ?? strayComma(node, pair, keySpan, text) ?? refusedKey(key, keySpan, entries.get(key), conversion);
    if (refusal) findings.push(refusal);
    else entries.set(key, { key, keySpan, value: convert(pair.value, { start: keySpan.end, end: keySpan.end }, depth + 1, conversion) });
  }
  return { kind: 'map', ...span, entries: [...entries.values()] };
}

function refusedKey(key: string, span: Span, twin: Entry | undefined, { lines }: Conversion): Finding | undefined {
  if (key === '__proto__') return { rule: 'reserved-name', span, message: `"${key}" can't be a name.`, hint: 'Use another name.' };
  if (key === '<<') return { rule: 'merge-key', span, message: 'Here "<<" puts nothing in.', hint: 'Write out what is repeated.' };
  if (!twin) return undefined;
  return { rule: 'duplicate-key', span, message: `"${key}" stands here twice.`, hint: `The first is in line ${rangeOfSpan(lines, twin.keySpan).line}. Keep one of them.` };
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** Where a node stands, without the white space after it. */
function spanOf(node: Node, text: string): Span {
  const [start, end] = node.range ?? [0, 0];
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return { start, end: last };
}
