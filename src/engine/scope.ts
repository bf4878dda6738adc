import { holidayAt, isOpen } from '../dialog/hours.js';
import type { Value } from '../dialog/slot-type.js';
import { templateScope } from '../dialog/texts/template-scope.js';
import { languageOf, type Moment } from './moment.js';
import type { Frame } from './state.js';

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
  });
}
