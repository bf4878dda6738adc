import { operationAt as declaredAt } from '../../dialog/operation-at.js';
import { ownOperations } from '../../dialog/own-operations.js';
import type { Operation, Outcome, Project, ResultField } from '../../dialog/project.js';
import type { Value } from '../../dialog/slot-type.js';
import { fieldValues } from './candidates.js';
import type { Questions } from './questions.js';

/** How many answers of one outcome are tried at most; beyond that the fields vary one at a time. */
const mostCombined = 48;

export type Result = Record<string, Value>;

export interface CallResult {
  outcome: string;
  result: Result;
}

export function operationAt(project: Project, name: string): Operation | undefined {
  return ownOperations.get(name) ?? declaredAt(project, name);
}

function combined(fields: [string, Value[]][]): Result[] {
  const count = fields.reduce((product, [, values]) => product * values.length, 1);
  const first = Object.fromEntries(fields.map(([name, values]) => [name, values[0] ?? null]));
  if (count > mostCombined) return [first, ...fields.flatMap(([name, values]) => values.slice(1).map((value) => ({ ...first, [name]: value })))];
  return fields.reduce<Result[]>((results, [name, values]) => results.flatMap((result) => values.map((value) => ({ ...result, [name]: value }))), [{}]);
}

/** Under this name stands, in an answer that is made up, which of its fields need not be there. No author can write it. */
export const optionalFields = '?';

/** What of an answer somebody still looks at after an outcome. */
export interface Wanted {
  /** The names that the answer is saved under. */
  saved: readonly string[];
  questions: Questions;
  /** Whether what stands at a path, `parcel.status`, can still make a difference. */
  matters(outcome: string, path: string): boolean;
}

/** The values that a field can have with an outcome: what it `has` is there; what only the success could bring is else not. */
function valuesOf(name: string, field: ResultField, { outcome, isSuccess }: { outcome: Outcome; isSuccess: boolean }, { saved, questions, matters }: Wanted): Value[] {
  const has = outcome.has?.includes(name) ?? false;
  const path = saved.map((root) => `${root}.${name}`).find((one) => questions.has(one) && matters(outcome.name, one));
  const values = fieldValues(field, path === undefined ? undefined : questions.get(path));
  if (has) return values.filter((value) => value !== null);
  return isSuccess || (path !== undefined && field.oneOf) ? values : [field.otherwise ?? null];
}

/** Fields that are there in the answer that is tried, and that no way depends on, but that need not be there. */
function optionalIn({ result }: Operation, { has = [] }: Outcome, answer: Result, { saved, questions }: Wanted): string[] {
  return Object.entries(result)
    .filter(([name, { otherwise }]) => otherwise === undefined && answer[name] !== null && !has.includes(name) && !saved.some((root) => questions.has(`${root}.${name}`)))
    .map(([name]) => name);
}

/** What a call can come to, as far as the dialog could tell the difference. */
export function resultsOfCall(operation: Operation, wanted: Wanted): CallResult[] {
  return operation.outcomes.flatMap((outcome) => {
    const kind = { outcome, isSuccess: outcome.name === operation.success };
    const fields = Object.entries(operation.result).map(([name, field]): [string, Value[]] => [name, valuesOf(name, field, kind, wanted)]);
    return combined(fields).map((result) => ({ outcome: outcome.name, result: { ...result, [optionalFields]: optionalIn(operation, outcome, result, wanted) } }));
  });
}
