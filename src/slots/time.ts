import { z } from 'zod';
import { localTime } from '../dialog/hours/local-time.js';
import { defineSlotType, type Reading, type SlotContext } from '../dialog/slot-type.js';
import { clockTime, minutesOf, shownTime } from './clock/clock-time.js';
import { findRelativeTimes } from './clock/relative-times.js';
import { findTimes } from './clock/find-times.js';

const timeOfDay = z.string().refine((time) => minutesOf(time) !== undefined, { error: 'a time of day was expected here\nWrite it like 08:00.' });

const options = z.strictObject({
  from: timeOfDay.default('00:00').describe('The earliest that is accepted.'),
  to: timeOfDay.default('24:00').describe('The latest that is accepted.'),
});
type Options = z.infer<typeof options>;

export const time = defineSlotType<Options>({
  name: 'time',
  docs: {
    summary: 'A time of day, kept as 15:30. "Um drei" is the afternoon; where "um acht" may be morning or evening, and both are accepted, the customer is asked.',
    example: 'from: { type: time }\ncall_at: { type: time, from: "09:00", to: "17:00" }',
    reads: [
      { text: 'halb drei', value: '14:30' },
      { text: 'gegen 17 Uhr', value: '17:00' },
      { text: 'acht Uhr abends', value: '20:00' },
      { text: 'in zwei Stunden', value: '14:00' },
      { text: 'quarter past 3 pm', value: '15:15', language: 'en' },
    ],
  },
  options,
  read(answer, context) {
    const text = answer.slice(0, 300).normalize('NFKC').trim();
    const found = [...relative(text, context), ...findTimes(text, { language: context.language, asked: true })];
    const [first] = found;
    const isWhole = found.length === 1 && first!.start === 0 && first!.end >= text.replace(/[.!]+$/, '').length;
    const times = [...new Set(found.flatMap(({ minutes }) => minutes).filter((minutes) => accepts(minutes, context.options)).map(clockTime))].slice(0, 10);
    return times.map((value): Reading => ({ value, title: shownTime(value, context.language), fit: isWhole ? first!.fit : 'likely' }));
  },
  find(utterance, context) {
    const text = utterance.slice(0, 4096);
    return findTimes(text, { language: context.language, asked: false }).flatMap(({ minutes, start, end }) => {
      return minutes.filter((each) => accepts(each, context.options)).map((each) => {
        return { value: clockTime(each), title: shownTime(clockTime(each), context.language), fit: 'likely' as const, text: text.slice(start, end), start, end };
      });
    });
  },
  show: ({ value }, { language }) => shownTime(String(value), language),
});

function relative(text: string, { now, timeZone }: SlotContext<Options>) {
  return findRelativeTimes(text).map(({ minutes, start, end }) => {
    const at = localTime(new Date(Date.parse(now) + minutes * 60_000), timeZone);
    return { minutes: [at.minutes], start, end, fit: 'exact' as const };
  });
}

function accepts(minutes: number, { from, to }: Options): boolean {
  return minutes >= (minutesOf(from) ?? 0) && minutes <= (minutesOf(to) ?? 1440);
}
