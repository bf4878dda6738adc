/** Longer texts are hardly ever read twice. */
const longest = 500;

/** The same function of a text, which knows again what it made of up to `most` texts before. What it makes is shared: nobody may change it. */
export function remembering<Result>(most: number, read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > longest) return read(text);
    if (!known.has(text)) {
      if (known.size >= most) known.clear();
      known.set(text, read(text));
    }
    return known.get(text) as Result;
  };
}
