import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { FilesReadBefore } from '../../dialog/parse-project.js';
import type { ProjectFolder } from '../../dialog/read-project-files.js';
import { noCache, type ResultCache } from './result-cache.js';

export interface Sought {
  folder: string;
  bot: string;
  /** What stands in the folder. */
  read: ProjectFolder;
  cache?: ResultCache;
  /** Files read before, while the process lives. */
  before?: FilesReadBefore;
}

/** All that is wrong with a bot, from the cache where nothing has changed. The language itself is only loaded where it is needed. */
export async function findProblems({ folder, bot, read, cache = noCache, before }: Sought): Promise<Diagnostic[]> {
  const key = `result ${createHash('sha256').update(JSON.stringify([folder, bot, read])).digest('hex')}`;
  const known = parseDiagnostics(cache.recall(key));
  if (known) return known;
  const { checkFiles } = await import('./check-files.js');
  const diagnostics = await checkFiles({ folder, bot, read, cache, ...(before && { before }) });
  cache.keep(key, JSON.stringify(diagnostics));
  cache.save();
  return diagnostics;
}

/** Findings as they were kept; `undefined` for anything else. */
function parseDiagnostics(text: string | undefined): Diagnostic[] | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(isDiagnostic) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isDiagnostic(value: unknown): value is Diagnostic {
  const { rule, message, severity, range } = (value ?? {}) as Partial<Diagnostic>;
  return typeof rule === 'string' && typeof message === 'string' && (severity === 'error' || severity === 'warning') && typeof range?.file === 'string' && typeof range.line === 'number';
}
