import type { JsonSchema } from './json-schema-of.js';
import { toldApart } from './told-apart.js';

/** Written with a key's own example where the example of the whole has one. */
function illustrated(schema: JsonSchema, example: unknown): JsonSchema {
  if (typeof example !== 'object' || example === null || !schema.properties) return schema;
  const properties = Object.entries(schema.properties).map(([key, property]) => {
    const own = (example as Record<string, unknown>)[key];
    return [key, own === undefined ? property : { ...property, examples: [own] }] as const;
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** A schema as it is published: named, and with an example of the whole file. */
export function editorSchema(name: string, title: string, schema: JsonSchema, example: unknown): JsonSchema {
  const { $schema, ...rest } = illustrated(toldApart(schema), example);
  return { $schema, $id: `urn:schalter:schemas:${name}`, title, ...rest, examples: [example] };
}
