import type { Text } from '../../dialog/text.js';

/** An author's text as it reads: `‹parcel.place›` where a value stands, `[…]` around what is said only sometimes. */
export function readable(source: string): string {
  return source
    .replace(/\{\{-?\s*([^\s|}]+)[^}]*\}\}/g, '‹$1›')
    .replace(/\{%-?\s*(\w+)[^%]*%\}/g, (_, tag: string) => signs[tag] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

const signs: Record<string, string> = { if: '[', unless: '[', case: '[', elsif: ' / ', else: ' / ', when: ' / ', endif: ']', endunless: ']', endcase: ']' };

/** What a text says in a language; in another one where it has no words in this. */
export function wordsOf(text: Text, language: string): string {
  return readable(text.source[language] ?? Object.values(text.source)[0] ?? '');
}

function isText(value: object): value is Text {
  return typeof (value as Text).render === 'function' && typeof (value as Text).source === 'object';
}

/** Every text within a step's options, in the order in which they stand there. */
export function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn);
}
