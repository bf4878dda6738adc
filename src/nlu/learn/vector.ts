import { kinds } from '../features.js';
import type { Numbered } from './index-features.js';

/** Sparse: feature numbers, and their values. */
export interface Vector {
  indices: Int32Array;
  values: Float64Array;
  /** How many of them are of words; they stand first. */
  words: number;
  /** 0–1: how much of the words' weight is known. */
  known: number;
}

/** How much each kind of features counts. */
const lengths = { words: 1, pairs: 0.8, parts: 1.4 };

/** An utterance as a vector: each kind of its known features has the kind's length. */
export function vectorOf(numbered: Numbered, isKnown: (number: number) => boolean = () => true): Vector {
  const size = kinds.reduce((sum, kind) => sum + numbered[kind].numbers.length, 0);
  const vector = { indices: new Int32Array(size), values: new Float64Array(size), words: 0, known: 0 };
  let end = 0;
  for (const kind of kinds) {
    const { numbers, values } = numbered[kind];
    const first = end;
    let [all, seen] = [0, 0];
    for (let at = 0; at < numbers.length; at++) {
      const square = values[at]! * values[at]!;
      all += square;
      if (numbers[at]! < 0 || !isKnown(numbers[at]!)) continue;
      seen += square;
      vector.indices[end] = numbers[at]!;
      vector.values[end++] = values[at]!;
    }
    if (kind === 'words') [vector.words, vector.known] = [end, all > 0 ? seen / all : 0];
    const scale = seen > 0 ? lengths[kind] / Math.sqrt(seen) : 0;
    for (let at = first; at < end; at++) vector.values[at]! *= scale;
  }
  return { ...vector, indices: vector.indices.subarray(0, end), values: vector.values.subarray(0, end) };
}
