import { createRandom, shuffle } from './random.js';
import type { Vector } from './vector.js';

export interface LinearOptions {
  /** Cost of an error: higher fits closer. */
  cost: number;
  /** How much more an error on the class's own examples costs. */
  balance: number;
  passes: number;
}

/** One weight vector a class, row by row, the class's bias last in its row. */
export interface Linear {
  classes: number;
  features: number;
  weights: Float32Array;
}

/** The constant feature's value. */
const bias = 0.5;
/** How far on the right side an example is left out of the next passes. */
const slack = 0.3;
const tolerance = 0.05;

/**
 * One-against-rest linear support vector machines with squared hinge loss by dual coordinate descent with shrinking
 * (Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", 2008). Examples labelled -1 are no
 * class's own. The order of the examples is part of the seed: give them sorted.
 */
export function trainLinear(vectors: readonly Vector[], labels: Int32Array, classes: number, features: number, options: LinearOptions): Linear {
  const width = features + 1;
  const weights = new Float32Array(classes * width);
  const squares = Float64Array.from(vectors, ({ values }) => values.reduce((sum, value) => sum + value * value, bias * bias));
  for (let label = 0; label < classes; label++) {
    const row = weights.subarray(label * width, (label + 1) * width);
    trainOne(row, { vectors, squares, own: (example) => labels[example] === label, seed: label + 1 }, options);
  }
  return { classes, features, weights };
}

interface Problem {
  vectors: readonly Vector[];
  squares: Float64Array;
  own(example: number): boolean;
  seed: number;
}

function trainOne(row: Float32Array, { vectors, squares, own, seed }: Problem, { cost, balance, passes }: LinearOptions): void {
  const random = createRandom(seed);
  const alphas = new Float64Array(vectors.length);
  const active = Int32Array.from(vectors.keys());
  let size = active.length;
  for (let pass = 0; pass < passes; pass++) {
    shuffle(active, size, random);
    let largest = 0;
    for (let at = 0; at < size; at++) {
      const example = active[at]!;
      const sign = own(example) ? 1 : -1;
      const extra = 1 / (2 * cost * (sign === 1 ? balance : 1));
      const alpha = alphas[example]!;
      const gradient = sign * dot(row, vectors[example]!) - 1 + extra * alpha;
      if (alpha === 0 && gradient >= 0) {
        if (gradient > slack) {
          active[at--] = active[--size]!;
          active[size] = example;
        }
        continue;
      }
      largest = Math.max(largest, Math.abs(gradient));
      const next = Math.max(0, alpha - gradient / (squares[example]! + extra));
      alphas[example] = next;
      addTo(row, vectors[example]!, (next - alpha) * sign);
    }
    if (largest < tolerance) break;
  }
}

function dot(row: Float32Array, { indices, values }: Vector): number {
  let sum = row[row.length - 1]! * bias;
  for (let at = 0; at < indices.length; at++) sum += row[indices[at]!]! * values[at]!;
  return sum;
}

function addTo(row: Float32Array, { indices, values }: Vector, amount: number): void {
  for (let at = 0; at < indices.length; at++) row[indices[at]!]! += amount * values[at]!;
  row[row.length - 1]! += amount * bias;
}

/** Each class's score; above 0 means "rather this than not". */
export function scoresOf({ classes, features, weights }: Linear, vector: Vector): Float64Array {
  const width = features + 1;
  const scores = new Float64Array(classes);
  for (let label = 0; label < classes; label++) scores[label] = dot(weights.subarray(label * width, (label + 1) * width), vector);
  return scores;
}
