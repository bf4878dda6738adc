import type { MutantResult } from './run-mutants.js';

export interface Score {
  dialog: string;
  killed: number;
  survived: number;
  /** What `check` finds: it is not counted. */
  refused: number;
}

/** Killed of all that transcripts alone could notice, dialog by dialog. */
export function scoresOf(results: readonly MutantResult[]): Score[] {
  const scores = new Map<string, Score>();
  for (const { mutant: { dialog }, fate } of results) {
    const score = scores.get(dialog) ?? { dialog, killed: 0, survived: 0, refused: 0 };
    scores.set(dialog, score);
    score[fate] += 1;
  }
  return [...scores.values()];
}

export function wholeScore(scores: readonly Score[]): Score {
  return scores.reduce((sum, { killed, survived, refused }) => ({ dialog: 'all', killed: sum.killed + killed, survived: sum.survived + survived, refused: sum.refused + refused }), { dialog: 'all', killed: 0, survived: 0, refused: 0 });
}

/** Per cent, rounded down. */
export function scorePercent({ killed, survived }: Score): number {
  return killed + survived === 0 ? 100 : Math.floor((killed / (killed + survived)) * 100);
}
