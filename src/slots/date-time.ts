import { z } from 'zod';
import { defineSlotType, type Reading, type SlotContext } from '../dialog/slot-type.js';
import { dayAt } from './calendar/calendar-day.js';
import { findMoments, type MomentFound } from './clock/find-moments.js';
import { fieldsOf, shownMoment, titleOfMoment } from './clock/local-moment.js';

const options = z.strictObject({
  range: z.enum(['past', 'future', 'any']).default('any').describe('Which times are accepted: up to now, from now on, or any.'),
});
type Options = z.infer<typeof options>;

export const dateTime = defineSlotType<Options>({
  name: 'date-time',
  docs: {
    summary: 'A day and a time, kept as 2026-11-24T14:30+01:00, the business\'s own time. A part of a day ("gestern Abend") is kept as its usual time, with the field `about`.',
    example: 'noticed: { type: date-time }\nhappened: { type: date-time, range: past }',
    reads: [
      { text: 'übermorgen um halb drei', value: '2026-11-24T14:30+01:00' },
      { text: 'in zwei Stunden', value: '2026-11-22T14:00+01:00' },
      { text: 'gestern Abend', value: '2026-11-21T19:00+01:00' },
      { text: '24.12. 10:15 Uhr', value: '2026-12-24T10:15+01:00' },
      { text: 'next Friday at 3 pm', value: '2026-11-27T15:00+01:00', language: 'en' },
    ],
  },
  fields: ['day', 'time', 'about'],
  optional: ['about'],
  options,
  read(answer, context) {
    const text = answer.slice(0, 300).normalize('NFKC').trim();
    return unique(findMoments(text, momentContext(context, true)).flatMap((found) => readings(found, context)));
  },
  find(utterance, context) {
    const text = utterance.slice(0, 4096);
    return findMoments(text, momentContext(context, false)).flatMap((found) => {
      const { start, end } = found;
      return readings(found, context).map((reading) => ({ ...reading, fit: 'likely' as const, text: text.slice(start, end), start, end }));
    });
  },
  show: ({ value, fields }, context) => shownMoment(String(value), context, fields?.['about'] === true),
});

function momentContext({ now, timeZone, language, options: { range } }: SlotContext<Options>, asked: boolean) {
  return { now, today: dayAt(now, timeZone), timeZone, language, range, asked };
}

function readings({ moments, fit, about }: MomentFound, { now, language, options: { range } }: SlotContext<Options>): Reading[] {
  const accepted = moments.filter((moment) => range === 'any' || (range === 'past') === (Date.parse(moment) <= Date.parse(now)));
  return accepted.map((value) => ({ value, title: titleOfMoment(value, language), fields: { ...fieldsOf(value), ...(about && { about }) }, fit }));
}

function unique(readings: readonly Reading[]): Reading[] {
  return [...new Map(readings.map((reading) => [reading.value, reading])).values()].slice(0, 10);
}
