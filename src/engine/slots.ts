import type { SlotValue } from '../dialog/slot-type.js';
import type { Moment } from './moment.js';
import type { Frame, Known } from './state.js';

export function setSlot({ project }: Moment, frame: Frame, name: string, value: SlotValue): void {
  frame.slots[name] = value;
  frame.types[name] = project.dialogs.get(frame.dialog)?.slots.get(name)?.type.name ?? '';
}

export function forgetSlot(frame: Frame, name: string): void {
  Reflect.deleteProperty(frame.slots, name);
  Reflect.deleteProperty(frame.types, name);
  Reflect.deleteProperty(frame.heard, name);
  frame.answered = frame.answered.filter((one) => one !== name);
  dropEarly(frame, name);
  if (frame.taken) frame.taken = frame.taken.filter((one) => one !== name);
}

/** The dialog has come to the question of a slot: if it was answered before, it is now in its turn. */
export function comeTo(frame: Frame, name: string): void {
  if (!frame.early?.includes(name)) return;
  dropEarly(frame, name);
  frame.answered = [...frame.answered.filter((one) => one !== name), name];
}

function dropEarly(frame: Frame, name: string): void {
  const early = frame.early?.filter((one) => one !== name) ?? [];
  if (early.length > 0) frame.early = early;
  else delete frame.early;
}

/** What a dialog knew, and those that it ran: by slot. */
export function knownIn({ slots, types, learnt }: Pick<Frame, 'slots' | 'types' | 'learnt'>): Record<string, Known> {
  return { ...learnt, ...Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, { ...value, type: types[name] ?? '' }])) };
}
