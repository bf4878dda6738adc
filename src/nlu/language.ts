import { fold } from '../dialog/fold.js';
import { background, smallWords } from './words/background.js';

/** Counts by language, learnt from the bot's examples and our own samples: JSON. */
export interface LanguageData {
  languages: string[];
  /** Word or `_`-marked letter group → its log probability in each language. */
  features: [string, number[]][];
}

/** How much likelier than every other language, as a natural logarithm, before a language is said. */
const evidence = 1.8;
const fewestWords = 2;
const smoothing = 0.4;
/** Every language is weighed as if so much of it had been read. */
const mass = 5000;

/** Learns to tell the languages of the texts apart, and the commonest of the neighbours. */
export function learnLanguages(texts: Readonly<Record<string, readonly string[]>>): LanguageData {
  const languages = [...new Set([...Object.keys(smallWords), ...Object.keys(texts)])].sort();
  const counts = languages.map((language) => {
    const own = [...(background[language] ?? []), ...(smallWords[language] ? Array<string>(4).fill(smallWords[language]) : []), ...(texts[language] ?? [])];
    return countOf(own.flatMap(featuresOf));
  });
  const names = [...new Set(counts.flatMap((count) => [...count.keys()]))].sort();
  const sums = counts.map((count) => [...count.values()].reduce((sum, each) => sum + each, 0));
  const share = (at: number, count: number) => Math.log(((count / sums[at]!) * mass + smoothing) / (mass + smoothing * names.length));
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    languages,
    features: names.map((name) => [name, counts.map((count, at) => round(share(at, count.get(name) ?? 0)))]),
  };
}

/**
 * Tells the language of a text among those spoken; `undefined` below two words, without evidence, or for another language.
 * Another language than that spoken so far needs clear evidence: neither a name nor an address is any.
 */
export function createLanguageDetector(data: LanguageData, spoken: readonly string[]): (text: string, soFar?: string) => string | undefined {
  const features = new Map(data.features);
  return (text, soFar) => {
    const beginning = text.slice(0, 600);
    const words = wordsOf(beginning);
    if (words.length < fewestWords) return undefined;
    const scores: number[] = data.languages.map((language) => (language === 'de' && /[äöüß]/i.test(beginning) ? 2 : 0));
    for (const name of featuresOf(beginning)) {
      const known = features.get(name);
      // A letter group says less than a word, and groups overlap.
      const weight = name.startsWith('_') ? 0.25 : 1;
      if (known) scores.forEach((score, at) => (scores[at] = score + weight * known[at]!));
    }
    const ranked = data.languages.map((language, at) => ({ language, score: scores[at]! })).sort((a, b) => b.score - a.score);
    const isOurs = ({ language }: { language: string }) => language in background || spoken.includes(language);
    const [best, second] = ranked.filter(isOurs);
    const foreign = ranked.find((each) => !isOurs(each));
    if (!best || !spoken.includes(best.language) || (foreign && foreign.score - best.score >= evidence)) return undefined;
    if (best.score - (second?.score ?? -Infinity) < evidence) return undefined;
    const other = soFar ?? spoken[0] ?? best.language;
    if (other === best.language || !data.languages.includes(other)) return best.language;
    return isEvident(beginning, ownWords(beginning, data, features, best.language, other), best.language, soFar !== undefined) ? best.language : undefined;
  };
}

/** How much likelier a word must be in a language to be one of its own. */
const owned = 1;

/** The words that are much likelier in a language than in another, and those that are so the other way round. */
function ownWords(text: string, { languages }: LanguageData, features: ReadonlyMap<string, number[]>, language: string, other: string): { own: string[]; others: string[] } {
  const [here, there] = [languages.indexOf(language), languages.indexOf(other)];
  const words = [...new Set(wordsOf(text))];
  const lead = (word: string): number => (features.get(word)?.[here] ?? 0) - (features.get(word)?.[there] ?? 0);
  return { own: words.filter((word) => lead(word) >= owned), others: words.filter((word) => lead(word) <= -owned) };
}

/** Words of its own beside a number; to change, two small ones, or two of any kind where no number stands beside them. */
function isEvident(text: string, { own, others }: { own: string[]; others: string[] }, language: string, changes: boolean): boolean {
  const isNumbered = /\d/.test(text);
  if (!changes) return !isNumbered || own.length > others.length;
  const small = own.filter((word) => smallIn(language).has(word));
  return own.length > others.length && (small.length >= 2 || (own.length >= 2 && others.length === 0 && !isNumbered));
}

const folded = new Map<string, ReadonlySet<string>>();

function smallIn(language: string): ReadonlySet<string> {
  const words = folded.get(language) ?? new Set(fold(smallWords[language] ?? '').split(' '));
  folded.set(language, words);
  return words;
}

function wordsOf(text: string): string[] {
  return fold(text).replace(/\{[^}]{1,60}\}/g, ' ').match(/\p{L}+/gu)?.slice(0, 60) ?? [];
}

/** Words, and groups of two and three letters within them. */
function featuresOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    const padded = `<${word.slice(0, 30)}>`;
    const groups = [2, 3].flatMap((length) => Array.from({ length: Math.max(0, padded.length - length + 1) }, (_, at) => `_${padded.slice(at, at + length)}`));
    return [word, ...groups];
  });
}

function countOf(names: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
