import { readPath } from '../texts/template-scope.js';
import type { Value } from '../slot-type.js';
import type { Comparison, Expression, Literal, Scope } from './expression.js';

/** True or false; a name of which nothing is known equals nothing and is not more or less than anything. */
export function evaluate(expression: Expression, scope: Scope): boolean {
  switch (expression.kind) {
    case 'or':
      return expression.parts.some((part) => evaluate(part, scope));
    case 'and':
      return expression.parts.every((part) => evaluate(part, scope));
    case 'not':
      return !evaluate(expression.part, scope);
    case 'known':
      return isKnown(readPath(scope, expression.of.path));
    case 'true':
      return isTrue(readPath(scope, expression.of.path));
    case 'compare': {
      const value = readPath(scope, expression.of.path);
      return expression.with.some((literal) => compares(value, expression.how, literal.value));
    }
  }
}

function isKnown(value: Value | undefined): value is Value {
  return value !== undefined && value !== null && value !== '';
}

function isTrue(value: Value | undefined): boolean {
  return isKnown(value) && value !== false && value !== 0 && !(Array.isArray(value) && value.length === 0);
}

function compares(value: Value | undefined, how: Comparison, literal: Literal['value']): boolean {
  if (!isKnown(value)) return false;
  if (how === 'is') return equal(value, literal);
  if (how === 'contains') return Array.isArray(value) ? value.some((item) => equal(item, literal)) : typeof value === 'string' && fold(value).includes(fold(String(literal)));
  if (how === 'before' || how === 'after') return follows(value, String(literal), how);
  const left = asNumber(value);
  const right = asNumber(literal);
  if (left === undefined || right === undefined) return false;
  if (how === 'more') return left > right;
  if (how === 'less') return left < right;
  return how === 'at-least' ? left >= right : left <= right;
}

function equal(value: Value, literal: Literal['value']): boolean {
  if (typeof literal === 'boolean' || typeof value === 'boolean') return value === literal;
  const left = asNumber(value);
  if (typeof literal === 'number') return left === literal;
  return (typeof value === 'string' || typeof value === 'number') && fold(String(value)) === fold(literal);
}

/** ISO dates, compared as far as both state it: by day where one is only a day. */
function follows(value: Value, literal: string, how: 'before' | 'after'): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value) || !/^\d{4}-\d\d-\d\d/.test(literal)) return false;
  const length = Math.min(value.length, literal.length);
  const [left, right] = [value.slice(0, length), literal.slice(0, length)];
  return how === 'before' ? left < right : left > right;
}

function asNumber(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : undefined;
}

function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
