import { closest } from '../../diagnostics/closest.js';
import { keysAt } from '../schema/known-keys.js';
import type { StepType } from '../step-type.js';

export type StepChoice =
  | { type: StepType }
  /** No key names a step: the one that probably should, and what was probably meant. */
  | { misspelt: string; meant: string | undefined }
  /** Two keys name steps of which neither is an option of the other. */
  | { first: string; second: string };

const options = new WeakMap<StepType, ReadonlySet<string>>();

/** The keys that a step of a type may have, its name included. */
function optionsOf(type: StepType): ReadonlySet<string> {
  const known = options.get(type) ?? new Set(keysAt(type.schema));
  options.set(type, known);
  return known;
}

/** Which step an author means by these keys: `ask` has an option `say`, so `ask` with `say` is an `ask`. */
export function stepTypeOf(keys: readonly string[], types: ReadonlyMap<string, StepType>): StepChoice {
  const candidates = keys.flatMap((key) => types.get(key) ?? []);
  const heads = candidates.filter((type) => !candidates.some((other) => other !== type && optionsOf(other).has(type.name) && !optionsOf(type).has(other.name)));
  const strange = keys.filter((key) => !types.has(key) && !heads.some((type) => optionsOf(type).has(key)));
  const misspelt = strange.find((key) => {
    const meant = types.get(closest(key, types.keys()) ?? '');
    return meant !== undefined && heads.every((type) => optionsOf(meant).has(type.name));
  });
  if (misspelt !== undefined) return { misspelt, meant: closest(misspelt, types.keys()) };
  const [first, second] = heads;
  if (first && second) return { first: first.name, second: second.name };
  return first ? { type: first } : { misspelt: keys[0] ?? '', meant: undefined };
}
