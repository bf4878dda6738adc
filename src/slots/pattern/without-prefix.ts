import { matchNumber } from './match-number.js';

/** The letters that a pattern begins with, before its first digit: `NW-\\d{6}`, `(?:NW|KD)\\d{6}`. */
const leading = /^\^?(?:\((?:\?:)?([\p{L}|]+)\)|(\p{L}+))(?:\\?[-./_ ])?\??(?=\\d|\[0|\[1|\[\\d)/u;
const digits = /(?<![\p{L}\p{N}][-./]?)(?<!(?<!\p{L})\p{Lu}{1,3} )\d(?:[ .\-/]?\d){2,38}(?![\p{L}\p{N}])/gu;
const mostNumbers = 5;

function prefixesOf(pattern: string): string[] {
  const ways = /[()]/.test(pattern) ? [pattern] : pattern.split('|');
  return ways.flatMap((way) => {
    const [, several, one] = leading.exec(way) ?? [];
    return several?.split('|') ?? (one === undefined ? [] : [one]);
  });
}

/** The numbers that are meant by their digits alone: 104203 for NW-104203. */
export function findWithoutPrefix(text: string, pattern: string): string[] {
  const prefixes = prefixesOf(pattern);
  const numbers = prefixes.length === 0 ? [] : [...text.matchAll(digits)].slice(0, mostNumbers).map(([number]) => number);
  return [...new Set(numbers.flatMap((number) => prefixes.flatMap((prefix) => matchNumber(prefix + number, pattern)?.value ?? [])))];
}
