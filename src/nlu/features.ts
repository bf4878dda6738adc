import { splitCompound } from './tokens/compounds.js';
import type { Spelling } from './tokens/spelling.js';
import { stem } from './tokens/stem.js';

/** What is counted of an utterance: stems, pairs of neighbours, and letter groups within words. */
export const kinds = ['words', 'pairs', 'parts'] as const;
export type Kind = (typeof kinds)[number];

/** Feature → count, by kind. The first letter of a feature's name is its kind's. */
export type Features = Record<Kind, Map<string, number>>;

/** Of a repaired word and of a compound's parts, as against a word as written. */
const repairedWeight = 0.7;
const languageWeight = 0.5;
const shortestGroup = 2;
const longestGroup = 4;

/** The features of tokens, and of the language as a hint. */
export function featuresOf(tokens: readonly string[], language: string | undefined, spelling: Spelling): Features {
  const features: Features = { words: new Map(), pairs: new Map(), parts: new Map() };
  let before = '^';
  for (const token of tokens) {
    const repaired = spelling.repair(token);
    const root = stem(repaired ?? token);
    add(features.words, `w${root}`, repaired ? repairedWeight : 1);
    add(features.pairs, `p${before} ${root}`, 1);
    for (const part of splitCompound(repaired ?? token, spelling.isPart)) add(features.words, `w${stem(part)}`, repairedWeight);
    addGroups(features.parts, token);
    before = root;
  }
  if (tokens.length > 0) add(features.pairs, `p${before} $`, 1);
  if (language) add(features.pairs, `p@${language}`, languageWeight);
  return features;
}

function add(counts: Map<string, number>, name: string, weight: number): void {
  counts.set(name, (counts.get(name) ?? 0) + weight);
}

function addGroups(groups: Map<string, number>, token: string): void {
  if (!/^\p{L}/u.test(token)) return;
  const padded = `<${token}>`;
  for (let length = shortestGroup; length <= longestGroup; length++) {
    for (let at = 0; at + length <= padded.length; at++) add(groups, `g${padded.slice(at, at + length)}`, 1);
  }
}
