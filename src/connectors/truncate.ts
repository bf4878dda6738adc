const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** UTF-16 units that a grapheme which straddles a limit may have. */
const longest = 256;

/** The longest start of a text that ends between graphemes and has at most `limit` UTF-16 units. */
export function headOf(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = 0;
  for (const { segment } of graphemes.segment(text.slice(0, limit + longest))) {
    if (end + segment.length > limit) break;
    end += segment.length;
  }
  return text.slice(0, end);
}

/** A text of at most `limit` UTF-16 units: cut between graphemes, with `…` where something is missing. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return limit < 1 ? '' : `${headOf(text, limit - 1).trimEnd()}…`;
}

export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Titles for choices under one message: on one line, within `limit`, no two the same. */
export function distinctTitles(titles: readonly string[], limit: number): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const oneLine = onOneLine(title);
    let candidate = truncate(oneLine, limit);
    for (let n = 2; taken.has(candidate); n += 1) candidate = `${truncate(oneLine, limit - ` ${n}`.length)} ${n}`;
    taken.add(candidate);
    return candidate;
  });
}
