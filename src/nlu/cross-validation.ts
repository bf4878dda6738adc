import type { HeldOut } from './calibration.js';
import { scoresOf, trainLinear, type LinearOptions } from './learn/linear.js';
import { createNearest } from './learn/nearest.js';
import type { Numbered } from './learn/index-features.js';
import { vectorOf, type Vector } from './learn/vector.js';
import { evidenceOf, type Evidence } from './out-of-scope.js';

/** What is learnt from, and its features should some be unknown. */
export interface Learnt {
  /** -1 for none of the classes. */
  label: number;
  numbered: Numbered;
  vector: Vector;
}

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
export function crossValidate(examples: readonly Learnt[], classes: number, features: number, options: LinearOptions): Validation {
  const result: Validation = { heldOut: [], inside: [], outside: [] };
  const foldOf = assignFolds(examples);
  const rounds = examples.length > many ? 1 : folds;
  for (let fold = 0; fold < rounds; fold++) {
    const hidden = (label: number) => classes > folds && label % folds === fold;
    const kept = [...examples.keys()].filter((at) => foldOf[at] !== fold && !hidden(examples[at]!.label));
    const keptVectors = kept.map((at) => examples[at]!.vector);
    const model = trainLinear(keptVectors, Int32Array.from(kept, (at) => examples[at]!.label), classes, features, options);
    const nearest = createNearest(keptVectors.filter((_, place) => examples[kept[place]!]!.label >= 0));
    const seen = featuresIn(keptVectors, features);
    const own = featuresIn(keptVectors.filter((_, place) => examples[kept[place]!]!.label >= 0), features);
    const learnt = new Set(kept.map((at) => examples[at]!.label));
    for (const [at, { label, numbered }] of examples.entries()) {
      if (foldOf[at] !== fold || !(learnt.has(label) || hidden(label))) continue;
      const vector = vectorOf(numbered, (number) => seen[number] === 1, (number) => own[number] === 1);
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

/** Marks by number what occurs in any of the examples. */
function featuresIn(vectors: readonly Vector[], features: number): Uint8Array {
  const marks = new Uint8Array(features);
  for (const { indices } of vectors) for (const number of indices) marks[number] = 1;
  return marks;
}

/** Each intent's examples are dealt out in turn. */
function assignFolds(examples: readonly Learnt[]): number[] {
  const dealt = new Map<number, number>();
  return examples.map(({ label }) => {
    const turn = dealt.get(label) ?? label + 1;
    dealt.set(label, turn + 1);
    return turn % folds;
  });
}
