import type { ParsedText } from '../../dialog/texts/compile-text.js';

/** A template that is nothing but a value. */
const copy = /^\{\{\s*([\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*)\s*\}\}$/u;

/** The path of the one value that a template hands on as it is; `undefined`: it makes something else of it. */
export function copiedPath({ source }: Pick<ParsedText, 'source'>): readonly string[] | undefined {
  const [words = ''] = Object.values(source);
  return copy.exec(words)?.[1]?.split('.');
}
