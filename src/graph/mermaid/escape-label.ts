const mostCharacters = 160;

/**
 * A text as it stands in quotes in Mermaid: no sign of it can end the label, begin a directive (`%%{`), Markdown or an
 * entity. Mermaid reads `#58;` as the character of that number.
 * @see https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
export function escapeLabel(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  const shown = letters.length > mostCharacters ? [...letters.slice(0, mostCharacters - 1), '…'] : letters;
  return shown.map((letter) => (/[\p{L}\p{N} .,!?…‹›„“”–—()'×·→-]/u.test(letter) ? letter : `#${letter.codePointAt(0)};`)).join('');
}
