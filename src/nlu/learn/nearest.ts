/** An example's features, and their values. */
export interface Sparse {
  indices: ArrayLike<number>;
  values: ArrayLike<number>;
}

/** Looks examples up by the features that they share with an utterance. */
export interface Nearest {
  /** 0–1: the cosine to the most similar example. */
  similarity(vector: Sparse): number;
}

export function createNearest(vectors: readonly Sparse[]): Nearest {
  const lists = new Map<number, { examples: number[]; values: number[] }>();
  const lengths = Float64Array.from(vectors, lengthOf);
  for (const [example, { indices, values }] of vectors.entries()) {
    for (let at = 0; at < indices.length; at++) {
      const list = lists.get(indices[at]!);
      if (list) {
        list.examples.push(example);
        list.values.push(values[at]!);
      } else lists.set(indices[at]!, { examples: [example], values: [values[at]!] });
    }
  }
  const sums = new Float64Array(vectors.length);
  return {
    similarity(vector) {
      sums.fill(0);
      for (let at = 0; at < vector.indices.length; at++) {
        const list = lists.get(vector.indices[at]!);
        if (!list) continue;
        const value = vector.values[at]!;
        for (let place = 0; place < list.examples.length; place++) sums[list.examples[place]!]! += list.values[place]! * value;
      }
      let best = 0;
      for (let example = 0; example < sums.length; example++) best = Math.max(best, sums[example]! / (lengths[example]! || 1));
      return best / (lengthOf(vector) || 1);
    },
  };
}

function lengthOf({ values }: Sparse): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]! * values[at]!;
  return Math.sqrt(sum);
}
