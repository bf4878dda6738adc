import { compilePattern } from './compile-pattern.js';

/** What is wrong with an author's pattern, and on the next line what to do; `undefined` where it can be used. */
export function patternProblem(source: string): string | undefined {
  try {
    const pattern = compilePattern(source);
    if (pattern.matches('')) return 'this pattern fits an empty answer too\nSay what must stand there, like NW-\\d{6}.';
    if (['a', '7', 'wo ist mein paket'].every((text) => pattern.matches(text))) return 'this pattern fits any answer\nSay what must stand there, like NW-\\d{6}.';
    return undefined;
  } catch (error) {
    return reason(error as { error?: string; input?: string });
  }
}

function reason({ error, input = '' }: { error?: string; input?: string }): string {
  if (/^\(\?[=!<]/.test(input) || /^\\[1-9]/.test(input)) return `"${input}" looks around or back, which no pattern here can do\nWrite only what stands in the number itself.`;
  if (error === 'missing closing )') return 'a ( is opened and never closed\nClose it with ), or write \\( for the character.';
  if (error === 'missing closing ]') return 'a [ is opened and never closed\nClose it with ], or write \\[ for the character.';
  if (error === 'unexpected )') return 'a ) closes nothing\nRemove it, or write \\) for the character.';
  if (error === 'invalid repeat count') return `"${input}" repeats too often, 1000 times at most\nWrite a smaller number.`;
  if (error === 'missing argument to repetition operator') return `before "${input}" nothing stands that could be repeated\nWrite \\${input} for the character.`;
  return `"${input}" can't stand in a pattern\nUse letters, \\d for a digit, [A-Z] for a capital, {6} for how many and | between alternatives.`;
}
