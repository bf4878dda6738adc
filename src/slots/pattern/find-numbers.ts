import { matchNumber, type NumberMatch } from './match-number.js';

export interface NumberFound extends NumberMatch {
  start: number;
  end: number;
}

const mostWords = 60;
const widest = 6;
const edges = /^["'„“”»«(#*]+|["'“”»«).,;:!?*]+$/g;

/** The numbers of a pattern within a text, from left to right: of one word before those that are spread over several. */
export function findNumbers(text: string, pattern: string): NumberFound[] {
  const words = [...text.matchAll(/\S+/g)].slice(0, mostWords).map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const found: NumberFound[] = [];
  for (let width = 1; width <= widest; width++) {
    for (let at = 0; at + width <= words.length; at++) {
      const span = trimmed(text, words[at]!.start, words[at + width - 1]!.end);
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue;
      const match = matchNumber(text.slice(span.start, span.end), pattern);
      if (match) found.push({ ...match, ...span });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  const words = text.slice(from, to);
  const lead = /^["'„“”»«(#*]+/.exec(words)?.[0].length ?? 0;
  const bare = words.replace(edges, '');
  return { start: from + lead, end: from + lead + bare.length };
}
