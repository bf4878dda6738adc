const separators = '-./_ ';
const longest = 20;

/** A pattern without its separators between letters and digits: each is a group `s0`, `s1` … that takes nothing; and which separators those are. */
export function withoutSeparators(source: string): { loose: string; left: string[] } {
  const left: string[] = [];
  let loose = '';
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const escaped = source[at] === '\\';
    const unit = escaped ? source.slice(at, ++at + 1) : source[at]!;
    const character = unit.at(-1)!;
    const literal = !inClass && separators.includes(character) && (escaped || character !== '.');
    const quantified = '?*+{'.includes(source[at + 1] ?? ' ');
    loose += literal && !quantified ? `(?P<s${left.push(character) - 1}>)` : unit;
    if (!escaped && character === '[') inClass = true;
    if (!escaped && character === ']') inClass = false;
  }
  return { loose, left };
}

/** A text with separators put in at their places; -1 is none. */
export function withSeparators(text: string, places: readonly { at: number; separator: string }[]): string {
  const last = places.filter(({ at }) => at >= 0).toSorted((one, other) => other.at - one.at);
  return last.reduce((whole, { at, separator }) => whole.slice(0, at) + separator + whole.slice(at), text);
}

/** A short text with one or two separators of one kind put in, in every way: what repeats in a pattern has no place of its own. */
export function* withRepeated(text: string, separator: string): Generator<string> {
  if (text.length > longest) return;
  const put = (whole: string, at: number): string => whole.slice(0, at) + separator + whole.slice(at);
  for (let at = 1; at < text.length; at++) yield put(text, at);
  for (let at = 1; at < text.length; at++) for (let next = at + 2; next <= text.length; next++) yield put(put(text, at), next);
}
