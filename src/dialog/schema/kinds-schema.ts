import type { JsonSchema } from './json-schema-of.js';

/** One of several kinds of thing, told apart by a key or by a key's value. */
export interface Kind {
  name: string;
  description: string;
  /** One as an author would write it. */
  example: unknown;
  schema: JsonSchema;
}

function keysOf({ properties, anyOf = [] }: JsonSchema): string[] {
  return [...Object.keys(properties ?? {}), ...anyOf.flatMap(keysOf)];
}

/** Tells alternatives apart by the type of what stands under the key, so that an editor complains about the one that is meant. */
function apart(key: string, schema: JsonSchema): JsonSchema {
  const types = schema.anyOf?.map((one) => one.properties?.[key]?.type) ?? [];
  const [first, second] = schema.anyOf ?? [];
  if (types.length !== 2 || types[0] === types[1] || !first || !second) return schema;
  const rest = { ...schema };
  delete rest.anyOf;
  return { ...rest, if: { properties: { [key]: { type: types[0] } } }, then: first, else: second };
}

/**
 * Things whose kind is told by the key that only they have: steps. A chain of conditions rather than alternatives:
 * an editor then explains what is wrong with the kind that is meant, at its place, and not with another one.
 */
export function kindsByKey(kinds: readonly Kind[], what: string): JsonSchema {
  const belongsToAnother = (kind: Kind): string[] => kinds.filter((other) => other !== kind && keysOf(other.schema).includes(kind.name)).map(({ name }) => name);
  const cases = kinds.map((kind) => {
    const others = belongsToAnother(kind);
    const is = { required: [kind.name], ...(others.length > 0 && { not: { anyOf: others.map((name) => ({ required: [name] })) } }) };
    return { is, then: { ...apart(kind.name, kind.schema), title: kind.name, description: kind.description } };
  });
  const none = { additionalProperties: false as const, properties: Object.fromEntries(kinds.map(({ name, description }) => [name, { description }])), minProperties: 1, errorMessage: `There is no such ${what}.` };
  const defaultSnippets = kinds.map(({ name, description, example }) => ({ label: name, description, body: example }));
  return { type: 'object', defaultSnippets, examples: kinds.map(({ example }) => example), ...chain(cases, none) };
}

/** Things that name their kind under `type`: slots. */
export function kindsByType(kinds: readonly Kind[]): JsonSchema {
  const cases = kinds.map(({ name, schema }) => ({ is: { properties: { type: { const: name } }, required: ['type'] }, then: schema }));
  const type = { enum: kinds.map(({ name }) => name), enumDescriptions: kinds.map(({ description }) => description), description: 'What the slot accepts.' };
  return { type: 'object', examples: kinds.map(({ example }) => example), properties: { type }, required: ['type'], ...chain(cases, {}) };
}

function chain(cases: readonly { is: JsonSchema; then: JsonSchema }[], otherwise: JsonSchema): JsonSchema {
  return cases.reduceRight<JsonSchema>((rest, { is, then }) => ({ if: is, then, else: rest }), otherwise);
}
