import distance from 'natural/lib/natural/distance/index.js';
import { stem } from './stem.js';

/** Finds the known word that a misspelt one was meant to be. */
export interface Spelling {
  /** Whether a compound may be made of it: the word, or another form of it, is in the vocabulary. */
  isPart(part: string): boolean;
  /** The known word within one edit from four letters on, two from eight; `undefined` where none is near. */
  repair(word: string): string | undefined;
}

/**
 * Built on deletions: two words within one edit share a form with one letter less, so no word is compared with the
 * whole vocabulary. Of several equally near words the more frequent one is meant, then the first in the alphabet.
 */
export function createSpelling(counts: ReadonlyMap<string, number>): Spelling {
  const near = new Map<string, string[]>();
  for (const word of counts.keys()) {
    if (word.length < 4 || word.length > 30 || !/^\p{L}+$/u.test(word)) continue;
    for (const form of deletions(word, editsOf(word))) {
      const words = near.get(form);
      if (words) words.push(word);
      else near.set(form, [word]);
    }
  }
  const roots = new Set([...counts].flatMap(([word, count]) => (count > 0 && word.length >= 4 ? [word, stem(word)] : [])));
  const repaired = new Map<string, string | undefined>();
  return {
    isPart: (part) => roots.has(part) || roots.has(stem(part)),
    repair(word) {
      if (word.length < 4 || word.length > 30 || counts.has(word)) return undefined;
      if (!repaired.has(word)) {
        if (repaired.size > 5000) repaired.clear();
        repaired.set(word, nearest(word, near, counts));
      }
      return repaired.get(word);
    },
  };
}

function editsOf(word: string): number {
  return word.length >= 8 ? 2 : 1;
}

function nearest(word: string, near: Map<string, string[]>, counts: ReadonlyMap<string, number>): string | undefined {
  const candidates = new Set<string>();
  for (const form of deletions(word, editsOf(word))) {
    for (const candidate of near.get(form) ?? []) candidates.add(candidate);
  }
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const allowed = Math.min(editsOf(word), editsOf(candidate));
    if (Math.abs(word.length - candidate.length) > allowed) continue;
    const edits = distance.DamerauLevenshteinDistance(word, candidate, { restricted: true });
    if (edits > allowed) continue;
    if (!best || isBetter(candidate, edits, best, counts)) best = { candidate, edits };
  }
  return best?.candidate;
}

function isBetter(candidate: string, edits: number, best: { candidate: string; edits: number }, counts: ReadonlyMap<string, number>): boolean {
  if (edits !== best.edits) return edits < best.edits;
  const more = (counts.get(candidate) ?? 0) - (counts.get(best.candidate) ?? 0);
  return more !== 0 ? more > 0 : candidate < best.candidate;
}

/** The word and its forms with up to so many letters less. */
function deletions(word: string, edits: number): Set<string> {
  let last = [word];
  const forms = new Set(last);
  for (let edit = 0; edit < edits; edit++) {
    last = last.flatMap((form) => Array.from({ length: form.length }, (_, at) => form.slice(0, at) + form.slice(at + 1)));
    for (const form of last) forms.add(form);
  }
  return forms;
}
