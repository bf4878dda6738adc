import { kinds, type Features } from '../features.js';

/** Sparse: feature numbers, and their values. */
export interface Vector {
  indices: Int32Array;
  values: Float64Array;
  /** 0–1: how much of the words' weight is known. */
  known: number;
}

/** Features by number, with how telling each is. */
export interface Index {
  /** In numbering order; the first letter is the kind. */
  names: readonly string[];
  numbers: ReadonlyMap<string, number>;
  /** Inverse document frequency by number. */
  weights: Float64Array;
  /** That of a feature never seen. */
  unseen: number;
}

const shares = { words: 1, pairs: 0.8, parts: 1.4 };
const marks = { words: 'w', pairs: 'p', parts: 'g' };

/** Numbers what occurs often enough, by name, so that the order of the examples does not matter. */
export function createIndex(all: readonly Features[], atLeast: number): Index {
  const frequencies = new Map<string, number>();
  for (const features of all) {
    for (const kind of kinds) {
      for (const name of features[kind].keys()) frequencies.set(marks[kind] + name, (frequencies.get(marks[kind] + name) ?? 0) + 1);
    }
  }
  const names = [...frequencies.keys()].filter((name) => name.startsWith('w') || frequencies.get(name)! >= atLeast).sort();
  const weightOf = (frequency: number) => Math.round(1000 * Math.log((all.length + 1) / (frequency + 0.5))) / 1000;
  return indexOf(names, names.map((name) => weightOf(frequencies.get(name)!)), weightOf(0.5));
}

export function indexOf(names: readonly string[], weights: readonly number[], unseen: number): Index {
  return { names, numbers: new Map(names.map((name, number) => [name, number])), weights: Float64Array.from(weights), unseen };
}

/** An utterance as a vector: each kind of its known features has the kind's length. */
export function vectorOf(features: Features, index: Index, isKnown: (number: number) => boolean = () => true): Vector {
  const indices: number[] = [];
  const values: number[] = [];
  let known = 0;
  for (const kind of kinds) {
    let all = 0;
    let seen = 0;
    const first = values.length;
    for (const [name, count] of features[kind]) {
      const number = index.numbers.get(marks[kind] + name);
      const value = (number === undefined ? index.unseen : index.weights[number]!) * (count > 1 ? 1 + Math.log(count) : count);
      all += value * value;
      if (number === undefined || !isKnown(number)) continue;
      seen += value * value;
      indices.push(number);
      values.push(value);
    }
    if (kind === 'words') known = all > 0 ? seen / all : 0;
    const scale = seen > 0 ? shares[kind] / Math.sqrt(seen) : 0;
    for (let at = first; at < values.length; at++) values[at]! *= scale;
  }
  return { indices: Int32Array.from(indices), values: Float64Array.from(values), known };
}
