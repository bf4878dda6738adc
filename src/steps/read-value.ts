import type { Slot } from '../dialog/project.js';
import type { SlotValue } from '../dialog/slot-type.js';
import type { Turn } from '../dialog/step-type.js';

/** What a rendered value means to a slot: as its type reads it, else the words as they stand; nothing when empty. */
export function readValue(turn: Turn, slot: Slot, text: string): SlotValue | undefined {
  const words = text.trim();
  if (words === '') return undefined;
  const [reading] = turn.read(slot, words);
  if (!reading) return { value: words };
  return { value: reading.value, ...(reading.fields && { fields: reading.fields }) };
}
