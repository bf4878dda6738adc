import { remembering } from './remembering.js';

const umlaut = /([^aeq]|^)(ue)|([ao])e/g;

/**
 * One spelling for what people write in many, for comparing only: lower case, ä = ae = a, ß = ss, accents and
 * invisible characters gone, white space single.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\p{M}\p{C}]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[’‘`´]/g, "'")
    .replace(umlaut, (_, before: string | undefined, ue: string | undefined, vowel: string | undefined) =>
      ue ? `${before ?? ''}u` : (vowel ?? ''),
    )
    .trim();
}

/** A word or number of a text, folded, with its place in the text as given. */
export interface FoldedWord {
  word: string;
  start: number;
  end: number;
}

/** The words and numbers of a text, folded. Offsets are UTF-16 units into the text as given, the end exclusive. */
export const foldWords = remembering(20_000, (text): readonly FoldedWord[] => {
  const words: FoldedWord[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = fold(match[0]);
    if (word) words.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return words;
});
