import { closest } from '../../diagnostics/closest.js';
import type { Comparison, Expression, Literal, Reference } from './expression.js';
import { ConditionError, type Token, tokenize } from './tokens.js';

const longest = 500;
const deepest = 20;

/** Words after `is`, the longest first; each list is one way of saying it. */
const relations: { words: string[]; how: Comparison | 'known' | 'unknown' | 'one-of' }[] = [
  { words: ['one', 'of'], how: 'one-of' },
  { words: ['more', 'than'], how: 'more' },
  { words: ['less', 'than'], how: 'less' },
  { words: ['at', 'least'], how: 'at-least' },
  { words: ['at', 'most'], how: 'at-most' },
  { words: ['before'], how: 'before' },
  { words: ['after'], how: 'after' },
  { words: ['known'], how: 'known' },
  { words: ['unknown'], how: 'unknown' },
];

const ways = 'After a name comes: is, is not, is one of a, b, is more than 5, is at least 5, is known, contains.';

/**
 * Reads a condition. From loose to tight: `or`, `and`, `not`, comparison; parentheses group.
 * @throws ConditionError
 */
export function parseExpression(source: string): Expression {
  if (source.length > longest) throw new ConditionError(`The condition is longer than ${longest} characters.`, 'Split it into several cases.', 0, source.length);
  const tokens = tokenize(source);
  let at = 0;
  let depth = 0;

  const peek = (ahead = 0): Token => tokens[Math.min(at + ahead, tokens.length - 1)]!;
  const take = (): Token => tokens[at < tokens.length - 1 ? at++ : at]!;
  const isWord = (word: string, ahead = 0): boolean => peek(ahead).kind === 'word' && peek(ahead).text.toLowerCase() === word;
  const skip = (word: string): boolean => isWord(word) && Boolean(take());

  function joined(word: 'or' | 'and', part: () => Expression): Expression {
    const parts = [part()];
    while (skip(word)) parts.push(part());
    return parts.length === 1 ? parts[0]! : { kind: word, parts };
  }

  const anyOf = (): Expression => joined('or', allOf);
  const allOf = (): Expression => joined('and', negated);

  function negated(): Expression {
    if (++depth > deepest) throw new ConditionError('The condition is nested too deeply.', 'Split it into several cases.', peek().start, peek().end);
    const negate = skip('not');
    const part = negate ? negated() : group();
    depth--;
    return negate ? { kind: 'not', part } : part;
  }

  function group(): Expression {
    const open = peek();
    if (open.kind !== '(') return comparison();
    take();
    const inner = anyOf();
    if (peek().kind !== ')') throw new ConditionError('This parenthesis is never closed.', 'Close it with ).', open.start, open.end);
    take();
    return inner;
  }

  function comparison(): Expression {
    const of = reference();
    if (skip('is')) return related(of);
    if (skip('contains')) return { kind: 'compare', of, how: 'contains', with: [literal()] };
    if (isWord('does') && isWord('not', 1) && (isWord('contain', 2) || isWord('contains', 2))) {
      at += 3;
      return { kind: 'not', part: { kind: 'compare', of, how: 'contains', with: [literal()] } };
    }
    return { kind: 'true', of };
  }

  function reference(): Reference {
    const token = take();
    const isName = token.kind === 'word' && !['or', 'and', 'is', 'contains'].includes(token.text.toLowerCase());
    if (isName) return { path: token.text.split('.'), start: token.start, end: token.end };
    if (token.kind === 'end') throw new ConditionError('Something is missing at the end of the condition.', 'Write what is compared: parcel.status is delivered.', token.start, token.end);
    throw new ConditionError(`A name was expected here, not "${token.text}".`, 'A condition begins with a name: parcel.status is delivered.', token.start, token.end);
  }

  function related(of: Reference): Expression {
    const negate = skip('not');
    const found = relations.find(({ words }) => words.every((word, index) => isWord(word, index)));
    at += found?.words.length ?? 0;
    const part = relation(of, found?.how ?? 'is');
    return negate ? { kind: 'not', part } : part;
  }

  function relation(of: Reference, how: (typeof relations)[number]['how']): Expression {
    if (how === 'known') return { kind: 'known', of };
    if (how === 'unknown') return { kind: 'not', part: { kind: 'known', of } };
    if (how !== 'one-of') return { kind: 'compare', of, how, with: [how === 'is' || how === 'before' || how === 'after' ? literal() : numeric(how)] };
    const values = [literal()];
    while (peek().kind === ',') {
      take();
      values.push(literal());
    }
    return { kind: 'compare', of, how: 'is', with: values };
  }

  function numeric(how: Comparison): Literal {
    const value = literal();
    if (how !== 'contains' && typeof value.value !== 'number') throw new ConditionError(`A number was expected here, not "${String(value.value)}".`, 'Write digits, with a point: 12.5.', value.start, value.end);
    return value;
  }

  function literal(): Literal {
    const token = take();
    const { start, end } = token;
    if (token.kind === 'number') return { value: /^-?0\d|\d{16}/.test(token.text) ? token.text : Number(token.text), start, end };
    if (token.kind === 'quoted') return { value: token.text, start, end };
    if (token.kind === 'word' && /[.]/.test(token.text)) throw new ConditionError(`"${token.text}" is a name; a value was expected here.`, `If it is a text, put it in quotes: "${token.text}".`, start, end);
    if (token.kind === 'word' && !['and', 'or', 'not', 'is'].includes(token.text.toLowerCase())) return { value: booleans[token.text.toLowerCase()] ?? token.text, start, end };
    const found = token.kind === 'end' ? 'the end' : `"${token.text}"`;
    throw new ConditionError(`A value was expected here, not ${found}.`, 'Write a word, a number or a text in quotes.', start, end);
  }

  const expression = anyOf();
  const rest = peek();
  if (rest.kind !== 'end') throw leftOver(rest, tokens[at - 1]!);
  return expression;
}

const booleans: Record<string, boolean> = { yes: true, true: true, no: false, false: false };

function leftOver(rest: Token, before: Token): ConditionError {
  const message = `"${rest.text}" does not belong here.`;
  if (rest.kind === ')') return new ConditionError(message, 'No parenthesis is open here.', rest.start, rest.end);
  if (rest.kind === ',') return new ConditionError(message, 'For several values write: is one of a, b.', rest.start, rest.end);
  const near = closest(rest.text, ['is', 'and', 'or', 'contains']);
  if (near !== undefined) return new ConditionError(message, `Did you mean "${near}"?`, rest.start, rest.end);
  const several = before.kind === 'word' ? ` A value of several words stands in quotes: "${before.text} ${rest.text}".` : '';
  return new ConditionError(message, `${ways}${several}`, rest.start, rest.end);
}
