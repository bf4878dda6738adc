import { closest } from '../../diagnostics/closest.js';
import type { Comparison, Expression, Reference } from './expression.js';
import { literal, numericLiteral } from './literal.js';
import { createTokenReader, type TokenReader } from './token-reader.js';
import { ConditionError, type Token, tokenize } from './tokens.js';

const longest = 500;
const deepest = 20;

/**
 * Reads a condition. From loose to tight: `or`, `and`, `not`, comparison; parentheses group.
 * @throws ConditionError
 */
export function parseExpression(source: string): Expression {
  if (source.length > longest) throw new ConditionError(`The condition is longer than ${longest} characters.`, 'Split it into several cases.', 0, source.length);
  const reader = createTokenReader(tokenize(source));
  const expression = anyOf(reader);
  const rest = reader.peek();
  if (rest.kind !== 'end') throw leftOver(rest, reader.last());
  return expression;
}

function joined(word: 'or' | 'and', part: (reader: TokenReader) => Expression, reader: TokenReader): Expression {
  const parts = [part(reader)];
  while (reader.skip(word)) parts.push(part(reader));
  return parts.length === 1 ? parts[0]! : { kind: word, parts };
}

const anyOf = (reader: TokenReader): Expression => joined('or', allOf, reader);
const allOf = (reader: TokenReader): Expression => joined('and', negated, reader);

function negated(reader: TokenReader): Expression {
  const { start, end } = reader.peek();
  if (++reader.depth > deepest) throw new ConditionError('The condition is nested too deeply.', 'Split it into several cases.', start, end);
  const part: Expression = reader.skip('not') ? { kind: 'not', part: negated(reader) } : group(reader);
  reader.depth--;
  return part;
}

function group(reader: TokenReader): Expression {
  const open = reader.peek();
  if (open.kind !== '(') return comparison(reader);
  reader.take();
  const inner = anyOf(reader);
  if (reader.peek().kind !== ')') throw new ConditionError('This parenthesis is never closed.', 'Close it with ).', open.start, open.end);
  reader.take();
  return inner;
}

function comparison(reader: TokenReader): Expression {
  const of = reference(reader);
  if (reader.skip('is')) return related(of, reader);
  if (reader.skip('contains')) return { kind: 'compare', of, how: 'contains', with: [literal(reader)] };
  if (reader.skip('does', 'not', 'contain') || reader.skip('does', 'not', 'contains')) {
    return { kind: 'not', part: { kind: 'compare', of, how: 'contains', with: [literal(reader)] } };
  }
  return { kind: 'true', of };
}

function reference(reader: TokenReader): Reference {
  const token = reader.take();
  const isName = token.kind === 'word' && !['or', 'and', 'is', 'contains'].includes(token.text.toLowerCase());
  if (isName) return { path: token.text.split('.'), start: token.start, end: token.end };
  if (token.kind === 'end') throw new ConditionError('Something is missing at the end of the condition.', 'Write what is compared: parcel.status is delivered.', token.start, token.end);
  throw new ConditionError(`A name was expected here, not "${token.text}".`, 'A condition begins with a name: parcel.status is delivered.', token.start, token.end);
}

/** What comes after `is` or `is not`. */
function related(of: Reference, reader: TokenReader): Expression {
  const negate = reader.skip('not');
  const part = relation(of, reader);
  return negate ? { kind: 'not', part } : part;
}

const numeric: [Comparison, ...string[]][] = [['more', 'more', 'than'], ['less', 'less', 'than'], ['at-least', 'at', 'least'], ['at-most', 'at', 'most']];

function relation(of: Reference, reader: TokenReader): Expression {
  if (reader.skip('known')) return { kind: 'known', of };
  if (reader.skip('unknown')) return { kind: 'not', part: { kind: 'known', of } };
  if (reader.skip('before')) return { kind: 'compare', of, how: 'before', with: [literal(reader)] };
  if (reader.skip('after')) return { kind: 'compare', of, how: 'after', with: [literal(reader)] };
  for (const [how, ...words] of numeric) if (reader.skip(...words)) return { kind: 'compare', of, how, with: [numericLiteral(reader)] };
  if (!reader.skip('one', 'of')) return { kind: 'compare', of, how: 'is', with: [literal(reader)] };
  const values = [literal(reader)];
  while (reader.peek().kind === ',') {
    reader.take();
    values.push(literal(reader));
  }
  return { kind: 'compare', of, how: 'is', with: values };
}

const ways = 'After a name comes: is, is not, is one of a, b, is more than 5, is at least 5, is known, contains.';

function leftOver(rest: Token, before: Token): ConditionError {
  const message = `"${rest.text}" does not belong here.`;
  if (rest.kind === ')') return new ConditionError(message, 'No parenthesis is open here.', rest.start, rest.end);
  if (rest.kind === ',') return new ConditionError(message, 'For several values write: is one of a, b.', rest.start, rest.end);
  const near = closest(rest.text, ['is', 'and', 'or', 'contains']);
  if (near !== undefined) return new ConditionError(message, `Did you mean "${near}"?`, rest.start, rest.end);
  const several = before.kind === 'word' ? ` A value of several words stands in quotes: "${before.text} ${rest.text}".` : '';
  return new ConditionError(message, `${ways}${several}`, rest.start, rest.end);
}
