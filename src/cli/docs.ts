import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { allRules } from '../check/all-rules.js';
import { renderReference } from '../dialog/reference/render-reference.js';
import { editorSchema } from '../dialog/schema/editor-schema.js';
import { transcriptsExample } from '../dialog/schema/file-examples.js';
import { jsonSchemaOf } from '../dialog/schema/json-schema-of.js';
import { projectSchemas } from '../dialog/schema/project-schemas.js';
import { ConfigError, settings } from '../settings/index.js';
import { slotTypes } from '../slots/index.js';
import { stepTypes } from '../steps/index.js';
import { lineDocs, transcriptDialogs } from '../testing/transcript-docs.js';
import { transcriptsSchema } from '../testing/transcript-schema.js';

/** The pages and schemas that are made of the definitions: path from the folder → content. */
export function generatedDocs(): Record<string, string> {
  const schema = jsonSchemaOf(transcriptsSchema);
  const transcripts = editorSchema('transcripts', 'Transcripts', schema, transcriptsExample);
  const schemas = Object.entries({ ...projectSchemas(stepTypes, slotTypes), transcripts }).map(([name, one]) => [`docs/schemas/${name}.schema.json`, `${JSON.stringify(one, null, 2)}\n`] as const);
  const reference = renderReference({ stepTypes, slotTypes, rules: allRules, transcripts: { schema, dialogs: transcriptDialogs, lines: lineDocs }, settings: Object.values(settings) });
  return { 'docs/reference.md': reference, ...Object.fromEntries(schemas) };
}

/** Writes the reference page and the editor's schemas. @returns 0 @throws ConfigError where they can't be written */
export async function docs({ folder }: { folder: string }): Promise<number> {
  for (const [path, text] of Object.entries(generatedDocs())) {
    try {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    } catch (error) {
      throw new ConfigError(`${join(folder, path)} can't be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}): name another folder with --folder.`);
    }
    process.stdout.write(`${path}\n`);
  }
  return 0;
}
