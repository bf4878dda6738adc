import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';

export interface ProjectFolder {
  /** Path from the folder, with `/`, → content: bots, services and dialogs. */
  files: Record<string, string>;
  /** What lies in `files/`, links left out: path → size in bytes. */
  media: Record<string, number>;
  /** Files that are there and can't be read. */
  diagnostics: Diagnostic[];
}

/** Reads the files of a project's folder. What can't be read is a diagnostic; nothing is thrown. */
export async function readProjectFiles(folder: string): Promise<ProjectFolder> {
  const diagnostics: Diagnostic[] = [];
  const read = await Promise.all((await paths(folder)).map(async (path) => {
    try {
      return [[path, await readFile(join(folder, path), 'utf8')] as const];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') diagnostics.push(unreadable(path, `The file can't be read: ${(error as Error).message}.`, 'Look at its permissions.'));
      return [];
    }
  }));
  diagnostics.push(...(await overlooked(folder)));
  return { files: Object.fromEntries(read.flat()), media: await mediaIn(folder), diagnostics };
}

export function unreadable(file: string, message: string, hint: string): Diagnostic {
  return { rule: 'unreadable-file', severity: 'error', message, hint, range: { file, line: 1, column: 1, endLine: 1, endColumn: 1 } };
}

async function paths(folder: string): Promise<string[]> {
  const bots = await list(join(folder, 'bots'));
  const dialogs = (await filesBelow(folder, 'dialogs')).filter((path) => /\.ya?ml$/.test(path));
  return [...bots.flatMap((bot) => [`bots/${bot}/bot.yaml`, `bots/${bot}/services.yaml`]), ...dialogs];
}

/** Files that look as if they were meant to be read, and would not be. */
async function overlooked(folder: string): Promise<Diagnostic[]> {
  const [bots, dialogs] = await Promise.all([filesBelow(folder, 'bots'), filesBelow(folder, 'dialogs')]);
  const misnamed = [...bots.filter((path) => /^bots\/[^/]+\/(?:bot|services)\.ya?ml$/i.test(path) && !path.endsWith('.yaml')), ...dialogs.filter((path) => /\.ya?ml$/i.test(path) && !/\.ya?ml$/.test(path))];
  return misnamed.map((path) => unreadable(path, 'Nothing reads a file of this name.', `Call it "${path.split('/').at(-1)!.toLowerCase().replace(/\.yml$/, '.yaml')}".`));
}

/** Paths of the files below a folder, and of folders that are called like one, from the project's; hidden ones and links to folders are left out. */
async function filesBelow(folder: string, below: string): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true, recursive: true }).catch(() => []);
  const paths = entries.filter((entry) => !entry.isDirectory() || /\.ya?ml$/.test(entry.name)).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return paths.filter((path) => !/\/\./.test(path)).sort();
}

/** One that is gone again by the time it is looked at, as editors' temporary files are, is none. */
async function mediaIn(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(join(folder, 'files'), { withFileTypes: true, recursive: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const sizes = await Promise.all(paths.sort().map(async (path) => {
    const size = await stat(join(folder, path)).then((found) => found.size, () => undefined);
    return size === undefined ? [] : [[path, size] as const];
  }));
  return Object.fromEntries(sizes.flat());
}

/** Names in a folder, hidden ones left out; none where there is no such folder. */
async function list(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch {
    return [];
  }
}
