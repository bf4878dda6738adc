/** A key or id as the database takes any: as JSON writes it between its quotes, U+0000 and lone surrogates too. */
export function escapeText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

export function unescapeText(text: string): string {
  return text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text;
}
