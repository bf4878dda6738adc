import { builtInIntents } from '../dialog/defaults/intents.js';
import { defaultTexts } from '../dialog/defaults/texts.js';
import { createLanguageDetector, learnLanguages } from '../nlu/language.js';

const fewestWords = 4;
const detectors = new Map<string, (text: string) => string | undefined>();

/** Tells the language of words, by what every bot says and hears itself; `undefined` where either half alone would say otherwise. */
export function languageOfWords(words: readonly string[], languages: readonly string[]): string | undefined {
  if (words.length < fewestWords) return undefined;
  const middle = Math.floor(words.length / 2);
  const [whole, ...halves] = [words, words.slice(0, middle), words.slice(middle)].map((part) => detectorOf(languages)(part.join(' ')));
  return halves.every((half) => half === whole) ? whole : undefined;
}

function detectorOf(languages: readonly string[]): (text: string) => string | undefined {
  const key = languages.join(' ');
  let detect = detectors.get(key);
  if (!detect) {
    const own = (language: 'de' | 'en'): string[] => [...Object.values(defaultTexts).map((each) => each[language]), ...Object.values(builtInIntents).flatMap((examples) => examples[language] ?? [])];
    detect = createLanguageDetector(learnLanguages({ de: own('de'), en: own('en') }), languages);
    detectors.set(key, detect);
  }
  return detect;
}

/** The words of a text without the values in it. */
export function wordsOf(source: string): string[] {
  return source.replace(/\{\{.*?\}\}|\{%.*?%\}|\{[\w-]+\}|https?:\S+/gs, ' ').match(/\p{L}{2,}/gu) ?? [];
}
