import type { Literal } from './expression.js';
import type { TokenReader } from './token-reader.js';
import { ConditionError } from './tokens.js';

const booleans: Record<string, boolean> = { yes: true, true: true, no: false, false: false };
const keywords = ['and', 'or', 'not', 'is'];

/**
 * A value to compare with: a word, a number, or a text in quotes. Digits that a number would lose stay a text.
 * @throws ConditionError
 */
export function literal(reader: TokenReader): Literal {
  const { kind, text, start, end } = reader.take();
  if (kind === 'number') return { value: /^-?0\d|\d{16}/.test(text) ? text : Number(text), start, end };
  if (kind === 'quoted') return { value: text, start, end };
  if (kind === 'word' && text.includes('.')) {
    throw new ConditionError(`"${text}" is a name; a value was expected here.`, `A condition compares with a word or a number, not with what another name holds. If it is a text, put it in quotes: "${text}".`, start, end);
  }
  if (kind === 'word' && !keywords.includes(text.toLowerCase())) return { value: Object.hasOwn(booleans, text.toLowerCase()) ? booleans[text.toLowerCase()]! : text, start, end };
  const found = kind === 'end' ? 'the end' : `"${text}"`;
  throw new ConditionError(`A value was expected here, not ${found}.`, 'Write a word, a number or a text in quotes.', start, end);
}

/** @throws ConditionError */
export function numericLiteral(reader: TokenReader): Literal {
  const value = literal(reader);
  if (typeof value.value === 'number') return value;
  throw new ConditionError(`A number was expected here, not "${String(value.value)}".`, 'Write digits, with a point: 12.5.', value.start, value.end);
}
