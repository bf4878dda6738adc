import { kinds, type Features, type Kind } from '../features.js';

/** Features by number, with how telling each is. */
export interface Index {
  names: readonly string[];
  numbers: ReadonlyMap<string, number>;
  /** Inverse document frequency by number. */
  weights: Float64Array;
  /** That of a feature never seen. */
  unseen: number;
}

/** An utterance's features by number, -1 for one that is not in the index; in each kind the values before normalising. */
export type Numbered = Record<Kind, { numbers: Int32Array; values: Float64Array }>;

/** Numbers what occurs often enough, by name, so that the order of the examples does not matter. */
export function createIndex(all: readonly Features[], atLeast: number): Index {
  const frequencies = new Map<string, number>();
  for (const features of all) {
    for (const kind of kinds) {
      for (const name of features[kind].keys()) frequencies.set(name, (frequencies.get(name) ?? 0) + 1);
    }
  }
  const names = [...frequencies.keys()].filter((name) => name.startsWith('w') || frequencies.get(name)! >= atLeast).sort();
  const weightOf = (frequency: number) => Math.round(1000 * Math.log((all.length + 1) / (frequency + 0.5))) / 1000;
  return indexOf(names, names.map((name) => weightOf(frequencies.get(name)!)), weightOf(0.5));
}

export function indexOf(names: readonly string[], weights: readonly number[], unseen: number): Index {
  return { names, numbers: new Map(names.map((name, number) => [name, number])), weights: Float64Array.from(weights), unseen };
}

export function numberFeatures(features: Features, index: Index): Numbered {
  const [words, pairs, parts] = kinds.map((kind) => numberKind(features[kind], index));
  return { words: words!, pairs: pairs!, parts: parts! };
}

/** An example from its features' numbers alone, each counted once. */
export function numbersOf(numbers: readonly number[], { names, weights }: Index): Numbered {
  const [words, pairs, parts] = ['w', 'p', 'g'].map((mark) => {
    const own = Int32Array.from(numbers.filter((number) => names[number]?.startsWith(mark)));
    return { numbers: own, values: Float64Array.from(own, (number) => weights[number]!) };
  });
  return { words: words!, pairs: pairs!, parts: parts! };
}

function numberKind(counts: ReadonlyMap<string, number>, { numbers, weights, unseen }: Index): Numbered[Kind] {
  const numbered = { numbers: new Int32Array(counts.size), values: new Float64Array(counts.size) };
  let at = 0;
  for (const [name, count] of counts) {
    const number = numbers.get(name) ?? -1;
    numbered.numbers[at] = number;
    numbered.values[at++] = (number < 0 ? unseen : weights[number]!) * (count > 1 ? 1 + Math.log(count) : count);
  }
  return numbered;
}
