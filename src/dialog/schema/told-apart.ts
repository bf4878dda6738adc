import type { JsonSchema } from './json-schema-of.js';

const isMap = ({ type }: JsonSchema): boolean => type === 'object';

function anyOf(schemas: JsonSchema[]): JsonSchema {
  const [only, ...others] = schemas;
  return only && others.length === 0 ? only : { anyOf: schemas };
}

function apart({ anyOf: alternatives = [], ...schema }: JsonSchema): JsonSchema {
  const maps = alternatives.filter(isMap);
  const others = alternatives.filter((one) => !isMap(one));
  if (maps.length === 0 || others.length === 0) return alternatives.length === 0 ? schema : { ...schema, anyOf: alternatives };
  return { ...schema, if: { type: 'object' }, then: anyOf(maps), else: anyOf(others) };
}

/** A schema in which a map and what is none are told apart: an editor then explains what is wrong in the one that is meant, at its place. */
export function toldApart(schema: JsonSchema): JsonSchema {
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inner);
    if (typeof value !== 'object' || value === null) return value;
    return apart(Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === 'examples' || key === 'defaultSnippets' ? each : inner(each)])));
  };
  return inner(schema) as JsonSchema;
}
