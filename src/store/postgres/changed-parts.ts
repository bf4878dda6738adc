import { parseFrozen } from './known.js';

interface Part<T> {
  part: T;
  at: number;
  json: string;
}

/**
 * Which are new, changed or elsewhere: what the store gave is frozen, and what is the same object is unchanged.
 * Each stands at its index.
 */
export function partsOf<T extends object>(known: readonly T[] | undefined, wanted: readonly T[]): { parts: T[]; changed: Part<T>[] } {
  const changed: Part<T>[] = [];
  const parts = wanted.map((part, at) => (known?.[at] === part ? part : note(changed, part, at)));
  return { parts, changed };
}

interface Placed<T> {
  parts: readonly T[];
  at: readonly number[];
}

/** The same for what leaves from the front, too: each stays where it stands as long as the order is the same. */
export function keyedParts<T extends { key: string }>(known: Placed<T> = { parts: [], at: [] }, wanted: readonly T[]): { parts: T[]; at: number[]; changed: Part<T>[] } {
  const places = new Map(known.parts.map((part, index) => [part.key, { part, at: known.at[index]! }]));
  const end = (known.at.at(-1) ?? -1) + 1;
  const kept = wanted.map(({ key }, index) => places.get(key)?.at ?? end + index);
  const isInOrder = kept.every((place, index) => index === 0 || place > kept[index - 1]!);
  const at = isInOrder ? kept : wanted.map((_, index) => end + index);
  const changed: Part<T>[] = [];
  const parts = wanted.map((part, index) => {
    const place = places.get(part.key);
    return place?.part === part && place.at === at[index] ? part : note(changed, part, at[index]!);
  });
  return { parts, at, changed };
}

function note<T extends object>(changed: Part<T>[], part: T, at: number): T {
  const json = JSON.stringify(part);
  const frozen = parseFrozen<T>(json);
  changed.push({ part: frozen, at, json });
  return frozen;
}
