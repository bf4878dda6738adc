/** Numbers between two bounds; a bound belongs to it where it says so. */
export interface NumberRange {
  from: number;
  to: number;
  withFrom: boolean;
  withTo: boolean;
}

const unit = String.raw`(?:\s*(?:€|eur|euros?|chf|%|percent|kg|g|km|m|cm|days?|hours?|minutes?|pieces?|stars?))?`;
const number = String.raw`(-?\d+(?:\.\d+)?)${unit}`;

const forms: readonly [RegExp, (first: number, second: number) => NumberRange][] = [
  [form(`(?:under |below |less than |<\\s*)${number}`), (to) => ({ from: -Infinity, withFrom: false, to, withTo: false })],
  [form(`(?:up to |at most |<=\\s*|≤\\s*)${number}`), (to) => ({ from: -Infinity, withFrom: false, to, withTo: true })],
  [form(`${number} or (?:less|fewer)`), (to) => ({ from: -Infinity, withFrom: false, to, withTo: true })],
  [form(`(?:over |above |more than |>\\s*)${number}`), (from) => ({ from, withFrom: false, to: Infinity, withTo: false })],
  [form(`(?:from |at least |>=\\s*|≥\\s*)${number}`), (from) => ({ from, withFrom: true, to: Infinity, withTo: false })],
  [form(`${number}(?: or more|\\s*\\+)`), (from) => ({ from, withFrom: true, to: Infinity, withTo: false })],
  [form(`(?:from )?${number}(?: to |\\s*(?:–|-|\\.\\.)\\s*)${number}`), (from, to) => ({ from, withFrom: true, to, withTo: true })],
  [form(`between ${number} and ${number}`), (from, to) => ({ from, withFrom: true, to, withTo: true })],
  [form(`(?:from )?${number} to (?:under|below|less than) ${number}`), (from, to) => ({ from, withFrom: true, to, withTo: false })],
  [form(`(?:over|above|more than) ${number} to ${number}`), (from, to) => ({ from, withFrom: false, to, withTo: true })],
  [form(`(?:over|above|more than) ${number} to (?:under|below|less than) ${number}`), (from, to) => ({ from, withFrom: false, to, withTo: false })],
  [form(number), (at) => ({ from: at, withFrom: true, to: at, withTo: true })],
];

function form(source: string): RegExp {
  return new RegExp(`^${source.replaceAll(' ', String.raw`\s+`)}$`, 'i');
}

/** Reads a case over numbers as it reads aloud: `under 30`, `30 to 100`, `over 100`, `5 or more`, `7`, or with signs: `2-6`, `7+`, `< 30`. A range without a number in it is none. */
export function parseRange(text: string): NumberRange | undefined {
  for (const [pattern, make] of forms) {
    const [, first, second] = pattern.exec(text.trim()) ?? [];
    if (first === undefined) continue;
    const range = make(Number(first), Number(second));
    return range.from > range.to || (range.from === range.to && !(range.withFrom && range.withTo)) ? undefined : range;
  }
  return undefined;
}

export function holds({ from, to, withFrom, withTo }: NumberRange, value: number): boolean {
  return (value > from || (withFrom && value === from)) && (value < to || (withTo && value === to));
}

/** The same over whole numbers: `over 5` begins at 6. */
function whole({ from, to, withFrom, withTo }: NumberRange): NumberRange {
  const [first, last] = [Math.ceil(from), Math.floor(to)];
  return {
    from: first === from && !withFrom ? first + 1 : first, withFrom: Number.isFinite(from),
    to: last === to && !withTo ? last - 1 : last, withTo: Number.isFinite(to),
  };
}

export interface Domain {
  min?: number;
  max?: number;
  whole?: boolean;
}

/** What of the numbers that are possible no range holds, and which ranges hold a number twice. */
export function coverOf(ranges: readonly NumberRange[], { min = -Infinity, max = Infinity, whole: onlyWhole = false }: Domain): { gaps: NumberRange[]; overlaps: { at: number; first: number; second: number }[] } {
  const sorted = ranges.map((range, index) => ({ index, ...(onlyWhole ? whole(range) : range) })).sort((a, b) => a.from - b.from || Number(b.withFrom) - Number(a.withFrom));
  const gaps: NumberRange[] = [];
  const overlaps: { at: number; first: number; second: number }[] = [];
  /** Everything below is held; itself too, where `with`. */
  let reached = { to: min, with: min === -Infinity, by: -1 };
  for (const { index, from, to, withFrom, withTo } of sorted) {
    const touches = onlyWhole ? from <= reached.to + (reached.with ? 1 : 0) : from < reached.to || (from === reached.to && (withFrom || reached.with));
    const doubled = reached.by !== -1 && (from < reached.to || (from === reached.to && withFrom && reached.with));
    if (doubled) overlaps.push({ at: Math.max(from, from === reached.to ? from : Math.min(from + (withFrom ? 0 : 1), reached.to)), first: reached.by, second: index });
    if (!touches) gaps.push({ from: reached.to, withFrom: !reached.with, to: from, withTo: !withFrom });
    if (to > reached.to || (to === reached.to && withTo && !reached.with)) reached = { to, with: withTo, by: index };
    else if (reached.by === -1) reached = { ...reached, by: index };
  }
  if (reached.to < max || (reached.to === max && !reached.with && max !== Infinity)) gaps.push({ from: reached.to, withFrom: !reached.with, to: max, withTo: max !== Infinity });
  return { gaps: onlyWhole ? gaps.map(whole) : gaps, overlaps };
}

/** A range as a case says it. */
export function renderRange({ from, to, withFrom, withTo }: NumberRange): string {
  if (from === -Infinity) return `${withTo ? 'up to' : 'under'} ${to}`;
  if (to === Infinity) return `${withFrom ? 'from' : 'over'} ${from}`;
  if (from === to) return String(from);
  return `${withFrom ? '' : 'over '}${from} to ${withTo ? '' : 'under '}${to}`;
}
