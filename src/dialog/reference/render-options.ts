import type { JsonSchema } from '../schema/json-schema-of.js';
import { renderTable } from './render-table.js';

/** A key that an author may write. */
export interface OptionRow {
  /** Keys from the outside in; what the author names is `*name*`. */
  path: string[];
  takes: string;
  needed: string;
  description: string;
}

/** What stands in several places: the schema's id → how the page calls it. */
export const named: Readonly<Record<string, string>> = {
  text: 'text', plainText: 'plain text', template: 'value', choiceTitle: 'plain text', condition: 'condition', stepList: 'steps', hours: 'hours', duration: 'length of time',
};

/** The keys that a schema knows, those within keys after them: a table for each form that it has. */
export function renderOptions(schema: JsonSchema): string {
  const forms = (schema.anyOf ?? [schema]).map((form) => optionRows(form, schema.$defs));
  const tables = forms.filter((rows) => rows.length > 0).map((rows) =>
    renderTable(['key', 'takes', 'needed', ''], rows.map(({ path, takes, needed, description }) => [renderPath(path), takes, needed, description])));
  return tables.join('\n\nor\n\n');
}

/** The keys of one form of a schema, those within a key right after it. */
export function optionRows(schema: JsonSchema, definitions: JsonSchema['$defs'] = {}, outer: readonly string[] = []): OptionRow[] {
  const rows = Object.entries(schema.properties ?? {}).flatMap(([key, option]) => {
    const path = [...outer, key];
    const row = { path, takes: takes(option), needed: neededOf(schema, key), description: descriptionOf(option, definitions) };
    return [row, ...within(option, path, definitions)];
  });
  return rows.filter((row, index) => rows.findIndex((other) => other.path.join('\0') === row.path.join('\0')) === index);
}

/** The keys of what stands under a key, in lists and under names of the author's own too. */
function within(schema: JsonSchema, path: readonly string[], definitions: JsonSchema['$defs']): OptionRow[] {
  const own = optionRows(schema, definitions, path);
  const alternatives = (schema.anyOf ?? []).flatMap((each) => within(each, path, definitions));
  const items = schema.items ? within(schema.items, path, definitions) : [];
  const entries = schema.additionalProperties ? within(schema.additionalProperties, [...path, '*name*'], definitions) : [];
  return [...own, ...alternatives, ...items, ...entries];
}

function neededOf({ required = [], properties = {} }: JsonSchema, key: string): string {
  const option = properties[key];
  if (option?.default !== undefined) return `else ${JSON.stringify(option.default).replaceAll('"', '`')}`;
  return required.includes(key) ? 'yes' : '';
}

function descriptionOf({ description, $ref }: JsonSchema, definitions: JsonSchema['$defs']): string {
  return description ?? definitions?.[nameOf($ref)]?.description ?? '';
}

function nameOf(reference: string | undefined): string {
  return reference?.replace('#/$defs/', '') ?? '';
}

/** What may be written there, in a few words. */
function takes(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return named[nameOf(schema.$ref)] ?? nameOf(schema.$ref);
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.anyOf) return joined([...new Set(schema.anyOf.map(takes))]);
  if (Array.isArray(schema.type)) return joined(schema.type.map((type) => takes({ type })));
  switch (schema.type) {
    case 'string': return /^\^\[a-z\]/i.test(String(schema['pattern'])) ? 'name' : 'text';
    case 'integer': return `number, ${String(schema.minimum)} to ${String(schema.maximum)}`;
    case 'boolean': return 'true or false';
    case 'null': return 'null';
    case 'array': return `list: ${schema.items ? takes(schema.items) : 'anything'}`;
    case 'object': return schema.properties || !schema.additionalProperties ? 'keys below' : `by name: ${takes(schema.additionalProperties)}`;
    default: return schema.type ?? 'anything';
  }
}

function joined(parts: readonly string[]): string {
  return parts.join(parts.some((part) => part.includes(':')) ? '; or ' : ' or ');
}

function renderPath(path: readonly string[]): string {
  return path.map((key) => (key === '*name*' ? key : `\`${key}\``)).join(' › ');
}
