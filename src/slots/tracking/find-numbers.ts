import { longestNumber } from './carriers.js';
import { matchCarriers, type Match } from './match-carriers.js';

export interface NumberFound {
  matches: Match[];
  start: number;
  end: number;
}

interface Chunk {
  text: string;
  start: number;
  end: number;
  /** Whether only separators stand between it and the chunk before. */
  joined: boolean;
}

const chunkPattern = /[\p{L}\p{N}|]+/gu;
const separators = /^[\s\-–—._/,\u200b-\u200f\u2060\ufeff]{0,4}$/;
const mostChunks = 12;

/** Parcel numbers in a text, longest first at each place, whatever spaces, hyphens, dots and line breaks stand in them. */
export function findNumbers(text: string, allowed?: readonly string[]): NumberFound[] {
  const chunks = chunksOf(text);
  const found: NumberFound[] = [];
  for (let at = 0; at < chunks.length; ) {
    const best = bestWindow(chunks, at, allowed);
    if (best) found.push(best.found);
    at += best?.length ?? 1;
  }
  return found;
}

function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (const { 0: raw, index } of text.matchAll(chunkPattern)) {
    const before = chunks.at(-1);
    const joined = before !== undefined && separators.test(text.slice(before.end, index));
    chunks.push({ text: raw.normalize('NFKC').toUpperCase(), start: index, end: index + raw.length, joined });
  }
  return chunks;
}

/** The strongest run of chunks from here on; a run may not cut a row of digit groups unless its check is certain. */
function bestWindow(chunks: Chunk[], at: number, allowed?: readonly string[]) {
  let joinedText = '';
  let best: { found: NumberFound; length: number; rank: number } | undefined;
  for (let length = 1; length <= mostChunks && at + length <= chunks.length; length++) {
    const chunk = chunks[at + length - 1]!;
    if (length > 1 && !chunk.joined) break;
    joinedText += chunk.text;
    if (joinedText.length > longestNumber) break;
    if (joinedText.length < 8 || !/\d/.test(joinedText)) continue;
    const matches = matchCarriers(joinedText, allowed);
    const rank = rankOf(matches, length, cuts(chunks, at, length));
    if (rank > (best?.rank ?? 0)) {
      best = { found: { matches, start: chunks[at]!.start, end: chunk.end }, length, rank };
    }
  }
  return best;
}

function rankOf(matches: Match[], chunks: number, cut: boolean): number {
  const [first] = matches;
  if (!first || (cut && first.strength !== 'certain')) return 0;
  if (first.strength === 'certain') return 300 + chunks;
  if (first.strength === 'checked') return (first.repaired ? 100 : 200) + chunks;
  // Letters and digits of a code stand together; groups of words and numbers are a sentence.
  return chunks > 1 && /[A-Z]/.test(first.number) ? 0 : 10 + chunks;
}

function cuts(chunks: Chunk[], at: number, length: number): boolean {
  const before = chunks[at]!.joined ? chunks[at - 1] : undefined;
  const next = chunks[at + length];
  const after = next?.joined ? next : undefined;
  return [before, after].some((chunk) => chunk !== undefined && /^\d+$/.test(chunk.text));
}
