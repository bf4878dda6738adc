import { splitCompound } from './tokens/compounds.js';
import type { Spelling } from './tokens/spelling.js';
import { stem } from './tokens/stem.js';

/** What is counted of an utterance, by kind: each kind is normalised by itself. */
export interface Features {
  words: Map<string, number>;
  pairs: Map<string, number>;
  parts: Map<string, number>;
}

export const kinds = ['words', 'pairs', 'parts'] as const;

/** Of a repaired word and of a compound's parts, as against a word as written. */
const repairedWeight = 0.7;
const shortestGram = 2;
const longestGram = 4;

/** The features of tokens: stems, pairs of neighbours, letter n-grams within words, and the language as a hint. */
export function featuresOf(tokens: readonly string[], language: string | undefined, spelling: Spelling): Features {
  const features: Features = { words: new Map(), pairs: new Map(), parts: new Map() };
  let before = '^';
  for (const token of tokens) {
    const repaired = spelling.repair(token);
    const root = stem(repaired ?? token);
    add(features.words, root, repaired ? repairedWeight : 1);
    add(features.pairs, `${before} ${root}`, 1);
    for (const part of splitCompound(repaired ?? token, spelling.isPart)) add(features.words, stem(part), repairedWeight);
    addGrams(features.parts, token);
    before = root;
  }
  if (tokens.length > 0) add(features.pairs, `${before} $`, 1);
  if (language) add(features.pairs, `@${language}`, 0.5);
  return features;
}

function add(counts: Map<string, number>, name: string, weight: number): void {
  counts.set(name, (counts.get(name) ?? 0) + weight);
}

function addGrams(grams: Map<string, number>, token: string): void {
  if (!/^\p{L}/u.test(token)) return;
  const padded = `<${token}>`;
  for (let length = shortestGram; length <= longestGram; length++) {
    for (let at = 0; at + length <= padded.length; at++) add(grams, padded.slice(at, at + length), 1);
  }
}
