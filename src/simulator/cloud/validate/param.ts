import { GraphError } from '../graph-error.js';

/** An object of a request and where it stands, as Meta writes it: `interactive['action']`. */
export interface Param {
  path: string;
  value: Record<string, unknown>;
  /** Plain parameters are refused with 100, composed ones (interactive, contacts, template) with 131008 and 131009. */
  composed: boolean;
}

interface Length {
  min?: number;
  max: number;
}

export const pathOf = (param: Param, key: string | number): string => (param.path === '' ? String(key) : `${param.path}['${key}']`);

export function missing(param: Param, key: string): GraphError {
  const details = `The parameter ${pathOf(param, key)} is required.`;
  return param.composed ? new GraphError(131008, { details }) : new GraphError(100, { message: `(#100) ${details}`, details });
}

export function invalid(param: Param, key: string | number, why: string): GraphError {
  const details = `Param ${pathOf(param, key)} ${why}`;
  return param.composed ? new GraphError(131009, { details }) : new GraphError(100, { message: `(#100) ${details}`, details });
}

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const absent = (value: unknown): boolean => value === undefined || value === null;

/** An object that may stand there. */
export function optionalObject(param: Param, key: string): Param | undefined {
  const value = param.value[key];
  if (absent(value)) return undefined;
  if (!isObject(value)) throw invalid(param, key, 'must be a JSON object.');
  return { path: pathOf(param, key), value, composed: param.composed };
}

export function object(param: Param, key: string): Param {
  const found = optionalObject(param, key);
  if (!found) throw missing(param, key);
  return found;
}

/** The objects of an array, `min` to `max` of them. */
export function objects(param: Param, key: string, { min = 1, max }: Length): Param[] {
  const value = param.value[key];
  if (absent(value)) throw missing(param, key);
  if (!Array.isArray(value)) throw invalid(param, key, 'must be an array.');
  if (value.length < min || value.length > max) throw invalid(param, key, `has an invalid number of entries. Min: ${min}, Max: ${max}`);
  return value.map((entry: unknown, index) => {
    if (!isObject(entry)) throw invalid(param, key, `must hold JSON objects: the entry at index ${index} is none.`);
    return { path: `${pathOf(param, key)}[${index}]`, value: entry, composed: param.composed };
  });
}

/** A text that may stand there. Lengths are in UTF-16 units; blanks alone count as nothing. */
export function optionalText(param: Param, key: string, { min = 1, max }: Length): string | undefined {
  const value = param.value[key];
  if (absent(value)) return undefined;
  if (typeof value !== 'string') throw invalid(param, key, 'must be a string.');
  if (value.trim().length < min) throw invalid(param, key, `length invalid. Min length: ${min}, Max length: ${max}`);
  if (value.length > max) throw invalid(param, key, `must be at most ${max} characters long.`);
  return value;
}

export function text(param: Param, key: string, length: Length): string {
  const found = optionalText(param, key, length);
  if (found === undefined) throw missing(param, key);
  return found;
}

/** One of a closed set of words. */
export function word<Word extends string>(param: Param, key: string, words: readonly Word[]): Word {
  const found = text(param, key, { max: 100 });
  const match = words.find((each) => each === found);
  if (match === undefined) throw invalid(param, key, `must be one of {${words.join(', ')}} - got "${found.slice(0, 40)}".`);
  return match;
}

/** A web address. */
export function link(param: Param, key: string, max = 2_000): string {
  const found = text(param, key, { max });
  if (!/^https?:\/\//i.test(found) || !URL.canParse(found)) throw invalid(param, key, 'is not a valid URI.');
  return found;
}

/** Refuses keys that Meta doesn't know there. */
export function onlyKeys(param: Param, keys: readonly string[]): void {
  const stray = Object.keys(param.value).find((key) => !keys.includes(key));
  if (stray === undefined) return;
  const details = `Unexpected key "${stray.slice(0, 40)}" on param "${param.path}".`;
  throw param.composed ? new GraphError(131009, { details }) : new GraphError(100, { message: `(#100) ${details}`, details });
}
