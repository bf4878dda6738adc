import { wellFormed } from '../../activity/well-formed.js';

/** Readers for JSON that somebody else wrote: each gives what it looks for or nothing, and never throws. */

export type Json = Readonly<Record<string, unknown>>;

const nothing: Json = Object.freeze(Object.create(null) as Json);

/** An object's own members; of anything else, none. */
export function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : nothing;
}

/** An own member, whatever its name. */
export function own(value: Json, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A string, or a number as one, without what no database and no phone takes: NUL and halves of characters. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? wellFormed(value) : undefined;
}

/** An id: not empty, at most 1024 characters. */
export function id(value: unknown): string | undefined {
  const read = text(value)?.trim();
  return read === undefined || read === '' || read.length > 1024 ? undefined : read;
}

/** A number, also one that came as a string. */
export function number(value: unknown): number | undefined {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}

/** A platform's own word, fit for a label: lower case letters, digits, `_` and `-`. */
export function word(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z0-9_-]{1,64}$/i.test(value) ? value.toLowerCase() : undefined;
}

/** Unix seconds, as a number or a string, to ISO 8601 UTC. */
export function time(value: unknown): string | undefined {
  const seconds = number(value);
  return seconds !== undefined && seconds > 0 && seconds < 1e11 ? new Date(seconds * 1000).toISOString() : undefined;
}

/** A copy that is safe to keep: at most 8 levels and 1000 members, clean texts, no names that mean something to JavaScript. */
export function prune(value: unknown): unknown {
  let left = 1000;
  const copy = (part: unknown, depth: number): unknown => {
    if (typeof part === 'string') return text(part);
    if (typeof part !== 'object' || part === null) return part;
    if (depth === 0) return undefined;
    if (Array.isArray(part)) return part.slice(0, left).map((item) => (left-- > 0 ? copy(item, depth - 1) : undefined)).filter((item) => item !== undefined);
    const kept = Object.entries(part).filter(([name]) => !/^(__proto__|constructor|prototype)$/.test(name) && left-- > 0);
    return Object.fromEntries(kept.map(([name, item]) => [text(name), copy(item, depth - 1)]));
  };
  return copy(value, 8);
}
