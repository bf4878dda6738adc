import type { SlotValue, Value } from '../slot-type.js';

type Scope = Readonly<Record<string, Value | undefined>>;

/**
 * What texts and conditions of a dialog read: its slots, its results, and `extra` (`now`, `hours`, `open`, `bot`).
 * A slot is `{ …fields, value }`: compared by its value, its fields by their names, and printed as `show` says; without
 * fields and `show` it is its value.
 * A slot wins over a result of the same name, `extra` over both.
 */
export function templateScope(
  slots: Readonly<Record<string, SlotValue>>,
  results: Readonly<Record<string, Record<string, Value>>> = {},
  extra: Scope = {},
  show?: (name: string, slot: SlotValue) => string | undefined,
): Record<string, Value | undefined> {
  const scope = Object.create(null) as Record<string, Value | undefined>;
  Object.assign(scope, results);
  for (const [name, slot] of Object.entries(slots)) scope[name] = fromSlot(name, slot, show);
  return Object.assign(scope, extra);
}

/** How it is shown is worked out only when it is put into a text, and is no part of the data. */
function fromSlot(name: string, slot: SlotValue, show: ((name: string, slot: SlotValue) => string | undefined) | undefined): Value {
  const { value, fields } = slot;
  if (!fields && !show) return value;
  const entry: Record<string, Value> = { ...fields, value };
  return show ? Object.defineProperty(entry, 'shown', { enumerable: false, get: () => show(name, slot) }) : entry;
}

export function isRecord(value: unknown): value is Record<string, Value> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at `parcel.status` in a scope; of a slot with fields its value; `undefined` where there is none. */
export function readPath(scope: Scope, path: readonly string[]): Value | undefined {
  let here: Value | undefined = scope as Value;
  for (const key of path) here = isRecord(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  return isRecord(here) && Object.hasOwn(here, 'value') ? here.value : here;
}
