import type { Vector } from './vector.js';

/** Of all features, those that an example is looked up by. */
export interface Nearest {
  /** 0–1: the cosine to the most similar example. */
  similarity(vector: Vector): number;
}

/** Looks examples up by the features that they share with an utterance. */
export function createNearest(vectors: readonly Vector[]): Nearest {
  const postings = new Map<number, { examples: number[]; values: number[] }>();
  const lengths = vectors.map(lengthOf);
  vectors.forEach(({ indices, values }, example) => {
    indices.forEach((index, at) => {
      const posting = postings.get(index) ?? { examples: [], values: [] };
      posting.examples.push(example);
      posting.values.push(values[at]!);
      postings.set(index, posting);
    });
  });
  const sums = new Float64Array(vectors.length);
  return {
    similarity(vector) {
      sums.fill(0);
      vector.indices.forEach((index, at) => {
        const posting = postings.get(index);
        posting?.examples.forEach((example, place) => (sums[example]! += posting.values[place]! * vector.values[at]!));
      });
      const length = lengthOf(vector);
      return sums.reduce((best, sum, example) => Math.max(best, sum / (lengths[example]! * length || 1)), 0);
    },
  };
}

function lengthOf({ values }: Vector): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}
