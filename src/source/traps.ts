import { isMap, type Node, type Pair, isScalar, type YAMLMap } from 'yaml';
import type { ScalarNode, Span } from './node.js';

/** What is wrong with a span of the file. */
export interface Finding {
  rule: string;
  severity?: 'warning';
  span: Span;
  message: string;
  hint: string;
  /** What to put in its place, where that is certain. */
  fix?: string | undefined;
}

/** A text in quotes that YAML reads as it stands; `undefined` for several lines. */
export function quoted(source: string): string | undefined {
  if (/[\n\r]/.test(source)) return undefined;
  return /["\\]/.test(source) ? `'${source.replaceAll('\'', '\'\'')}'` : `"${source}"`;
}

/** A value that YAML reads otherwise than it stands there. */
export function scalarTrap(node: ScalarNode, text: string): Finding | undefined {
  if (node.style !== 'plain') return undefined;
  const source = text.slice(node.start, node.end);
  if (typeof node.value === 'number' && String(node.value) !== source) {
    return { ...numberChanges(source, node.value), span: node };
  }
  return typeof node.value === 'string' ? (lostComment(node, text) ?? curlyQuotes(node, source)) : undefined;
}

/** `03`, `1.10`: meant as a number or as a text, only the key that it stands under can say. */
export function numberChanges(source: string, value: number): Pick<Finding, 'rule' | 'message' | 'hint'> {
  const isExact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  const number = isExact ? `; where a number is wanted, write ${value}` : '';
  return { rule: 'number-changes', message: `${source} without quotes is read as the number ${value}.`, hint: `Put it in quotes: "${source}"${number}.` };
}

/** `„Hallo“`: quotes to a person, to YAML letters like all others. */
function curlyQuotes(node: ScalarNode, source: string): Finding | undefined {
  const inner = /^[“”„«»‚‘‹›]([^“”„«»‚‘’‹›"\\]*)[“”«»‘’‹›]$/u.exec(source)?.[1];
  if (inner === undefined) return undefined;
  return { rule: 'curly-quotes', severity: 'warning', span: node, message: 'These quotes are a part of the text: customers see them.', hint: `Use straight ones: "${inner}", or put straight ones around them.` };
}

/** `a: #1`: all of the value is taken for a comment. */
export function lostValue(span: Span, text: string): (Finding & { value: string }) | undefined {
  const match = /^[ \t:-]*(#[^\s#][^\n]*)/.exec(text.slice(span.end, span.end + 500));
  if (!match) return undefined;
  const value = match[1]!.trimEnd();
  const start = span.end + match[0].length - match[1]!.length;
  return { rule: 'lost-comment', span: { start, end: start + value.length }, value, message: `"${value}" is taken for a comment, not for a text.`, hint: `Put it in quotes: "${value}".`, fix: quoted(value) };
}

/** `Sendung #12`: the rest of the text is taken for a comment. */
function lostComment(node: ScalarNode, text: string): Finding | undefined {
  const rest = /^ #[^\s#][^\n]*/.exec(text.slice(node.end, node.end + 200))?.[0];
  if (rest === undefined) return undefined;
  const span = { start: node.end + 1, end: node.end + rest.trimEnd().length };
  return { rule: 'lost-comment', severity: 'warning', span, message: `"${rest.trim()}" is taken for a comment, not for a part of the text.`, hint: 'Put the whole text in quotes; before a comment put two spaces.' };
}

/** `{{ name }}` without quotes: a map whose key is a map. */
export function isBraces(node: YAMLMap): boolean {
  const [only, ...others] = node.items as Pair<Node, Node | null>[];
  return node.flow === true && others.length === 0 && isMap(only?.key) && only.key.flow === true && !only.value;
}

/** `{ de:Ja }`: without a space after its colon it is one long key. */
export function missingSpace(pair: Pair<Node, Node | null>, span: Span, text: string): Finding | undefined {
  const match = /^([\p{L}_][\p{L}\p{N}_-]*:)(?!\/\/)\S/u.exec(text.slice(span.start, span.end));
  const isKeyOnly = !pair.value || (isScalar(pair.value) && pair.value.value === null);
  if (!match || !isKeyOnly) return undefined;
  const end = span.start + match[1]!.length;
  return { rule: 'missing-space', span: { start: span.start, end }, message: `After "${match[1]!}" a space is missing.`, hint: `Write "${match[1]!} " and then the value.`, fix: `${match[1]!} ` };
}

/** `{ de: Ja, gern., en: Yes }`: the comma ends the text, and the rest is taken for a key. */
export function strayComma(map: YAMLMap, pair: Pair<Node, Node | null>, span: Span, text: string): Finding | undefined {
  const isFirst = map.items[0] === pair;
  const isKeyOnly = !pair.value || (isScalar(pair.value) && pair.value.value === null && text[span.end] !== ':');
  if (!map.flow || isFirst || !isKeyOnly || text.slice(span.end, span.end + 3).trimStart().startsWith(':')) return undefined;
  const rest = text.slice(span.start, span.end);
  return { rule: 'stray-comma', span, message: `Between { and } a comma ends the text, so "${rest}" stands alone.`, hint: 'Put the whole text, comma and all, in quotes.' };
}
