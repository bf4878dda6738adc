import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { parseProject, type ProjectLoad } from './parse-project.js';
import type { SlotType } from './slot-type.js';
import type { StepType } from './step-type.js';

export interface ProjectPlace {
  /** The folder with `bots/` and `dialogs/`. */
  folder: string;
  /** The bot's name. */
  bot: string;
  stepTypes: readonly StepType[];
  slotTypes: readonly SlotType[];
  /** The channels that there are connectors for; where it is left out, any may be named. */
  channels?: readonly string[];
}

/**
 * Reads `bots/<bot>/bot.yaml`, `bots/<bot>/services.yaml` and `dialogs/*.yaml`. Authors' mistakes and missing files
 * are diagnostics; nothing is thrown for them.
 */
export async function loadProject(place: ProjectPlace): Promise<ProjectLoad> {
  if (!/^[\w-]+$/.test(place.bot)) return unreadable(`bots/${place.bot}/bot.yaml`, `"${place.bot}" can't be a bot's name.`, 'Use the name of a folder of bots/.');
  const files: Record<string, string> = {};
  const diagnostics: Diagnostic[] = [];
  for (const path of await paths(place.folder)) {
    try {
      files[path] = await readFile(join(place.folder, path), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
      diagnostics.push(...unreadable(path, `The file can't be read: ${(error as Error).message}.`, 'Look at its permissions.').diagnostics);
    }
  }
  if (Object.keys(files).length === 0 && diagnostics.length === 0) {
    return unreadable(place.folder, `There are no bots and no dialogs in "${place.folder}".`, 'Give the folder that holds bots/ and dialogs/.');
  }
  const load = parseProject({ ...place, files, media: await mediaIn(place.folder) });
  if (diagnostics.length === 0) return load;
  return { sources: load.sources, ...(load.draft && { draft: load.draft }), diagnostics: [...diagnostics, ...load.diagnostics] };
}

function unreadable(file: string, message: string, hint: string): ProjectLoad {
  const range = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { diagnostics: [{ rule: 'unreadable-file', severity: 'error', message, hint, range }], sources: new Map() };
}

async function paths(folder: string): Promise<string[]> {
  const bots = await list(join(folder, 'bots'));
  const dialogs = await list(join(folder, 'dialogs'));
  return [...bots.flatMap((bot) => [`bots/${bot}/bot.yaml`, `bots/${bot}/services.yaml`]), ...dialogs.filter((name) => /\.ya?ml$/.test(name)).map((name) => `dialogs/${name}`)];
}

/** What lies in `files/`, links left out: path → size in bytes. */
async function mediaIn(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(join(folder, 'files'), { withFileTypes: true, recursive: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const sizes = await Promise.all(paths.sort().map(async (path) => [path, (await stat(join(folder, path))).size] as const));
  return Object.fromEntries(sizes);
}

/** Names in a folder, hidden ones left out; none where there is no such folder. */
async function list(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch {
    return [];
  }
}
