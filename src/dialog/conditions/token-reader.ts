import type { Token } from './tokens.js';

/** Reads tokens from the left; at the end it stays. */
export interface TokenReader {
  peek(ahead?: number): Token;
  take(): Token;
  isWord(word: string, ahead?: number): boolean;
  /** Takes these words if they come next. */
  skip(...words: string[]): boolean;
  /** The token that was taken last. */
  last(): Token;
  /** How deep parentheses and `not` are nested here. */
  depth: number;
}

export function createTokenReader(tokens: readonly Token[]): TokenReader {
  let at = 0;
  const end = tokens.length - 1;
  const reader: TokenReader = {
    depth: 0,
    peek: (ahead = 0) => tokens[Math.min(at + ahead, end)]!,
    take: () => tokens[at < end ? at++ : at]!,
    isWord: (word, ahead = 0) => reader.peek(ahead).kind === 'word' && reader.peek(ahead).text.toLowerCase() === word,
    skip(...words) {
      const come = words.every((word, index) => reader.isWord(word, index));
      if (come) at += words.length;
      return come;
    },
    last: () => tokens[Math.max(0, at - 1)]!,
  };
  return reader;
}
