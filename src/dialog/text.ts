/** A text in every language of the bot, compiled. */
export interface Text {
  /** language → Liquid source as the author wrote it. */
  source: Readonly<Record<string, string>>;
  /** What it reads, by language. */
  references: readonly { language: string; path: readonly string[] }[];
  /**
   * Renders within limits (parse, render, memory); never shows braces. As `words` values stand as people read them, a
   * slot as its type shows it; as `data` they stand as they are, for another system.
   * @throws never: what cannot be rendered (a filter on the wrong type) becomes an empty string.
   */
  render(language: string, scope: Record<string, unknown>, as?: 'words' | 'data'): string;
}
