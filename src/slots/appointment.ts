import { z } from 'zod';
import { duration } from '../dialog/schema/markers.js';
import { defineSlotType, type SlotContext } from '../dialog/slot-type.js';
import { type Counter, openDays, slotsOn, spread } from './appointment/open-slots.js';
import { findAppointments, readAppointment } from './appointment/read-appointment.js';
import { whyClosed } from './appointment/why-closed.js';
import type { CalendarDay } from './calendar/calendar-day.js';
import { fieldsOf, type LocalMoment, shownMoment, titleOfMoment } from './clock/local-moment.js';

const options = z.strictObject({
  hours: z.string().default('bot').describe('Whose opening hours: bot, or a queue of bot.yaml.'),
  length: duration.default(30 * 60_000).describe('How long an appointment is; they follow one another from opening on.'),
  'days-ahead': z.int().min(1).max(90).default(14).describe('Up to how many days from today.'),
  notice: duration.default(60 * 60_000).describe('How long before it an appointment must be made.'),
});
type Options = z.infer<typeof options>;

/** As many rows as WhatsApp shows in a list. */
const mostOffered = 10;

/** Of one day, so that other days are in sight; the rest of it is for who names the day. */
const mostOfADay = 3;

export const appointment = defineSlotType<Options>({
  name: 'appointment',
  docs: {
    summary: 'A time within the opening hours, holidays considered, kept as 2026-11-24T10:00+01:00. The next times of the next days are offered; a day, a part of a day or a time is read, and a closed day is named as one.',
    example: 'visit: { type: appointment, length: 30 min }\ncall: { type: appointment, hours: support, days-ahead: 7, notice: 2 h }',
    reads: [
      { text: 'morgen um 10', value: '2026-11-23T10:00+01:00' },
      { text: 'Dienstag halb drei', value: '2026-11-24T14:30+01:00' },
      { text: 'um 9', value: '2026-11-23T09:00+01:00' },
      { text: 'next Friday at 3 pm', value: '2026-11-27T15:00+01:00', language: 'en' },
    ],
  },
  fields: ['day', 'time'],
  options,
  suggests: true,
  check({ hours }, bot) {
    if (hours === 'bot') return bot.hours === undefined ? { path: [], message: 'An appointment needs opening hours, and bot.yaml has none.', hint: 'Add hours to bot.yaml, or name a queue here: hours: support.' } : undefined;
    if (bot.queues.has(hours)) return undefined;
    return { path: ['hours'], message: `There is no queue "${hours}".`, hint: `Write bot, or one of these: ${[...bot.queues.keys()].join(', ')}.` };
  },
  read(answer, context) {
    const { slots, exact } = readAppointment(answer.slice(0, 300).normalize('NFKC').trim(), counterOf(context), context.language);
    const offered = spread(slots, mostOffered);
    return offered.map((value) => reading(value, context, exact && offered.length === 1 ? 'exact' : 'likely'));
  },
  find(utterance, context) {
    const text = utterance.slice(0, 4096);
    return findAppointments(text, counterOf(context), context.language).flatMap(({ slots, start, end }) => {
      return spread(slots, mostOffered).map((value) => ({ ...reading(value, context, 'likely'), text: text.slice(start, end), start, end }));
    });
  },
  choices(context) {
    const counter = counterOf(context);
    return nextOn(openDays(counter), counter).map((value) => ({ value, title: titleOfMoment(value, context.language) }));
  },
  samples: (context) => [...openDays(counterOf(context))].slice(0, 2).flatMap((day) => slotsOn(day, counterOf(context)).slice(0, 1)),
  whyNot: (answer, context) => whyClosed(answer.slice(0, 300).normalize('NFKC').trim(), counterOf(context), context.language),
  show: ({ value }, context) => shownMoment(String(value), context),
});

/** Free beginnings of the next days, the very next first. */
function nextOn(days: Iterable<CalendarDay>, counter: Counter): LocalMoment[] {
  const offered: LocalMoment[] = [];
  for (const day of days) {
    offered.push(...spread(slotsOn(day, counter), mostOfADay));
    if (offered.length > mostOffered - mostOfADay) break;
  }
  return offered;
}

/** Where nothing is known of the business, it is open round the clock. */
function counterOf({ bot, now, timeZone, options }: SlotContext<Options>): Counter {
  const hours = (options.hours === 'bot' ? bot?.hours : bot?.queues.get(options.hours)?.hours) ?? 'always';
  return { hours, now, timeZone, lengthMs: options.length, noticeMs: options.notice, daysAhead: options['days-ahead'] };
}

function reading(value: LocalMoment, { language }: SlotContext<Options>, fit: 'exact' | 'likely') {
  return { value, title: titleOfMoment(value, language), fields: fieldsOf(value), fit };
}
