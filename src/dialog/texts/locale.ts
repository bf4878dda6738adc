const locales: Record<string, string> = { de: 'de-DE', en: 'en-GB' };

/** How a language writes dates and numbers where a bot says nothing else. */
export function localeOf(language: string): string {
  return locales[language] ?? language;
}
