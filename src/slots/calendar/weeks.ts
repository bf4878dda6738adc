import { foldWords } from '../../dialog/fold.js';
import { addDays, type CalendarDay, weekdayOf } from './calendar-day.js';
import { weekShift } from './directions.js';

/** The days of the week that a text names as a whole: "nächste Woche". */
export function daysOfWeek(text: string, today: CalendarDay): CalendarDay[] {
  const words = foldWords(text).map(({ word }) => word);
  const shift = words.map((word, at) => weekShift(word, words[at + 1])).find((each) => each !== undefined);
  if (shift === undefined) return [];
  const monday = addDays(today, shift * 7 - ((weekdayOf(today) + 6) % 7));
  return Array.from({ length: 7 }, (_, day) => addDays(monday, day));
}
