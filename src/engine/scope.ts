import { holidayAt, isOpen } from '../dialog/hours.js';
import type { SlotValue, Value } from '../dialog/slot-type.js';
import { templateScope } from '../dialog/texts/template-scope.js';
import { languageOf, type Moment } from './moment.js';
import { slotContext } from './slot-context.js';
import type { Frame } from './state.js';

function showSlot(moment: Moment, frame: Frame | undefined, name: string, value: SlotValue): string | undefined {
  const slot = moment.project.dialogs.get(frame?.dialog ?? '')?.slots.get(name);
  return slot?.type.show(value, slotContext(moment, slot));
}

/** What texts and conditions can read: a dialog's slots, the fields of its calls, and the built-in names. */
export function scopeOf(moment: Moment, frame?: Frame, extra: Record<string, Value> = {}): Record<string, Value | undefined> {
  const { bot } = moment.project;
  const { now } = moment.event;
  return templateScope(frame?.slots ?? {}, frame?.results, {
    now,
    bot: bot.title.render(languageOf(moment), {}),
    hours: bot.hours as Value | undefined,
    open: bot.hours === undefined ? undefined : isOpen(bot.hours, now, bot.timeZone),
    holiday: holidayAt(bot.holidays, now, bot.timeZone, languageOf(moment)),
    ...extra,
  }, (name, value) => showSlot(moment, frame, name, value));
}
