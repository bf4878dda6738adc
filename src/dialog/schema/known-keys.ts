import type { z } from 'zod';

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  options?: readonly z.ZodType[];
  element?: z.ZodType;
  items?: readonly z.ZodType[];
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  left?: z.ZodType;
  right?: z.ZodType;
  getter?: () => z.ZodType;
  values?: readonly unknown[];
  entries?: Readonly<Record<string, unknown>>;
}

function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def as unknown as Definition;
}

/** The schema itself and whatever it wraps or offers as alternatives. */
function variants(schema: z.ZodType): Definition[] {
  const definition = definitionOf(schema);
  const inner = [...(definition.options ?? []), definition.innerType, definition.in, definition.left, definition.right, definition.getter?.()];
  return [definition, ...inner.filter((each) => each !== undefined).flatMap(variants)];
}

function childrenAt(schema: z.ZodType, step: string | number): z.ZodType[] {
  return variants(schema).flatMap((definition) => {
    if (definition.type === 'object') return definition.shape?.[String(step)] ?? [];
    if (definition.type === 'record') return definition.valueType ?? [];
    return definition.type === 'array' ? (definition.element ?? []) : [];
  });
}

/** The keys that a schema knows at a path, of all its alternatives. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[] = []): string[] {
  let schemas = [schema];
  for (const step of path) schemas = schemas.flatMap((each) => childrenAt(each, step as string | number));
  return [...new Set(schemas.flatMap(variants).flatMap((definition) => Object.keys(definition.shape ?? {})))];
}

/** Whether steps stand at a path: nothing else is a list of anything. */
export function isStepList(schema: z.ZodType, path: readonly (string | number)[]): boolean {
  let schemas = [schema];
  for (const step of path) schemas = schemas.flatMap((each) => childrenAt(each, step));
  return schemas.flatMap(variants).some((definition) => definition.type === 'array' && definition.element && definitionOf(definition.element).type === 'unknown');
}

/** What can stand under a key, where it is one of a few words; else none. */
export function wordsOf(schema: z.ZodType, key: string): string[] {
  const kinds = childrenAt(schema, key).flatMap(variants).filter((definition) => definition.type !== 'optional');
  return kinds.length === 1 ? wordsIn(kinds[0]!) : [];
}

function wordsIn({ values, entries }: Definition): string[] {
  return (values ?? Object.values(entries ?? {})).map(String);
}
