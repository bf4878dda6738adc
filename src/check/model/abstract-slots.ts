import type { Slot } from '../../dialog/project.js';
import type { SlotContext, SlotType } from '../../dialog/slot-type.js';

/** What slot types made of words, by type and options: the same words are read once. */
export type Readings = Map<string, Map<string, unknown>>;

/** Of one type and its options; what every dialog has words of its own for is not kept for ever. */
const most = 2_000;

/** What the same words may be read differently by. */
function dayIn({ language, now }: SlotContext): string {
  return `${language} ${now.slice(0, 10)}`;
}

/** A slot that remembers what it has read, and shows values as they are. */
export function abstractSlot(slot: Slot, readings: Readings): Slot {
  const { type } = slot;
  const owner = `${type.name} ${JSON.stringify(slot.options)}`;
  let known = readings.get(owner);
  if (!known) readings.set(owner, (known = new Map<string, unknown>()));
  const once = <Result>(key: string, make: () => Result): Result => {
    if (known.size > most) known.clear();
    if (!known.has(key)) known.set(key, make());
    return known.get(key) as Result;
  };
  const abstract: SlotType = {
    ...type,
    read: (words, context) => once(`r${dayIn(context)} ${words}`, () => type.read(words, context)),
    ...(type.find && { find: (words, context) => once(`f${dayIn(context)} ${words}`, () => type.find!(words, context)) }),
    ...(type.choices && { choices: (context) => once(`c${dayIn(context)}`, () => type.choices!(context)) }),
    show: ({ value }) => String(value),
  };
  return { ...slot, type: abstract };
}
