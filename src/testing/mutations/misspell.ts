/** A name with a letter less, in its middle; with one more where it is short. Never one of those that there are. */
export function misspell(name: string, known: readonly string[] = []): string {
  const middle = Math.floor(name.length / 2);
  const candidates = name.length > 3
    ? [name.slice(0, middle) + name.slice(middle + 1), name.slice(0, middle - 1) + name.slice(middle), `${name}x`]
    : [`${name}x`, `${name}${name.at(-1) ?? 'x'}`];
  return candidates.find((candidate) => candidate !== name && !known.includes(candidate)) ?? `${name}xx`;
}
