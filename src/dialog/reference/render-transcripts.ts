import type { JsonSchema } from '../schema/json-schema-of.js';
import { renderOptions } from './render-options.js';
import { renderYaml } from './render-yaml.js';

/** What the page tells of transcripts. */
export interface TranscriptDocs {
  /** Of a transcript file. */
  schema: JsonSchema;
  /** The dialogs that the examples play over, by their file. */
  dialogs: Readonly<Record<string, string>>;
  /** Kind of line → what it is, and transcripts that show it. */
  lines: Readonly<Record<string, { about: string; examples: readonly string[] }>>;
}

/** A transcript file: its keys, and every kind of line with its keys and examples that pass. */
export function renderTranscripts({ schema, dialogs, lines }: TranscriptDocs): string {
  const { chat, ...keys } = schema.items?.properties ?? {};
  const { items, ...chatAlone } = chat ?? {};
  const line = (items?.anyOf ?? []).find(({ properties }) => properties)?.properties ?? {};
  const options = (properties: Record<string, JsonSchema>, required: string[] = []): string => renderOptions({ properties, required, $defs: schema.$defs ?? {} });
  return [
    options({ ...keys, chat: { ...chatAlone, items: { type: 'line, see below' } } }, schema.items?.required),
    'The examples below play over these dialogs, and pass.',
    ...Object.values(dialogs).map(renderYaml),
    ...Object.entries(line).flatMap(([key, property]) => [
      `### Line: ${key}`, lines[key]?.about ?? '', options({ [key]: property }), ...(lines[key]?.examples ?? []).map(renderYaml),
    ]),
  ].join('\n\n');
}
