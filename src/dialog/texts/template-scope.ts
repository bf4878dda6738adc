import { Drop } from 'liquidjs';
import type { SlotValue, Value } from '../slot-type.js';

/** A slot's value that also has fields: `{{ tracking_number }}` and `{{ tracking_number.carrier }}`. */
class SlotDrop extends Drop {
  readonly #slot: SlotValue;

  constructor(slot: SlotValue) {
    super();
    this.#slot = slot;
  }

  override valueOf(): Value {
    return this.#slot.value;
  }

  override liquidMethodMissing(key: string | number): Value | undefined {
    return ownField(this.#slot.fields ?? {}, String(key));
  }
}

function ownField(fields: Readonly<Record<string, Value | undefined>>, key: string): Value | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/**
 * What texts and conditions of a dialog read: its slots, its results, and `extra` (`now`, `hours`, `open`, `bot`).
 * A slot wins over a result of the same name, `extra` over both.
 */
export function templateScope(
  slots: Readonly<Record<string, SlotValue>>,
  results: Readonly<Record<string, Record<string, Value>>> = {},
  extra: Readonly<Record<string, Value | undefined>> = {},
): Record<string, Value | undefined> {
  const scope = Object.create(null) as Record<string, Value | undefined>;
  Object.assign(scope, results);
  for (const [name, slot] of Object.entries(slots)) {
    scope[name] = slot.fields ? (new SlotDrop(slot) as unknown as Value) : slot.value;
  }
  return Object.assign(scope, extra);
}

/** The value at `parcel.status` in a scope; `undefined` where there is none. */
export function readPath(scope: Readonly<Record<string, Value | undefined>>, path: readonly string[]): Value | undefined {
  const [root, ...rest] = path;
  let here: unknown = root === undefined ? undefined : ownField(scope, root);
  for (const key of rest) {
    if (here instanceof SlotDrop) here = here.liquidMethodMissing(key);
    else if (typeof here === 'object' && here !== null) here = ownField(here as Record<string, Value>, key);
    else return undefined;
  }
  return here instanceof SlotDrop ? here.valueOf() : (here as Value | undefined);
}
