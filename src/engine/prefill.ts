import type { Dialog, Slot } from '../dialog/project.js';
import type { Found, Value } from '../dialog/slot-type.js';
import type { Entity } from '../dialog/understanding.js';
import type { Message } from './message.js';
import type { Moment } from './moment.js';
import { slotContext } from './slot-context.js';
import { setSlot } from './slots.js';
import type { Frame } from './state.js';

interface Passage {
  start: number;
  end: number;
  found: Found[];
}

function overlap(left: { start: number; end: number }, right: { start: number; end: number }): boolean {
  return left.start < right.end && right.start < left.end;
}

function fromEntity({ value, text, start, end }: Entity): Found {
  return { value: value as Value, text, start, end, fit: 'exact' };
}

/** Where values of a slot's type stand in a text; several readings of the same words make one passage. */
function passages(moment: Moment, slot: Slot, message: Message): Passage[] {
  const found = slot.type.find?.(message.text, slotContext(moment, slot))
    ?? message.understanding?.entities.filter((entity) => entity.type === slot.type.name).map(fromEntity)
    ?? [];
  const all: Passage[] = [];
  for (const one of found) {
    const same = all.find((passage) => overlap(passage, one));
    if (same) same.found.push(one);
    else all.push({ start: one.start, end: one.end, found: [one] });
  }
  return all.sort((left, right) => left.start - right.start);
}

function fill(moment: Moment, frame: Frame, slot: Slot, { found }: Passage): void {
  const [one] = found;
  if (found.length > 1 || !one) {
    frame.heard[slot.name] = one?.text ?? '';
    return;
  }
  setSlot(moment, frame, slot.name, { value: one.value, ...(one.fields && { fields: one.fields }) });
  frame.answered = [slot.name, ...frame.answered];
  frame.early = [...(frame.early ?? []), slot.name];
}

/**
 * Fills a dialog's open slots with what an utterance says already, in the order of their declaration; words that may
 * mean several things are kept for the step that asks. @returns whether anything was found.
 */
export function prefill(moment: Moment, frame: Frame, dialog: Dialog, message: Message): boolean {
  const taken: Passage[] = [];
  const open = [...dialog.slots.values()].filter((slot) => !frame.slots[slot.name]);
  for (const [index, slot] of open.entries()) {
    const free = passages(moment, slot, message).filter((one) => !taken.some((other) => overlap(one, other)));
    const [passage] = free;
    if (!passage) continue;
    const takers = open.slice(index).filter((other) => other.type.name === slot.type.name).length;
    taken.push(...(free.length > takers ? free : [passage]));
    if (free.length > takers) frame.heard[slot.name] = message.text;
    else fill(moment, frame, slot, passage);
  }
  return taken.length > 0;
}
