import type { z } from 'zod';
import type { ProjectLoad } from '../../dialog/parse-project.js';
import { botSchema, servicesSchema } from '../../dialog/schema/files.js';
import { keysAt } from '../../dialog/schema/known-keys.js';
import type { SourceDocument } from '../../source/node.js';
import { rangeOf } from '../../source/range-of.js';
import { applyEdits, renameKey } from './edits.js';
import { misspell } from './misspell.js';
import type { Mutant } from './mutant.js';
import { keysIn } from './reading.js';

function inFile(document: SourceDocument, schema: z.ZodType): Mutant[] {
  const paths = [...keysIn(document.root)].filter((path) => keysAt(schema, path.slice(0, -1)).includes(String(path.at(-1))));
  return paths.flatMap((path): Mutant[] => {
    const key = String(path.at(-1));
    const edits = renameKey(document, path, misspell(key));
    const { line, column } = rangeOf(document, path, 'key');
    if (!edits) return [];
    return [{ operator: 'misspell-bot-key', file: document.file, line, column, also: [], description: `"${misspell(key)}" stands for "${key}"`, source: applyEdits(document.text, edits), meantFor: 'check', dialog: '', reach: { dialog: '' } }];
  });
}

/** Every word of the language in bot.yaml and services.yaml misspelt, one at a time: what belongs to no dialog. */
export function misspellBotKeys({ draft }: ProjectLoad): Mutant[] {
  if (!draft) return [];
  return [...inFile(draft.bot.findings.document, botSchema), ...(draft.services ? inFile(draft.services.findings.document, servicesSchema) : [])];
}
