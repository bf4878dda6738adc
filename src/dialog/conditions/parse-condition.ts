import type { Condition } from '../condition.js';
import { evaluate } from './evaluate.js';
import type { Expression, Literal, Reference, Scope } from './expression.js';
import { parseExpression } from './parse-expression.js';
import { ConditionError } from './tokens.js';

/** A condition with what a checker wants to know of it. Offsets are into `source`. */
export interface ParsedCondition extends Condition {
  references: readonly Reference[];
  /** Values that a name is compared with by `is` and `is one of`. */
  comparisons: readonly { of: Reference; values: readonly Literal[] }[];
  /** What it is made of, each part with the name that it asks about. */
  parts: readonly ConditionPart[];
}

/** One question of a condition: `parcel.weight is more than 30`. */
export interface ConditionPart {
  of: Reference;
  /** What the name is compared with; none where it is only asked whether it holds, or is known. */
  values: readonly Literal['value'][];
  test(scope: Scope): boolean;
}

/** Reads a condition; what can't be read is returned as an error, with its place and a hint. */
export function parseCondition(source: string): ParsedCondition | ConditionError {
  let expression: Expression;
  try {
    expression = parseExpression(source);
  } catch (error) {
    if (error instanceof ConditionError) return error;
    throw error;
  }
  const leaves = leavesOf(expression);
  return {
    source,
    reads: [...new Set(leaves.map((leaf) => leaf.of.path[0]!))],
    references: leaves.map((leaf) => leaf.of),
    comparisons: leaves.flatMap((leaf) => (leaf.kind === 'compare' && leaf.how === 'is' ? [{ of: leaf.of, values: leaf.with }] : [])),
    parts: leaves.map((leaf) => ({
      of: leaf.of,
      values: leaf.kind === 'compare' ? leaf.with.map(({ value }) => value) : [],
      test: (scope) => evaluate(leaf, scope),
    })),
    test: (scope: Scope) => evaluate(expression, scope),
  };
}

type Leaf = Extract<Expression, { of: Reference }>;

function leavesOf(expression: Expression): Leaf[] {
  if ('parts' in expression) return expression.parts.flatMap(leavesOf);
  if ('part' in expression) return leavesOf(expression.part);
  return [expression];
}
