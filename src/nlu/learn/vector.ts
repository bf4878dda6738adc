import { kinds } from '../features.js';
import type { Numbered } from './index-features.js';

/** Sparse: feature numbers, and their values. */
export interface Vector {
  indices: Int32Array;
  values: Float64Array;
  /** How many of them are of words; they stand first. */
  words: number;
  /** 0–1: how much of the words' weight stands in examples of what the bot knows. */
  known: number;
}

/** How much each kind of features counts. */
const lengths = { words: 1, pairs: 0.8, parts: 1.4 };

type Which = (number: number) => boolean;
const all: Which = () => true;

/** An utterance as a vector: each kind of its known features has the kind's length. What only counter-examples have is not the bot's own. */
export function vectorOf(numbered: Numbered, isKnown = all, isOwn = all): Vector {
  const size = kinds.reduce((sum, kind) => sum + numbered[kind].numbers.length, 0);
  const vector = { indices: new Int32Array(size), values: new Float64Array(size), words: 0, known: 0 };
  let end = 0;
  for (const kind of kinds) {
    const { numbers, values } = numbered[kind];
    const first = end;
    let [whole, seen, own] = [0, 0, 0];
    for (let at = 0; at < numbers.length; at++) {
      const square = values[at]! * values[at]!;
      whole += square;
      if (numbers[at]! < 0 || !isKnown(numbers[at]!)) continue;
      seen += square;
      if (isOwn(numbers[at]!)) own += square;
      vector.indices[end] = numbers[at]!;
      vector.values[end++] = values[at]!;
    }
    if (kind === 'words') [vector.words, vector.known] = [end, whole > 0 ? own / whole : 0];
    const scale = seen > 0 ? lengths[kind] / Math.sqrt(seen) : 0;
    for (let at = first; at < end; at++) vector.values[at]! *= scale;
  }
  return { ...vector, indices: vector.indices.subarray(0, end), values: vector.values.subarray(0, end) };
}
