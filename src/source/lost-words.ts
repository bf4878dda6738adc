import { type Alias, type Document, isAlias, isScalar, type Node, type Pair, visit } from 'yaml';
import type { Span } from './node.js';
import { type Finding, quoted } from './traps.js';

/** `&Co Versand`, `!wichtig heute`: the first word is taken for something else than text, and lost. */
export function findLostWords(document: Document.Parsed, text: string): Finding[] {
  const used = new Set<string>();
  visit(document, { Alias: (_, { source }) => void used.add(source) });
  const found: Finding[] = [];
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || !node.range) return;
      const mark = markBefore(node, text, used);
      if (mark) found.push(lostWord(mark, node, text));
    },
  });
  return found;
}

function markBefore(node: Exclude<Node, Alias>, text: string, used: ReadonlySet<string>): { word: string; at: number } | undefined {
  const isText = isScalar(node) && node.type === 'PLAIN';
  const isLost = node.tag !== undefined || (isText && node.anchor !== undefined && !used.has(node.anchor));
  const before = text.slice(Math.max(0, node.range![0] - 200), node.range![0]);
  const match = isLost ? /((?:[&!][^\s,[\]{}]*\s*)+)$/.exec(before) : null;
  if (!match) return undefined;
  const words = match[1]!.trim().split(/\s+/);
  const lost = words.find((word) => word.startsWith('!') || !used.has(word.slice(1)));
  return lost === undefined ? undefined : { word: lost, at: node.range![0] - match[1]!.length };
}

function lostWord({ word, at }: { word: string; at: number }, node: Node, text: string): Finding {
  const [, end] = node.range!;
  const isText = isScalar(node) && node.type === 'PLAIN';
  const whole = text.slice(at, isText ? end : at + word.length).trimEnd();
  const what = word.startsWith('!') ? 'the kind of a value' : 'the name of a value';
  const span = { start: at, end: at + whole.length };
  return { rule: 'lost-word', span, message: `"${word}" is taken for ${what}, not for a part of the text.`, hint: isText ? `Put it in quotes: "${whole}".` : 'Remove it.', fix: isText ? quoted(whole) : undefined };
}

/** `- ? was`: a key that is announced, and no text. */
export function explicitKey(pair: Pair<Node, Node | null>, span: Span, text: string): Finding | undefined {
  const line = text.lastIndexOf('\n', span.start - 1) + 1;
  const at = /\?\s+$/.exec(text.slice(line, span.start));
  if (!at) return undefined;
  const start = line + at.index;
  const words = text.slice(start, span.end);
  return { rule: 'explicit-key', span: { start, end: span.end }, message: `"${words}" is taken for a key, not for a text.`, hint: `Put it in quotes: "${words}".`, fix: pair.value ? undefined : quoted(words) };
}
