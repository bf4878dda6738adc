import type { SlotValue } from '../dialog/slot-type.js';
import type { Moment } from './moment.js';
import type { Frame } from './state.js';

export function setSlot({ project }: Moment, frame: Frame, name: string, value: SlotValue): void {
  frame.slots[name] = value;
  frame.types[name] = project.dialogs.get(frame.dialog)?.slots.get(name)?.type.name ?? '';
}

export function forgetSlot(frame: Frame, name: string): void {
  Reflect.deleteProperty(frame.slots, name);
  Reflect.deleteProperty(frame.types, name);
  Reflect.deleteProperty(frame.heard, name);
  frame.answered = frame.answered.filter((one) => one !== name);
}
