import type { ResultField } from '../../dialog/project.js';
import type { Value } from '../../dialog/slot-type.js';
import { classOf, type Question } from './questions.js';

const dayMs = 86_400_000;

/** The day before, the day itself and the day after. */
function daysAround(day: string): string[] {
  const time = Date.parse(day.slice(0, 10));
  return Number.isNaN(time) ? [] : [-1, 0, 1].map((days) => new Date(time + days * dayMs).toISOString().slice(0, 10));
}

export type Constant = string | number | boolean;

/** Below all, each of them, between any two, and above all: whole numbers, and amounts of money, where there are such. */
function numbersAround(constants: readonly number[]): number[] {
  const sorted = [...new Set(constants)].sort((left, right) => left - right);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const between = sorted.slice(1).flatMap((next, index) => {
    const middle = (sorted[index]! + next) / 2;
    return [Math.floor(middle), Math.ceil(middle), Math.round(middle * 100) / 100, middle].filter((value) => value > sorted[index]! && value < next);
  });
  return [...new Set([...sorted, first - 1, Math.floor(last + 1), ...between])];
}

/** With more words than these only all of them are put into one text, and all but one. */
const mostApart = 4;

/** Texts that contain some of these words: each, all, and every few of them. */
export function together(words: readonly string[]): string[] {
  if (words.length < 2) return [...words];
  if (words.length > mostApart) return [...words, words.join(' '), ...words.map((word) => words.filter((other) => other !== word).join(' '))];
  const subsets = words.reduce<string[][]>((sets, word) => [...sets, ...sets.map((set) => [...set, word])], [[]]);
  return subsets.filter((set) => set.length > 0).map((set) => set.join(' '));
}

/** Values that differ by what they are compared with. */
export function around(constants: Iterable<Constant>): Constant[] {
  const all = [...constants];
  const others = all.filter((constant) => typeof constant !== 'number');
  return [
    ...numbersAround(all.filter((constant) => typeof constant === 'number')),
    ...others.flatMap((constant) => (typeof constant === 'string' && /^\d{4}-\d\d-\d\d/.test(constant) ? daysAround(constant) : [constant])),
  ];
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

export function fits(type: ResultField['type'], value: Value): boolean {
  if (type === 'number') return typeof value === 'number';
  if (type === 'yes-no') return typeof value === 'boolean';
  if (type === 'date') return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);
  return typeof value === 'string';
}

/** Values that a field of an answer can have: one where nothing depends on it, else one of each class. */
export function fieldValues(field: ResultField, question: Question | undefined): Value[] {
  const plain = [...(field.oneOf ?? samples[field.type])];
  if (!question) return plain.slice(0, 1);
  const constants = [...around(question.constants), ...together([...question.within])].filter((value) => fits(field.type, value));
  const present = field.oneOf ? [...field.oneOf, ...(field.otherwise === undefined ? [] : [field.otherwise])] : [...plain, ...constants];
  return onePerClass<Value>([...present, ...(field.otherwise === undefined ? [null] : [])], (value) => classOf(question, value));
}
