import { z } from 'zod';

/** A JSON Schema (2020-12), as far as we make them. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string | string[];
  const?: string | number | boolean;
  enum?: (string | number)[];
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | false;
  items?: JsonSchema;
  minimum?: number;
  maximum?: number;
  default?: unknown;
  title?: string;
  description?: string;
  [keyword: string]: unknown;
}

/** What an author may write, of the schema that the parser reads with. Nested steps refer to `#/$defs/step`. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { id } = z.globalRegistry.get(zodSchema as unknown as z.ZodType) ?? {};
      if (id === 'stepList') jsonSchema.items = { $ref: '#/$defs/step' };
      else if (jsonSchema.$ref !== undefined) delete jsonSchema.items;
    },
  }) as JsonSchema;
}
