import type { Slot } from '../dialog/project.js';
import type { Reading, SlotContext, SlotValue } from '../dialog/slot-type.js';
import { languageOf, type Moment } from './moment.js';

export function slotContext(moment: Moment, slot: Slot, language = languageOf(moment)): SlotContext {
  return { options: slot.options, language, now: moment.event.now, timeZone: moment.project.bot.timeZone, bot: moment.project.bot };
}

/** What a text means as an answer; values within it where it is none as a whole. */
export function readSlot(moment: Moment, slot: Slot, text: string, offered: readonly SlotValue[] = []): Reading[] {
  const context = { ...slotContext(moment, slot), ...(offered.length > 0 && { offered }) };
  const readings = slot.type.read(text, context);
  return readings.length > 0 ? readings : (slot.type.find?.(text, context) ?? []).map(({ value, title, fields }) => ({
    value,
    ...(title !== undefined && { title }),
    ...(fields && { fields }),
    fit: 'likely',
  }));
}
