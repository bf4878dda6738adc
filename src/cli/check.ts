import type { FilesReadBefore } from '../dialog/parse-project.js';
import { readProjectFiles } from '../dialog/read-project-files.js';
import { readSettings, type Environment } from '../settings/index.js';
import { codeVersion } from './check/code-version.js';
import { findProblems } from './check/find-problems.js';
import { type CheckFormat, renderFindings } from './check/render-findings.js';
import { noCache, openResultCache } from './check/result-cache.js';
import { environmentIn } from './environment-in.js';
import { requireBot } from './require-bot.js';

export interface CheckOptions {
  folder: string;
  format: CheckFormat;
  /** Mends what can be mended for certain, then checks. */
  fix?: boolean;
  /** Checks again after each save. */
  watch?: boolean;
  /** False: finds everything anew, and remembers nothing. */
  cache?: boolean;
  environment?: Environment;
}

/** Prints what is wrong with the bot's files. @returns 1 when there are errors. @throws ConfigError where there are no such files */
export async function check({ folder, environment, watch = false, ...options }: CheckOptions): Promise<number> {
  const { BOT: bot } = readSettings(environment ?? environmentIn(folder));
  requireBot(folder, bot);
  const before: FilesReadBefore = new Map();
  const once = (): Promise<number> => checkOnce({ folder, bot, before, ...options });
  if (!watch) return once();
  const { watchCheck } = await import('./check/watch-check.js');
  return watchCheck(folder, once);
}

async function checkOnce({ folder, bot, before, format, fix = false, cache = true }: Omit<CheckOptions, 'watch' | 'environment'> & { bot: string; before: FilesReadBefore }): Promise<number> {
  if (fix) await mend(folder, bot);
  const read = await readProjectFiles(folder);
  const results = cache ? openResultCache(folder, codeVersion()) : noCache;
  const diagnostics = await findProblems({ folder, bot, read, before, cache: results });
  process.stdout.write(`${await renderFindings(diagnostics, read.files, format)}\n`);
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function mend(folder: string, bot: string): Promise<void> {
  const { fixFiles } = await import('./check/fix-files.js');
  const { renderFixes } = await import('./check/render-fixes.js');
  process.stderr.write(renderFixes(await fixFiles({ folder, bot, read: await readProjectFiles(folder) })));
}
