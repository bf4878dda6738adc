import { compilePattern } from './compile-pattern.js';

const characters = '1234567890ABCDEFGHJKLMNPQRSTUVWXYZIOabcdefghijklmnopqrstuvwxyz-/._ #+ÄÖÜäöüß';

/** How many ways of one pattern are tried. */
const most = 4;

/** What stands at a place of a pattern: one character or more, or a group of alternatives. */
type Unit = { of: 'class'; source: string } | { of: 'group'; ways: Part[][] };

interface Part {
  unit: Unit;
  least: number;
  most: number;
}

/** Takes a pattern apart; what stands for no character of its own (anchors, flags) is left out. */
function createReader(source: string): { ways(): Part[][] } {
  let at = 0;
  const upTo = (end: string): string => {
    const from = at;
    at = source.indexOf(end, at) + end.length;
    return source.slice(from, at);
  };
  const readClass = (): Unit => {
    const from = at;
    at += /^\[\^?\]?/.exec(source.slice(at))![0].length;
    while (at < source.length && source[at] !== ']') at += /^(?:\[:\^?\w+:\]|\\?.)/su.exec(source.slice(at))?.[0].length ?? 1;
    return { of: 'class', source: source.slice(from, ++at) };
  };
  const readEscape = (): Unit | undefined => {
    if (/^\\[pPx]\{/.test(source.slice(at))) return { of: 'class', source: upTo('}') };
    const length = /^\\(?:x[\da-f]{2}|[pP].|.)/isu.exec(source.slice(at))?.[0].length ?? 1;
    const escape = source.slice(at, (at += length));
    return /^\\[AzbB]$/.test(escape) ? undefined : { of: 'class', source: escape };
  };
  const readGroup = (): Unit => {
    const opening = /^\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:?))?/.exec(source.slice(at))?.[0] ?? '(';
    at += opening.length;
    const group: Unit = { of: 'group', ways: ways() };
    at++;
    return group;
  };
  const readUnit = (): Unit | undefined => {
    const character = source[at]!;
    if (character === '[') return readClass();
    if (character === '\\') return readEscape();
    if (character === '(') return readGroup();
    at++;
    if (character === '^' || character === '$') return undefined;
    return { of: 'class', source: character };
  };
  const readCount = (): Pick<Part, 'least' | 'most'> => {
    const [whole, sign, from, comma, to] = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at)) ?? [];
    if (whole === undefined) return { least: 1, most: 1 };
    at += whole.length;
    if (sign !== undefined) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : 3 };
    const least = Number(from);
    return { least, most: comma ? Number(to || least + 1) : least };
  };
  const readWay = (): Part[] => {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const unit = readUnit();
      if (unit) parts.push({ unit, ...readCount() });
    }
    return parts;
  };
  const ways = (): Part[][] => {
    const all = [readWay()];
    while (source[at] === '|') {
      at++;
      all.push(readWay());
    }
    return all;
  };
  return { ways };
}

/** A text on the `turn`th way, after what stands before it. */
function write(ways: readonly Part[][], turn: number, before = ''): string {
  let text = before;
  for (const { unit, least, most: upTo } of ways[turn % ways.length] ?? []) {
    const count = turn === 0 ? least : Math.max(least, Math.min(upTo, 1));
    for (let index = 0; index < count; index++) {
      if (unit.of === 'group') text = write(unit.ways, turn, text);
      else text += charactersOf(unit.source, text.length);
    }
  }
  return text;
}

/** Not the same again and again: nobody's number is 111111. */
function charactersOf(source: string, position: number): string {
  const fitting = fittingIn(source);
  return fitting[position % Math.max(1, Math.min(fitting.length, 9))] ?? source;
}

function fittingIn(source: string): string[] {
  try {
    const pattern = compilePattern(source);
    return [...characters].filter((character) => pattern.matches(character));
  } catch {
    return [];
  }
}

/** Numbers that fit a pattern, one for each of its first ways; none where nobody can say one. */
export function makeNumbers(source: string): string[] {
  const plain = source.replace(/\\Q(.*?)\\E/gs, (_, quoted: string) => quoted.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
  const ways = createReader(plain).ways();
  const made = Array.from({ length: most }, (_, turn) => write(ways, turn));
  return [...new Set(made)].filter((number) => compilePattern(source).matches(number));
}
