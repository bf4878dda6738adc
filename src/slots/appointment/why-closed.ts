import { holidayAt } from '../../dialog/hours.js';
import { addDays, type CalendarDay, dayAt } from '../calendar/calendar-day.js';
import { clockTime, shownTime } from '../clock/clock-time.js';
import { titleOfDay } from '../clock/local-moment.js';
import { type Counter, openRanges, slotsOn } from './open-slots.js';
import { daysNamed } from './read-appointment.js';

interface Words {
  past: string;
  late(last: string): string;
  holiday(day: string, name: string): string;
  closed(day: string): string;
  full(day: string): string;
  hours(day: string, times: string): string;
  to: string;
  and: string;
}

const english: Words = {
  past: 'That day is over already.',
  late: (last) => `Appointments can be made up to ${last}.`,
  holiday: (day, name) => `We are closed on ${day}: ${name}.`,
  closed: (day) => `We are closed on ${day}.`,
  full: (day) => `There is no appointment left on ${day}.`,
  hours: (day, times) => `On ${day} there are appointments from ${times}.`,
  to: ' to ',
  and: ' and ',
};

const words: Record<string, Words> = {
  en: english,
  de: {
    past: 'Dieser Tag ist schon vorbei.',
    late: (last) => `Termine gibt es bis ${last}`,
    holiday: (day, name) => `Am ${day} haben wir geschlossen: ${name}.`,
    closed: (day) => `Am ${day} haben wir geschlossen.`,
    full: (day) => `Am ${day} gibt es keinen Termin mehr.`,
    hours: (day, times) => `Am ${day} gibt es Termine von ${times}.`,
    to: ' bis ',
    and: ' und ',
  },
};

/** Why there is no appointment at the time that somebody wished for; `undefined` where no day was named. */
export function whyClosed(text: string, counter: Counter, language: string): string | undefined {
  const [day] = daysNamed(text, counter, language);
  return day === undefined ? undefined : reason(day, counter, language, words[language] ?? english);
}

function reason(day: CalendarDay, counter: Counter, language: string, say: Words): string {
  const today = dayAt(counter.now, counter.timeZone);
  const last = addDays(today, counter.daysAhead);
  const title = titleOfDay(day, language);
  if (day < today) return say.past;
  if (day > last) return say.late(titleOfDay(last, language));
  const ranges = openRanges(counter.hours, day);
  const holiday = counter.hours === 'always' ? undefined : holidayAt(counter.hours.holidays, `${day}T12:00:00Z`, 'UTC', language);
  if (ranges.length === 0) return holiday === undefined ? say.closed(title) : say.holiday(title, holiday);
  if (slotsOn(day, counter).length === 0) return say.full(title);
  const times = ranges.map(({ from, to }) => `${shownTime(clockTime(from), language)}${say.to}${shownTime(to === 1440 ? '24:00' : clockTime(to), language)}`);
  return say.hours(title, times.join(say.and));
}
