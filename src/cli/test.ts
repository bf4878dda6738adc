import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { engine } from '../engine/index.js';
import { createNlu } from '../nlu/index.js';
import { ConfigError, type Environment, readSettings } from '../settings/index.js';
import { slotTypes } from '../slots/index.js';
import { readTranscriptFiles, runTranscripts, type TranscriptFile } from '../testing/run-transcripts.js';
import { environmentIn } from './environment-in.js';
import { loadBot } from './load-bot.js';
import { requireBot } from './require-bot.js';
import { type Reporting, report } from './test/report.js';
import { startSandbox } from './test/start-sandbox.js';

export interface TestOptions extends Reporting {
  folder: string;
  /** Transcript files; all of the project's when none is named. */
  files?: readonly string[];
  /** Asks the sandbox whatever a transcript has no answer for. */
  sandbox?: boolean;
  /** Puts faults into the dialogs, and tells which of them the transcripts don't notice. */
  mutate?: boolean;
  /** Records a chat into a transcript of this name. */
  write?: string;
  /** Plays again after each save. */
  watch?: boolean;
  environment?: Environment;
}

/** Plays transcripts. @returns 1 when one fails, or too little is covered, or the bot's files have errors. @throws ConfigError */
export async function test({ folder, files = [], sandbox = false, mutate: mutates = false, watch: watches = false, write, environment, ...reporting }: TestOptions): Promise<number> {
  if (watches) return watchFiles({ folder, files, sandbox, ...(environment && { environment }) });
  if (write?.trim() === '') throw new ConfigError('The transcript needs a name: --write "A parcel that is late".');
  const bot = await loadBot(folder, environment);
  if (!bot) return 1;
  if (write !== undefined) return (await import('./test/record.js')).record({ folder, project: bot.project, title: write, ...(files[0] !== undefined && { file: pathOf(folder, files[0]) }) });
  const transcripts = await transcriptsOf(folder, files);
  const beside = files.length > 0 ? { beside: transcripts.map(({ file }) => file) } : {};
  if (mutates) return (await import('./test/mutate.js')).mutate(bot.load, transcripts, { ...reporting, ...beside });
  const results = await runTranscripts({ project: bot.project, engine, nlu: createNlu(slotTypes), files: transcripts, sandbox: startSandbox, asksSandbox: sandbox });
  return report(results, bot.project, { ...reporting, ...beside });
}

async function watchFiles({ folder, files = [], sandbox = false, environment }: TestOptions): Promise<number> {
  const { BOT: bot } = readSettings(environment ?? environmentIn(folder));
  requireBot(folder, bot);
  const { watch } = await import('./test/watch.js');
  return watch({ folder, bot, sandbox, read: () => transcriptsOf(folder, files) });
}

/** @throws ConfigError where there is none, or one that is named cannot be read */
export async function transcriptsOf(folder: string, files: readonly string[]): Promise<TranscriptFile[]> {
  const transcripts = files.length > 0 ? await Promise.all(files.map((file) => readTranscript(folder, file))) : await readTranscriptFiles(folder);
  if (transcripts.length === 0) throw new ConfigError('There is no transcript: put one beside a dialog, such as dialogs/returns.test.yaml.');
  return transcripts;
}

/** A file named on the command line: from the project's folder, or else from where the command was given. */
function pathOf(folder: string, file: string): string {
  const inProject = resolve(folder, file);
  return existsSync(inProject) || !existsSync(resolve(file)) ? inProject : resolve(file);
}

async function readTranscript(folder: string, file: string): Promise<TranscriptFile> {
  try {
    const path = pathOf(folder, file);
    return { file: relative(folder, path).replaceAll('\\', '/'), text: await readFile(path, 'utf8') };
  } catch (error) {
    throw new ConfigError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}): name a transcript file.`);
  }
}
