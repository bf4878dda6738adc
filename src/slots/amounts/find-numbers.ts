import { foldWords } from '../../dialog/fold.js';
import { decimalForm, parseDecimal } from './decimal.js';
import { englishNumber, germanNumber } from './number-words.js';
import { asSaid } from './as-said.js';

export interface AmountFound {
  value: number;
  start: number;
  end: number;
  /** Written out: "zwei", "a dozen". */
  inWords: boolean;
}

const written = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<![\p{N}][.,:/-])([-–−](?=\d)|minus\s+)?(${decimalForm})(?![\p{N}]|[.,:/e-]\p{N})`, 'giu');
const articles = new Set(['ein', 'eine', 'einen', 'einem', 'einer', 'one', 'kein', 'keine', 'keinen', 'none', 'null']);

/** Numbers in a text, in digits and in words, from left to right. */
export function findAmounts(text: string, language: string): AmountFound[] {
  const digits = [...text.matchAll(written)].map((match): AmountFound => {
    const value = parseDecimal(match[2]!, language) * (match[1] === undefined ? 1 : -1);
    return { value: value === 0 ? 0 : value, start: match.index, end: match.index + match[0].length, inWords: false };
  });
  const words = wordAmounts(text).filter((word) => !digits.some((each) => word.start < each.end && each.start < word.end));
  const all = [...digits, ...words].sort((left, right) => left.start - right.start).flatMap((each) => asSaid(text, each) ?? []).filter((each, index, said) => each.start >= (said[index - 1]?.end ?? 0));
  const telling = all.filter((each) => !isArticle(text, each));
  return telling.length > 0 ? telling : all;
}

function wordAmounts(text: string): AmountFound[] {
  const words = foldWords(text.slice(0, 2000));
  const plain = words.map(({ word }) => word);
  const found: AmountFound[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = dozens(plain, at) ?? englishNumber(plain, at) ?? german(plain[at]!);
    if (!match) continue;
    const negative = plain[at - 1] === 'minus';
    found.push({ value: negative ? -match.value : match.value, start: words[negative ? at - 1 : at]!.start, end: words[at + match.words - 1]!.end, inWords: true });
    at += match.words - 1;
  }
  return found;
}

function german(word: string): { value: number; words: number } | undefined {
  const value = germanNumber(word);
  return value === undefined ? undefined : { value, words: 1 };
}

/** "a dozen", "half a dozen", "ein Dutzend", "zwei Dutzend". */
function dozens(words: readonly string[], at: number): { value: number; words: number } | undefined {
  const phrase = words.slice(at, at + 3).join(' ');
  if (/^(?:half a dozen|ein halbes dutzend)\b/.test(phrase)) return { value: 6, words: 3 };
  const isDozen = (word: string | undefined): boolean => word === 'dutzend' || word === 'dozen';
  if (isDozen(words[at])) return { value: 12, words: 1 };
  if (!isDozen(words[at + 1])) return undefined;
  const many = words[at] === 'a' ? 1 : (germanNumber(words[at]!) ?? englishNumber(words.slice(at, at + 1), 0)?.value);
  return many === undefined ? undefined : { value: many * 12, words: 2 };
}

/** "Ein" before something else is mostly no number. */
function isArticle(text: string, { start, end, inWords }: AmountFound): boolean {
  return inWords && articles.has(text.slice(start, end).toLowerCase()) && !/^(?:,|\s?[-–]|\s(?:oder|bis|or|to)(?!\p{L}))/iu.test(text.slice(end, end + 6));
}
