import { foldWords } from '../../dialog/fold.js';
import { isSlip } from '../../dialog/is-slip.js';

/** Words that say nothing about which title is meant. */
const hollow = new Set(
  `ich nehme nehm mochte hatte gern gerne lieber bitte das die der den dem des ein eine einen einer mir mich fur es ist war und oder
  zu zum zur mit von im in am an auf dann also eher doch wohl mal nur
  i i'd want would like take choose pick the a an please it is was for me my to of and or with on in then rather just one s d m ll`.split(/\s+/),
);

/** Words that turn an answer round: none of them is a title misspelt, "kein" is no "klein". */
const negations = new Set('kein keine keinen keiner keines nicht nichts ohne weder noch never none nothing without'.split(' '));

/** Which of the rows, each with its names, an answer's words mean: as a whole, by a part of a title, or with typos. */
export function matchTitles(words: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const said = words.filter((word) => !hollow.has(word));
  if (said.length === 0 || said.length > 30) return [];
  const scores = rows.map((names) => Math.max(0, ...names.map((name) => score(said, content(name)))));
  const best = Math.max(0, ...scores);
  return best < 0.5 ? [] : scores.flatMap((value, index) => (value >= best - 1e-9 ? [index] : []));
}

function content(name: string): string[] {
  const words = foldWords(name).map(({ word }) => word);
  const kept = words.filter((word) => !hollow.has(word));
  return kept.length > 0 ? kept : words;
}

/** 1 where every word of the title was said, less the more is missing or misspelt; 0 where too little fits. */
function score(said: readonly string[], title: readonly string[]): number {
  if (title.length === 0) return 0;
  const hits = title.map((word) => Math.max(0, ...said.map((each) => likeness(each, word))));
  const sum = hits.reduce((total, hit) => total + hit, 0);
  const coverage = sum / title.length;
  const used = said.filter((each) => title.some((word) => likeness(each, word) > 0)).length / said.length;
  if (coverage >= 0.8) return coverage;
  return used >= 0.99 && sum > 0 ? 0.5 + 0.25 * coverage : 0;
}

/** 1 equal · .9 a typo or two · .85 the same stem · 0 another word. */
function likeness(said: string, word: string): number {
  if (said === word) return 1;
  if (negations.has(said)) return 0;
  const shorter = Math.min(said.length, word.length);
  if (shorter < 4 || Math.max(said.length, word.length) > 40) return 0;
  const allowed = shorter >= 8 ? 2 : 1;
  if (isSlip(said, word, allowed)) return 0.9;
  return shorter >= 5 && (said.startsWith(word) || word.startsWith(said)) ? 0.85 : 0;
}
