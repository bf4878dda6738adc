import { Drop } from 'liquidjs';
import type { Value } from '../slot-type.js';
import { isRecord } from './template-scope.js';

/** A slot's value that also has fields: `{{ tracking_number }}` and `{{ tracking_number.carrier }}`. */
class SlotDrop extends Drop {
  readonly #slot: Readonly<Record<string, Value>>;

  constructor(slot: Readonly<Record<string, Value>>) {
    super();
    this.#slot = slot;
  }

  /** No text can reach this: only what stands in a slot is a name there. */
  static words(drop: SlotDrop): string | undefined {
    const { shown } = drop.#slot;
    return typeof shown === 'string' ? shown : undefined;
  }

  override valueOf(): Value {
    return this.#slot['value'] ?? null;
  }

  override liquidMethodMissing(key: string | number): Value | undefined {
    return key !== 'shown' && Object.hasOwn(this.#slot, key) ? this.#slot[key] : undefined;
  }
}

/** What Liquid makes up of any value: a slot of that name that nothing fills stays empty. */
const ofLists = { size: undefined, first: undefined, last: undefined };

/** A slot as its type shows it; `undefined` for other values, and where nobody knows how. */
export function wordsOf(value: unknown): string | undefined {
  return value instanceof SlotDrop ? SlotDrop.words(value) : undefined;
}

/** A scope as Liquid reads it: what has a `value` of its own prints as that. */
export function liquidScope(scope: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const wrap = (value: unknown): unknown => (isRecord(value) && Object.hasOwn(value, 'value') ? new SlotDrop(value) : value);
  return { ...ofLists, ...Object.fromEntries(Object.entries(scope).map(([name, value]) => [name, wrap(value)])) };
}
