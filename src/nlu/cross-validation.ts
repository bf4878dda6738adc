import type { HeldOut } from './calibration.js';
import { scoresOf, trainLinear, type LinearOptions } from './learn/linear.js';
import { createNearest } from './learn/nearest.js';
import { vectorOf, type Index, type Vector } from './learn/vector.js';
import type { Example } from './corpus.js';
import { evidenceOf, type Evidence } from './out-of-scope.js';

export interface Validation {
  heldOut: HeldOut[];
  inside: Evidence[];
  outside: Evidence[];
}

const folds = 4;
/** From so many examples on, one fold says enough. */
const many = 1000;

/**
 * What models say to examples that they have not seen. Each fold also holds out whole intents: to its model their
 * examples are out of scope, as are the counter-examples that it has not seen.
 */
export function crossValidate(examples: readonly Example[], vectors: readonly Vector[], classes: number, index: Index, options: LinearOptions): Validation {
  const result: Validation = { heldOut: [], inside: [], outside: [] };
  const foldOf = assignFolds(examples);
  const rounds = examples.length > many ? 1 : folds;
  for (let fold = 0; fold < rounds; fold++) {
    const hidden = (label: number) => classes > folds && label % folds === fold;
    const kept = [...examples.keys()].filter((at) => foldOf[at] !== fold && !hidden(examples[at]!.label));
    const keptVectors = kept.map((at) => vectors[at]!);
    const model = trainLinear(keptVectors, Int32Array.from(kept, (at) => examples[at]!.label), classes, index.weights.length, options);
    const nearest = createNearest(keptVectors.filter((_, place) => examples[kept[place]!]!.label >= 0));
    const seen = new Uint8Array(index.weights.length);
    for (const { indices } of keptVectors) for (const number of indices) seen[number] = 1;
    const learnt = new Set(kept.map((at) => examples[at]!.label));
    for (const [at, { label, features }] of examples.entries()) {
      if (foldOf[at] !== fold || !(learnt.has(label) || hidden(label))) continue;
      const vector = vectorOf(features, index, (number) => seen[number] === 1);
      const scores = scoresOf(model, vector).map((score, other) => (hidden(other) ? -Infinity : score));
      const evidence = evidenceOf(scores, vector.known, nearest.similarity(vector));
      if (label < 0 || hidden(label)) result.outside.push(evidence);
      else {
        result.inside.push(evidence);
        result.heldOut.push({ scores, label });
      }
    }
  }
  return result;
}

/** Each intent's examples are dealt out in turn. */
function assignFolds(examples: readonly Example[]): number[] {
  const dealt = new Map<number, number>();
  return examples.map(({ label }) => {
    const turn = dealt.get(label) ?? label + 1;
    dealt.set(label, turn + 1);
    return turn % folds;
  });
}
