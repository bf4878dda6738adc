import { randomUUID } from 'node:crypto';
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { channelNames } from '../../connectors/index.js';
import { applyFixes, type MendedFinding } from '../../diagnostics/apply-fixes.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { loadFiles } from '../../dialog/load-project.js';
import type { FilesReadBefore } from '../../dialog/parse-project.js';
import type { ProjectFolder } from '../../dialog/read-project-files.js';
import { slotTypes } from '../../slots/index.js';
import { parseSource } from '../../source/parse-source.js';
import { stepTypes } from '../../steps/index.js';
import { curableIn } from '../check-load.js';
import type { Sought } from './find-problems.js';

/** A cure may bring the next one to light; none needs so many rounds. */
const mostRounds = 10;

export interface FixReport {
  /** What was mended, in the order of the files. */
  fixed: MendedFinding[];
  /** Files that could be mended and were left: path → why. */
  left: Map<string, string>;
}

/** Mends in the folder's files what can be mended for certain. A file that changed meanwhile, or that isn't plain UTF-8, is left as it is. */
export async function fixFiles({ folder, bot, read }: Pick<Sought, 'folder' | 'bot' | 'read'>): Promise<FixReport> {
  const { files, fixed } = mend({ folder, bot, read });
  const left = new Map<string, string>();
  for (const [path, text] of Object.entries(files)) {
    const before = read.files[path]!;
    if (text === before) continue;
    const why = await replace(join(folder, path), before, text);
    if (why !== undefined) left.set(path, why);
  }
  return { fixed: fixed.filter(({ range }) => !left.has(range.file)), left };
}

function mend({ folder, bot, read }: Pick<Sought, 'folder' | 'bot' | 'read'>): { files: ProjectFolder['files']; fixed: MendedFinding[] } {
  const files = { ...read.files };
  const fixed: MendedFinding[] = [];
  const before: FilesReadBefore = new Map();
  for (let round = 0; round < mostRounds; round++) {
    const load = loadFiles({ folder, bot, stepTypes, slotTypes, channels: channelNames, before }, { ...read, files });
    let changed = false;
    for (const [file, found] of groupByFile(curableIn(load))) {
      const source = files[file];
      if (source === undefined) continue;
      const mended = applyFixes(source, found);
      if (mended.text === source || (isYaml(source) && !isYaml(mended.text))) continue;
      files[file] = mended.text;
      fixed.push(...mended.fixed);
      changed = true;
    }
    if (!changed) break;
  }
  return { files, fixed };
}

const isYaml = (text: string): boolean => parseSource('', text).document !== undefined;

function groupByFile(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) groups.set(each.range.file, [...(groups.get(each.range.file) ?? []), each]);
  return groups;
}

/** Puts a text in the place of a file's, at once or not at all. @returns why it was left */
async function replace(path: string, before: string, text: string): Promise<string | undefined> {
  const target = await realpath(path).catch(() => path);
  const draft = `${target}.${randomUUID()}`;
  try {
    const bytes = await readFile(target);
    if (!bytes.equals(Buffer.from(before, 'utf8'))) return 'it isn\'t plain UTF-8, or was just changed';
    await writeFile(draft, text);
    await chmod(draft, (await stat(target)).mode);
    await rename(draft, target);
    return undefined;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    return `it can't be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`;
  }
}
