const separators = '-./_ ';

/** A pattern in which each separator between letters and digits may be left out, and which separators those are. */
export function withoutSeparators(source: string): { loose: string; used: string[] } {
  const used = new Set<string>();
  let loose = '';
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const escaped = source[at] === '\\';
    const unit = escaped ? source.slice(at, ++at + 1) : source[at]!;
    const character = unit.at(-1)!;
    const literal = !inClass && separators.includes(character) && (escaped || character !== '.');
    if (literal) used.add(character);
    const quantified = '?*+{'.includes(source[at + 1] ?? ' ');
    loose += literal && !quantified ? `${unit}?` : unit;
    if (!escaped && character === '[') inClass = true;
    if (!escaped && character === ']') inClass = false;
  }
  return { loose, used: [...used] };
}

/** A text with one or two separators put in, in every way. */
export function* withSeparators(text: string, used: readonly string[]): Generator<string> {
  for (const one of used) for (let at = 1; at < text.length; at++) yield insert(text, at, one);
  for (const one of used) {
    for (let at = 1; at < text.length; at++) {
      const first = insert(text, at, one);
      for (const other of used) for (let next = at + 2; next < first.length; next++) yield insert(first, next, other);
    }
  }
}

function insert(text: string, at: number, separator: string): string {
  return text.slice(0, at) + separator + text.slice(at);
}
