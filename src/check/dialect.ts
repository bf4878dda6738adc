import { builtInIntents } from '../dialog/defaults/intents.js';
import { defaultTexts } from '../dialog/defaults/texts.js';
import { fold } from '../dialog/fold.js';
import { createLanguageDetector, learnLanguages } from '../nlu/language.js';
import { smallWords } from '../nlu/words/background.js';

const fewestWords = 4;
const detectors = new Map<string, (text: string) => string | undefined>();

/** Of a text under a language: the other one that it is written in, if that is certain. */
export function strangeLanguage(source: string, language: string, languages: readonly string[]): string | undefined {
  const words = wordsOf(source);
  if (words.length < fewestWords || hasOwnWord(words, language)) return undefined;
  const found = languageOfWords(words, languages);
  return found === language ? undefined : found;
}

/** Whether one of the small words that only its language has stands in it, and none that only another has. */
function hasOwnWord(words: readonly string[], language: string): boolean {
  const folded = words.map((word) => fold(word));
  return folded.some((word) => ownersOf(word) === language) && !folded.some((word) => ![undefined, language].includes(ownersOf(word)));
}

const owners = new Map<string, string>();

/** The one language that has a small word; `undefined` where several have it, or it is none. */
function ownersOf(word: string): string | undefined {
  if (owners.size === 0) {
    for (const [language, text] of Object.entries(smallWords)) {
      for (const each of new Set(fold(text).split(/[^\p{L}]+/u))) owners.set(each, owners.has(each) ? '' : language);
    }
  }
  return owners.get(word) || undefined;
}

/** Tells the language of words, by what every bot says and hears itself; `undefined` where either half alone would say otherwise. */
export function languageOfWords(words: readonly string[], languages: readonly string[]): string | undefined {
  if (words.length < fewestWords) return undefined;
  const middle = Math.floor(words.length / 2);
  const detect = (part: readonly string[]): string | undefined => detectorOf(languages)(part.join(' '));
  const whole = detect(words);
  return whole !== undefined && detect(words.slice(0, middle)) === whole && detect(words.slice(middle)) === whole ? whole : undefined;
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
