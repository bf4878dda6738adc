import { readFile, writeFile } from 'node:fs/promises';
import { didYouMean } from '../diagnostics/closest.js';
import type { Project } from '../dialog/project.js';
import { drawMap, drawMermaid } from '../graph/index.js';
import { ConfigError, type Environment } from '../settings/index.js';
import { countsOf, coverageSchema, type CoverageRead } from './graph/counts-of.js';
import { loadBot } from './load-bot.js';

export interface GraphOptions {
  folder: string;
  /** Without one the whole project is drawn. */
  dialog?: string;
  format: 'svg' | 'mermaid';
  language?: string;
  /** A file that `schalter test --coverage-json` wrote. */
  coverage?: string;
  /** Where to write it; else it is printed. */
  out?: string;
  environment?: Environment;
}

/** Draws a dialog, or how all of them hang together. @returns 1 when the bot's files have errors @throws ConfigError */
export async function graph({ folder, dialog, format, language, coverage, out, environment }: GraphOptions): Promise<number> {
  const bot = await loadBot(folder, environment);
  if (!bot) return 1;
  requireDialog(bot.project, dialog);
  requireLanguage(bot.project, language);
  const shown = { project: bot.project, ...(dialog !== undefined && { dialog }), ...(language !== undefined && { language }) };
  const counts = coverage === undefined || dialog === undefined ? undefined : countsOf(await readCoverage(coverage), dialog);
  const text = format === 'mermaid' ? drawMermaid(shown) : drawMap(shown, counts ? { counts } : {});
  if (out === undefined) process.stdout.write(text);
  else await write(out, text);
  return 0;
}

function requireDialog({ dialogs }: Project, dialog: string | undefined): void {
  if (dialog === undefined || dialogs.has(dialog)) return;
  const hint = didYouMean(dialog, [...dialogs.keys()], 'the dialogs') ?? '';
  throw new ConfigError(`There is no dialog "${dialog}". ${hint}`.trim());
}

function requireLanguage({ bot }: Project, language: string | undefined): void {
  if (language === undefined || bot.languages.includes(language)) return;
  throw new ConfigError(`The bot doesn't speak "${language}": it speaks ${bot.languages.join(', ')}.`);
}

async function readCoverage(file: string): Promise<CoverageRead> {
  try {
    return coverageSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    throw new ConfigError(`${file} holds no coverage: write it with "schalter test --coverage-json ${file}".`);
  }
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new ConfigError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}): name another one with --out.`);
  }
}
