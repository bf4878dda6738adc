import { z } from 'zod';
import { germanStates, type GermanState, localHolidayNames } from '../hours/german-holidays.js';
import { plainText } from './markers.js';

const states = Object.entries(germanStates);

function notAState(input: unknown): string {
  const given = String(input).trim().toLowerCase();
  const [letters, name] = states.find(([code, title]) => code.toLowerCase() === given || title.toLowerCase() === given) ?? [];
  return `there is no German state "${String(input)}"\n${letters === undefined ? `Write one of these: ${states.map(([code]) => code).join(', ')}.` : `Write ${letters} for ${name}.`}`;
}

const times = z.string().regex(/^(?:closed|\d{1,2}:\d\d\s*[-–].*)$/);
const dayOff = z.union([
  times,
  z.strictObject({ title: plainText.optional().describe('What the day is called.'), hours: z.string().default('closed').describe('closed, or when it is open nevertheless: 08:00-12:00.') }),
  plainText,
], { error: 'a day off was expected here\nWrite closed, 08:00-12:00, its name in every language, or { title: …, hours: … }.' });

/** Days on which the business is closed, and its queues with it. */
export const holidays = z.strictObject({
  state: z.enum(states.map(([code]) => code) as [GermanState, ...GermanState[]], { error: ({ input }) => notAState(input) }).optional().describe('The German state whose public holidays are days off: BY.'),
  also: z.array(z.enum(localHolidayNames)).optional().describe('Holidays that hold in parts of the state only, where the business is in one of them.'),
  dates: z
    .union([z.array(z.string()), z.record(z.string(), dayOff)], { error: 'days were expected here\nWrite a list like [2026-12-24], or days with their names.' })
    .optional()
    .describe('Days off of its own: a list, or each with its name, its hours or both. 2026-12-24 is one day, 12-24 that of every year.'),
});
