function normalised(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Whether a text is as expected: `*` stands for anything, and white space for white space. Linear in both lengths. */
export function matches(expected: string, actual: string): boolean {
  const text = normalised(actual);
  const parts = normalised(expected).split('*').map((part) => part.trim());
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
