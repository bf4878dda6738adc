import { resolve } from 'node:path';
import { channelNames } from '../connectors/index.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { formatGithub } from '../diagnostics/format-github.js';
import { formatJson } from '../diagnostics/format-json.js';
import { formatSarif } from '../diagnostics/format-sarif.js';
import { formatText } from '../diagnostics/format-text.js';
import { loadProject } from '../dialog/load-project.js';
import { readEnvironment, readSettings, type Environment } from '../settings/index.js';
import { slotTypes } from '../slots/index.js';
import { stepTypes } from '../steps/index.js';
import { checkLoad } from './check-load.js';
import { requireBot } from './require-bot.js';

type CheckFormat = 'text' | 'json' | 'sarif' | 'github';

export interface CheckOptions {
  folder: string;
  format: CheckFormat;
  environment?: Environment;
}

/** Prints what is wrong with the bot's files. @returns 1 when there are errors. @throws ConfigError where there are no such files */
export async function check({ folder, format, environment }: CheckOptions): Promise<number> {
  const { BOT: bot } = readSettings(environment ?? readEnvironment(resolve(folder)));
  requireBot(folder, bot);
  const load = await loadProject({ folder, bot, stepTypes, slotTypes, channels: channelNames });
  const diagnostics = checkLoad(load);
  process.stdout.write(`${render(diagnostics, load.sources, format)}\n`);
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function render(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>, format: CheckFormat): string {
  switch (format) {
    case 'json': return formatJson(diagnostics);
    case 'sarif': return formatSarif(diagnostics);
    case 'github': return formatGithub(diagnostics);
    case 'text': return formatText(diagnostics, { sources, colour: process.stdout.isTTY && process.env.NO_COLOR === undefined });
  }
}

