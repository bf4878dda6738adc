import { instantOf, localTime } from '../dialog/hours/local-time.js';
import type { Turn } from '../dialog/step-type.js';

/** A day alone is meant at nine in the morning. */
const morning = 9 * 60;

const local = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?)?$/;
const clock = /^(\d\d):(\d\d)$/;

/**
 * The instant that stands at a value's path, in milliseconds since 1970: a day, a local date with a time, a time of
 * today, or ISO 8601 with an offset. `undefined`: it is not set, or no date.
 */
export function instantIn(turn: Turn, path: string): number | undefined {
  const value = turn.value(path.split('.'));
  if (typeof value !== 'string') return undefined;
  const { timeZone } = turn.project.bot;
  const today = localTime(new Date(turn.now), timeZone);
  const [, hour, minute] = clock.exec(value) ?? [];
  if (hour !== undefined) return instantOf(today.year, today.month, today.day, Number(hour) * 60 + Number(minute), timeZone).getTime();
  const match = local.exec(value);
  if (!match) return Number.isNaN(Date.parse(value)) ? undefined : Date.parse(value);
  const [year, month, day, hours, minutes] = match.slice(1).map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  const time = hours === undefined ? morning : hours * 60 + (minutes ?? 0);
  return instantOf(year!, month!, day!, time, timeZone).getTime();
}
