import { wellFormed } from '../activity/well-formed.js';
import type { Operation, ResultField } from '../dialog/project.js';
import type { Value } from '../dialog/slot-type.js';

/** The outcome that an answer with this status and these fields is; `undefined` stands for no answer. */
export function outcomeOf(operation: Operation, status: number | undefined, result: Record<string, Value> = {}): string {
  const stated = status === undefined ? undefined : operation.outcomes.find((one) => one.status?.includes(status) && (one.has ?? []).every((field) => (result[field] ?? null) !== null));
  const outcome = stated ?? operation.outcomes.find((one) => one.status === undefined);
  if (outcome === undefined) {
    throw new TypeError(`${operation.service}.${operation.name} has no outcome for ${status === undefined ? 'no answer' : `status ${String(status)}`}.`);
  }
  return outcome.name;
}

/** The declared fields of an answer: of their type, within their closed set, else what stands `otherwise`. */
export function resultOf(operation: Operation, answer: unknown): Record<string, Value> {
  return Object.fromEntries(Object.entries(operation.result).map(([name, field]) => [name, readField(field, at(answer, field.from))]));
}

function readField(field: ResultField, found: unknown): Value {
  const value = converted(field.type, found);
  const allowed = value !== undefined && (field.oneOf === undefined || field.oneOf.includes(String(value)));
  return allowed ? value : (field.otherwise ?? null);
}

function converted(type: ResultField['type'], found: unknown): string | number | boolean | undefined {
  switch (type) {
    case 'text':
      return typeof found === 'string' ? wellFormed(found) : typeof found === 'number' || typeof found === 'boolean' ? String(found) : undefined;
    case 'number': {
      const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
      return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
    }
    case 'date':
      return typeof found === 'string' && !Number.isNaN(Date.parse(found)) ? found : undefined;
    case 'yes-no':
      return typeof found === 'boolean' ? found : found === 'true' ? true : found === 'false' ? false : undefined;
  }
}

function at(answer: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) =>
    (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined), answer);
}
