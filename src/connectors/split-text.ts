import { headOf } from './truncate.js';

/** Where a text may be parted, the best first: paragraph, line, sentence, word. */
const seams = [/\n\s*\n/g, /\n/g, /(?<=[.!?…。！？])\s+/g, /\s+/g];

/** A text in parts of at most `limit` UTF-16 units, parted where a reader would pause. */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const end = lastSeam(rest, limit) ?? hardEnd(rest, limit);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

/** The text in two: an end of at most `limit` units, as long as the best seam allows, and what comes before it. */
export function splitTail(text: string, limit: number): { before: string; tail: string } {
  const whole = text.trim();
  if (whole.length <= limit) return { before: '', tail: whole };
  const earliest = whole.length - limit;
  const start = firstSeam(whole, earliest) ?? hardStart(whole, earliest);
  return { before: whole.slice(0, start).trimEnd(), tail: whole.slice(start).trimStart() };
}

function lastSeam(text: string, limit: number): number | undefined {
  const window = text.slice(0, limit + 1);
  for (const seam of seams) {
    const starts = [...window.matchAll(seam)].map((match) => match.index).filter((at) => at > limit / 3 && at <= limit);
    if (starts.length > 0) return starts.at(-1);
  }
  return undefined;
}

function firstSeam(text: string, earliest: number): number | undefined {
  const latest = text.length - (text.length - earliest) / 3;
  for (const seam of seams) {
    const ends = [...text.slice(earliest - 1).matchAll(seam)].map((match) => earliest - 1 + match.index + match[0].length);
    const end = ends.find((at) => at >= earliest && at <= latest);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** Between graphemes; inside one that is longer than the limit, but never inside a surrogate pair. */
function hardEnd(text: string, limit: number): number {
  return headOf(text, limit).length || (isLowSurrogate(text, limit) ? Math.max(limit - 1, 2) : limit);
}

function hardStart(text: string, earliest: number): number {
  return isLowSurrogate(text, earliest) ? earliest + 1 : earliest;
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
