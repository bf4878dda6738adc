export interface QuotesInBraces {
  start: number;
  end: number;
  /** The same between braces, in quotes that don't end the text. */
  mended: string;
}

/** Between double quotes, `{{ … }}` with further double quotes in it: the first of them ends the text. */
export function quotesInBraces(text: string, at: number): QuotesInBraces | undefined {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const to = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
  const line = text.slice(from, to);
  const before = /(?:[:,{[-] +)"[^"{}]*(?:\{[{%][^"{}]*[}%]\}[^"{}]*)*(?=\{[{%][^"{}]*")/.exec(line);
  const braces = before && /^\{([{%])[^{}]*?[}%]\}/.exec(line.slice(before.index + before[0].length));
  if (!before || !braces || braces[0].includes("'")) return undefined;
  const start = from + before.index + before[0].length;
  return { start, end: start + braces[0].length, mended: braces[0].replaceAll('"', "'") };
}
