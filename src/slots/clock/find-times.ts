import { asSaid } from './as-said.js';
import { findDayParts, hoursMeant, type PartFound } from './day-part.js';
import { numberForm, numberOf } from './hour-words.js';
import type { DayPart, TimeContext, TimeFound } from './time-found.js';

interface Form {
  pattern: RegExp;
  /** Only in an answer to a question for a time. */
  asked?: true;
  /** The time: hour, minutes, and whether the hour is one of 24; `undefined`: none. */
  read(groups: Record<string, string | undefined>, context: TimeContext): Clock | undefined;
}

interface Clock {
  hour: number;
  minute: number;
  /** The hour is one of a day's 24, as written. */
  literal?: boolean;
  half?: 'am' | 'pm' | undefined;
}

const open = String.raw`(?<![\p{L}\p{N}]|\d[.,:/-])`;
const close = String.raw`(?![\p{L}\p{N}]|[.:/-]\d|,\d)`;
const half = String.raw`(?:\s?(?<half>[ap])\.?\s?m\.?(?!\p{L}))`;
const form = (source: string, read: Form['read'], asked?: true): Form => ({ pattern: new RegExp(`${open}${source}`, 'giu'), read, ...(asked && { asked }) });

const forms: Form[] = [
  form(String.raw`(?<h>\d{1,2}):(?<m>[0-5]\d)(?::[0-5]\d)?(?:${half}|\s?(?:uhr|urh|uhrr|h)${close}|${close})`, (at, { language }) => clock(at, language === 'de' || /^0/.test(at.h!))),
  form(String.raw`(?<h>\d{1,2})\.(?<m>[0-5]\d)(?:${half}|\s?(?:uhr|urh|uhrr|h)${close})`, (at) => clock(at, true)),
  form(String.raw`(?<h>\d{1,2})[.h\s](?<m>[0-5][05])${close}`, (at) => clock(at, true), true),
  form(String.raw`(?<h>[01]\d|2[0-3])(?<m>[0-5]\d)(?:\s?(?:uhr|urh|uhrr|h))?${close}`, (at) => clock(at, true), true),
  form(String.raw`(?<h>${numberForm})\s?(?:uhr|urh|uhrr|h)(?:\s(?<m>[0-5]?\d))?${close}`, (at) => clock(at, /^0/.test(at.h!))),
  form(String.raw`(?<h>${numberForm})(?:${half}|\s?o'?clock${close})`, (at) => clock(at, false)),
  form(String.raw`(?:(?<past>f(?:ü|ue)nf|5|zehn|10)\s(?<side>vor|nach)\s)?halb\s(?<h>${numberForm})${close}`, readHalb),
  form(String.raw`(?<m>vie?r?te?l|f(?:ü|ue)nf|zehn|zwanzig|\d{1,2}|quarter|a\squarter|half|five|ten|twenty)(?<unit>\s(?:minuten?|minutes?))?\s(?<side>vor|nach|past|to)\s(?<h>${numberForm})${close}`, readAround),
  form(String.raw`(?<m>drei\s?vie?r?te?l|vie?r?te?l)\s(?<h>${numberForm})${close}`, ({ m, h }) => ({ hour: before(numberOf(h!)), minute: m!.startsWith('d') ? 45 : 15 })),
  form(String.raw`(?:um|gegen|ab|at|around|about|by|ca\.?|circa)\s(?<h>${numberForm})(?!\s?(?:%|€|euro|tage?n?|wochen?|monaten?|stunden?|minuten?|days?|weeks?|hours?|minutes?|mal|uhr|st(?:ü|ue)ck))${close}`, (at) => clock(at, false)),
  form(String.raw`(?:mitternacht|midnight)${close}`, () => ({ hour: 0, minute: 0, literal: true })),
  { pattern: new RegExp(String.raw`^(?<h>${numberForm})[.!\s]*$`, 'giu'), read: (at) => clock(at, false), asked: true },
];

/** Times of day in a text, from left to right, without overlaps. */
export function findTimes(text: string, context: TimeContext): TimeFound[] {
  const parts = findDayParts(text);
  const all = forms.flatMap(({ pattern, asked, read }) => (asked && !context.asked ? [] : [...text.matchAll(pattern)].flatMap((match) => {
    const at = read(match.groups ?? {}, context);
    return at ? found(at, match.index, match.index + match[0].trimEnd().length, parts) : [];
  })));
  all.sort((left, right) => left.start - right.start || right.end - left.end);
  const apart = all.filter((each, index) => !all.slice(0, index).some((other) => each.start < other.end));
  const times = apart.flatMap((each) => asSaid(text, each, (hour) => hoursMeant(hour, partBeside(each, parts)).map((at) => at * 60), context.asked) ?? []).filter((each, index, said) => !said.slice(0, index).some((other) => each.start < other.end));
  const noon = times.length === 0 && context.asked ? parts.find(({ part }) => part === 'noon') : undefined;
  return noon ? [asSaid(text, { minutes: [720], start: noon.start, end: noon.end, fit: 'likely' }, () => [], true) ?? []].flat() : times;
}

function found(at: Clock, start: number, end: number, parts: readonly PartFound[]): TimeFound[] {
  const hours = meant(at, partBeside({ start, end }, parts));
  if (hours.length === 0 || !(at.minute >= 0 && at.minute < 60)) return [];
  const literal = at.literal === true || at.half !== undefined || at.hour > 12;
  return [{ minutes: hours.map((hour) => hour * 60 + at.minute), start, end, fit: literal ? 'exact' : 'likely' }];
}

function partBeside({ start, end }: { start: number; end: number }, parts: readonly PartFound[]): DayPart | undefined {
  return (parts.find((each) => each.start >= end) ?? parts.findLast((each) => each.end <= start))?.part;
}

function meant({ hour, half: named, literal = false }: Clock, part: DayPart | undefined): number[] {
  if (!Number.isInteger(hour) || hour < 0 || hour > 24) return [];
  if (named) return hour < 1 || hour > 12 ? [] : [(hour % 12) + (named === 'pm' ? 12 : 0)];
  if (literal && (part === undefined || part === 'morning' || hour > 12)) return [hour % 24];
  return hoursMeant(hour, part);
}

function clock({ h, m, half: letter }: Record<string, string | undefined>, literal: boolean): Clock {
  const named = letter === undefined ? undefined : letter.toLowerCase() === 'p' ? 'pm' : 'am';
  return { hour: numberOf(h!), minute: m === undefined ? 0 : Number(m), literal: literal && h!.length > 0 && /^\d/.test(h!), half: named };
}

/** "halb drei" is half past two; "fünf vor halb drei" five minutes less. */
function readHalb({ past, side, h }: Record<string, string | undefined>): Clock {
  const shift = past === undefined ? 0 : numberOf(past) * (side === 'vor' ? -1 : 1);
  return { hour: before(numberOf(h!)), minute: 30 + shift };
}

/** "2 to 4" may be two hours as well as minutes. */
function readAround({ m, unit, side, h }: Record<string, string | undefined>): Clock | undefined {
  if (side === 'to' && unit === undefined && /^\d+$/.test(m!) && Number(m) <= 12) return undefined;
  const by = /^(?:a\s)?(?:vie?r?te?l|quarter)$/i.test(m!) ? 15 : /^half$/i.test(m!) ? 30 : numberOf(m!);
  const isBefore = side === 'vor' || side === 'to';
  if (!(by > 0 && by <= 30)) return undefined;
  return isBefore ? { hour: before(numberOf(h!)), minute: 60 - by } : { hour: numberOf(h!), minute: by };
}

function before(hour: number): number {
  return hour === 1 ? 12 : hour - 1;
}
