import type { ScalarNode, SourceNode } from '../source/node.js';

/** How the keys of well-known services begin. */
const known = /(?<![\w-])(?:sk[-_](?:live|test|proj)[-_][\w-]{10,}|gh[pousr]_\w{30,}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{16}|AIza[\w-]{35}|EAA[A-Za-z0-9]{40,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}|-----BEGIN [A-Z ]*PRIVATE KEY)/;

/** The part of a text that is a key for certain. */
export function knownSecret(text: string): { start: number; end: number } | undefined {
  const match = known.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** A value that looks drawn by lot: sixteen letters and digits in a row or more, hardly one twice. */
export function looksRandom(text: string): boolean {
  if (/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i.test(text)) return true;
  return (text.match(/[A-Za-z0-9+/=]{16,}/g) ?? []).some((word) => (word.match(/\d/g) ?? []).length >= 2 && /[A-Za-z]/.test(word) && entropyOf(word) >= 3.4);
}

/** Bits for a character. */
function entropyOf(word: string): number {
  const counts = new Map<string, number>();
  for (const character of word) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / word.length) * Math.log2(count / word.length), 0);
}

/** Every text that a file holds. */
export function scalarsIn(node: SourceNode): ScalarNode[] {
  if (node.kind === 'scalar') return typeof node.value === 'string' ? [node] : [];
  return node.kind === 'list' ? node.items.flatMap(scalarsIn) : node.entries.flatMap((entry) => scalarsIn(entry.value));
}
