import type { ResultField } from '../../dialog/project.js';
import type { Value } from '../../dialog/slot-type.js';
import { classOf, type Question } from './questions.js';

const dayMs = 86_400_000;

/** The day before, the day itself and the day after. */
function daysAround(day: string): string[] {
  const time = Date.parse(day.slice(0, 10));
  return Number.isNaN(time) ? [] : [-1, 0, 1].map((days) => new Date(time + days * dayMs).toISOString().slice(0, 10));
}

/** Below, equal and above. */
export function around(constant: string | number | boolean): (string | number | boolean)[] {
  if (typeof constant === 'number') return [constant - 1, constant, constant + 1];
  if (typeof constant === 'string' && /^\d{4}-\d\d-\d\d/.test(constant)) return daysAround(constant);
  return [constant];
}

/** The first of each class. */
export function onePerClass<Candidate>(candidates: readonly Candidate[], keyOf: (candidate: Candidate) => string): Candidate[] {
  const classes = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    if (!classes.has(key)) classes.set(key, candidate);
  }
  return [...classes.values()];
}

const samples: Readonly<Record<ResultField['type'], Value[]>> = {
  text: ['Bremen'], number: [5, 0], date: ['2026-11-20'], 'yes-no': [true, false],
};

function fits(type: ResultField['type'], value: Value): boolean {
  if (type === 'number') return typeof value === 'number';
  if (type === 'yes-no') return typeof value === 'boolean';
  if (type === 'date') return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);
  return typeof value === 'string';
}

/** Values that a field of an answer can have: one where nothing depends on it, else one of each class. */
export function fieldValues(field: ResultField, question: Question | undefined): Value[] {
  const plain = [...(field.oneOf ?? samples[field.type])];
  if (!question) return plain.slice(0, 1);
  const constants = [...question.constants].flatMap(around).filter((value) => fits(field.type, value));
  const present = field.oneOf ? [...field.oneOf, ...(field.otherwise === undefined ? [] : [field.otherwise])] : [...plain, ...constants];
  return onePerClass<Value>([...present, ...(field.otherwise === undefined ? [null] : [])], (value) => classOf(question, value));
}
