import type { Language } from './wishes.js';

/** A text in every language, as it stands in YAML: `{ de: "Hallo", en: "Hello" }`. */
export function inline(languages: readonly Language[], text: Record<Language, string>): string {
  return `{ ${languages.map((language) => `${language}: ${JSON.stringify(text[language])}`).join(', ')} }`;
}

/** The same with a line for each language. @param indent spaces before each */
export function lines(languages: readonly Language[], text: Record<Language, string>, indent: number): string {
  return languages.map((language) => `${' '.repeat(indent)}${language}: ${text[language]}`).join('\n');
}

/** Lists in every language. */
export function lists(languages: readonly Language[], items: Record<Language, readonly string[]>, indent: number): string {
  const space = ' '.repeat(indent);
  return languages.map((language) => [`${space}${language}:`, ...items[language].map((item) => `${space}  - ${item}`)].join('\n')).join('\n');
}
