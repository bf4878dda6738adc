import { fitLogistic, logistic, type Observation } from './learn/logistic.js';

/** What tells an utterance that means something to this bot from one that does not. */
export interface Evidence {
  /** The best class's score, and by how much it leads. */
  best: number;
  lead: number;
  /** 0–1: how much of its words' weight is known, and how like the most similar example it is. */
  known: number;
  similarity: number;
}

/** Coefficients for best, lead, known, similarity, best × known, and the constant. */
export type OutOfScope = number[];

/** Where a bot has too little to learn from. */
const prior: OutOfScope = [-1.5, -0.5, -2, -2, -1.5, 2.5];
const pull = 2;
const fewest = 10;

/** What share of messages is taken to mean nothing that the bot knows. */
const expected = 0.25;

export function evidenceOf(scores: Float64Array, known: number, similarity: number): Evidence {
  let [best, second] = [-Infinity, -Infinity];
  for (const score of scores) {
    if (score > best) [best, second] = [score, best];
    else if (score > second) second = score;
  }
  return { best: Math.max(-2, best), lead: Number.isFinite(second) ? Math.min(2, best - second) : 1, known, similarity };
}

export function fitOutOfScope(inside: readonly Evidence[], outside: readonly Evidence[]): OutOfScope {
  if (inside.length < fewest) return prior;
  const total = inside.length + outside.length;
  const observations = (all: readonly Evidence[], holds: boolean, share: number): Observation[] =>
    all.map((each) => ({ inputs: inputsOf(each), holds, weight: (share * total) / all.length }));
  return fitLogistic([...observations(inside, false, 1 - expected), ...observations(outside, true, expected)], prior, pull);
}

/** 0–1: how likely no intent is meant. */
export function outOfScope(coefficients: OutOfScope, evidence: Evidence): number {
  return logistic(coefficients, inputsOf(evidence));
}

function inputsOf({ best, lead, known, similarity }: Evidence): number[] {
  return [best, lead, known, similarity, Math.max(0, best + 1) * known];
}
