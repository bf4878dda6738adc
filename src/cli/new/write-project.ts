import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ConfigError } from '../../settings/index.js';

/** What may be there already: a repository that was made first. */
const harmless = new Set(['.git', '.DS_Store']);

/** Writes files into a folder that is new or empty, and never over anything. @throws ConfigError */
export async function writeProject(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const there = await entriesOf(folder);
  if (there.length > 0) throw new ConfigError(`${folder} is not empty (${there.slice(0, 3).join(', ')}${there.length > 3 ? ' …' : ''}): take another name, or empty it first.`);
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text, { flag: 'wx' });
    }
  } catch (error) {
    throw new ConfigError(`${folder} can't be written (${codeOf(error)}): name another folder with --folder.`);
  }
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !harmless.has(name));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw new ConfigError(codeOf(error) === 'ENOTDIR' ? `${folder} is a file: take another name.` : `${folder} can't be read (${codeOf(error)}): take another name.`);
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown';
}
