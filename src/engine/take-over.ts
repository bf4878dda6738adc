import type { Dialog, Slot } from '../dialog/project.js';
import type { SlotValue } from '../dialog/slot-type.js';
import type { Message } from './message.js';
import { languageOf, type Moment } from './moment.js';
import { readSlot, slotContext } from './slot-context.js';
import { knownIn, setSlot } from './slots.js';
import { prefixDefault } from './speak.js';
import type { Ended, Frame } from './state.js';

/** How long after its end what a dialog knew goes over into the next one, in milliseconds. */
const freshMs = 60 * 60_000;

const another = /\b(?:ander(?:e[mnrs]?|swo)|zweite[mnrs]?|weitere[mnrs]?|nächste[mnrs]?|noch (?:ein(?:e[mnrs]?)?|mal)|another|other|second|different|next|new|neue[mnrs]?)\b/iu;

/** Whether a wish may be about something else than what was talked of before. */
export function isAboutAnother({ text, tapped }: Pick<Message, 'text' | 'tapped'>): boolean {
  return tapped === undefined && another.test(text);
}

/** The dialog that ended just before, where what it knew holds for this one too: who asks for the same again means something else. */
export function justEnded({ state: { ended }, event: { now } }: Moment, dialog: Dialog, message: Message): Ended | undefined {
  if (ended?.at === undefined || ended.dialog === dialog.name || isAboutAnother(message)) return undefined;
  return Date.parse(now) - Date.parse(ended.at) <= freshMs ? ended : undefined;
}

/** A number, a name, a day: what speaks for itself. A yes, a choice and free words answer one dialog's question. */
function isTakeable({ type }: Slot): boolean {
  return type.find !== undefined && type.choices === undefined;
}

/** The value as this slot reads it; `undefined` where its options don't accept it. */
function asRead(moment: Moment, slot: Slot, value: SlotValue): SlotValue | undefined {
  const shown = slot.type.show(value, slotContext(moment, slot));
  const [reading, ...others] = readSlot(moment, slot, shown);
  if (!reading || others.length > 0 || JSON.stringify(reading.value) !== JSON.stringify(value.value)) return undefined;
  return { value: reading.value, ...(reading.fields && { fields: reading.fields }) };
}

/** Fills a dialog's open slots with what the one before knew under the same name, of the same type. */
export function takeOver(moment: Moment, frame: Frame, dialog: Dialog): void {
  const known = moment.before ? knownIn(moment.before) : {};
  for (const [name, slot] of dialog.slots) {
    const { type, ...value } = known[name] ?? { type: undefined, value: '' };
    if (frame.slots[name] || frame.heard[name] !== undefined || type !== slot.type.name || !isTakeable(slot)) continue;
    const read = asRead(moment, slot, value);
    if (!read) continue;
    setSlot(moment, frame, name, read);
    frame.answered = [name, ...frame.answered];
    frame.early = [...(frame.early ?? []), name];
    frame.taken = [...(frame.taken ?? []), name];
  }
}

/** The dialog has come to a question that it does not ask, since the one before did: what was taken is shown. */
export function showTaken(moment: Moment, frame: Frame, name: string): void {
  if (!frame.taken?.includes(name)) return;
  const slot = moment.project.dialogs.get(frame.dialog)?.slots.get(name);
  const value = frame.slots[name];
  frame.taken = frame.taken.filter((one) => one !== name);
  if (!slot || !value) return;
  moment.state.shown = [...(moment.state.shown ?? []), { dialog: frame.dialog, slot: name }];
  const title = slot.title?.render(languageOf(moment), {});
  prefixDefault(moment, 'taken-over', { value: slot.type.show(value, slotContext(moment, slot)), ...(title !== undefined && { title }) });
}
