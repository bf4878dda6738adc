import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import german from 'natural/lib/natural/stemmers/porter_stemmer_de.js';

const known = new Map<string, string>();
const mostKnown = 20_000;

/** One stem for both languages: a word's German ending is dropped, then its English one. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stemmed = /^\p{L}{3,}$/u.test(word) ? english.stem(german.stem(word)) : word;
  if (known.size >= mostKnown) known.clear();
  known.set(word, stemmed);
  return stemmed;
}
