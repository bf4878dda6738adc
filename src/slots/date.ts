import { z } from 'zod';
import { defineSlotType, type SlotContext } from '../dialog/slot-type.js';
import { dateFormat } from '../dialog/texts/formats.js';
import { dayAt, type CalendarDay } from './calendar/calendar-day.js';
import type { DateContext } from './calendar/date-found.js';
import { findDates } from './calendar/find-dates.js';
import { shownDay } from './calendar/shown-day.js';

const options = z.strictObject({
  range: z.enum(['past', 'future', 'any']).default('any').describe('Which dates are accepted: up to today, from today on, or any.'),
});
type Options = z.infer<typeof options>;

export const date = defineSlotType<Options>({
  name: 'date',
  docs: {
    summary: 'A day, kept as 2026-12-24; read as people write it in German and English, from the business’s own today on.',
    example: 'delivery: { type: date, range: future }',
    reads: [
      { text: '24.12.', value: '2026-12-24' },
      { text: 'übermorgen', value: '2026-11-24' },
      { text: 'Dec 24th', value: '2026-12-24', language: 'en' },
      { text: 'next Friday', value: '2026-11-27', language: 'en' },
    ],
  },
  options,
  read(answer, context) {
    const text = answer.slice(0, 300).normalize('NFKC').trim();
    const found = findDates(text, dateContext(context, true)).map((each) => ({ ...each, days: each.days.filter((day) => accepts(day, context)) }));
    const [first] = found;
    const whole = found.length === 1 && first?.start === 0 && first.end >= text.length - 1;
    const days = [...new Set(found.flatMap((each) => each.days))];
    const fit = whole && first.fit === 'exact' ? 'exact' : 'likely';
    return days.map((value) => ({ value, title: written(value, context.language), fit }));
  },
  find(utterance, context) {
    const text = utterance.slice(0, 4096);
    return findDates(text, dateContext(context, false)).flatMap(({ days, start, end, fit }) => {
      const [value, other] = days.filter((day) => accepts(day, context));
      if (!value || other) return [];
      return [{ value, title: written(value, context.language), fit, text: text.slice(start, end), start, end }];
    });
  },
  show: ({ value }, context) => shownDay(String(value), context),
});

function dateContext({ now, timeZone, language, options }: SlotContext<Options>, asked: boolean): DateContext {
  return { today: dayAt(now, timeZone), language, range: options.range, asked };
}

function accepts(day: CalendarDay, { now, timeZone, options: { range } }: SlotContext<Options>): boolean {
  if (range === 'any') return true;
  const today = dayAt(now, timeZone);
  return range === 'past' ? day <= today : day >= today;
}

/** `24. Dezember 2026`, `24 December 2026`. */
function written(value: string, language: string): string {
  const time = Date.parse(value);
  if (Number.isNaN(time)) return value;
  const locale = language === 'en' ? 'en-GB' : language;
  return dateFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(time);
}
