import type { Finding } from './traps.js';

interface Trouble {
  pattern: RegExp;
  rule: string;
  message: string;
  hint: string;
  /** What to put in its place, where that is certain. */
  fix?: string;
}

/** Spaces that look like one and are none to YAML. */
const odd = '\u00a0\u2007\u202f\u3000';

const troubles: readonly Trouble[] = [
  { pattern: /\ufffd+/gu, rule: 'wrong-encoding', message: 'A character was lost here: the file is not UTF-8.', hint: 'Save it as UTF-8, and write the character again.' },
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  { pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]+/gu, rule: 'invisible-character', message: 'An invisible control character stands here.', hint: 'Remove it.', fix: '' },
  { pattern: /[\u202a-\u202e\u2066-\u2069]/gu, rule: 'invisible-character', message: 'An invisible character that turns the direction of the text stands here.', hint: 'Remove it.', fix: '' },
  { pattern: /[\u200b\u2060\ufeff]+/gu, rule: 'invisible-character', message: 'An invisible character stands here.', hint: 'Remove it.', fix: '' },
  { pattern: new RegExp(String.raw`(?<=^ *)[${odd}]+|(?<=^ *(?:- *)*-)[${odd}]|(?<=^ *(?:- +)*[\w-]+:)[${odd}]`, 'gmu'), rule: 'invisible-character', message: 'This looks like a space and is another character.', hint: 'Write a plain space.', fix: ' ' },
];

const most = 20;

/** Characters that nobody sees, or that were lost when the file was saved. */
export function findCharacters(text: string): Finding[] {
  const found = troubles.flatMap(({ pattern, fix, ...trouble }) => [...text.matchAll(pattern)].slice(0, most).map((match): Finding => {
    return { ...trouble, span: { start: match.index, end: match.index + match[0].length }, ...(fix !== undefined && { fix: fix.repeat(match[0].length) }) };
  }));
  return found.sort((left, right) => left.span.start - right.span.start).slice(0, most);
}
