/** A text without what no database, no address and no phone takes: NUL is dropped, a half of a character becomes the sign for what is missing. */
export function wellFormed(text: string): string {
  return text.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
