import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkProject } from '../check/check-project.js';
import { connectors } from '../connectors/index.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { formatGithub } from '../diagnostics/format-github.js';
import { formatJson } from '../diagnostics/format-json.js';
import { formatSarif } from '../diagnostics/format-sarif.js';
import { formatText } from '../diagnostics/format-text.js';
import { ConfigError, readEnvironment, readSettings, type Environment } from '../settings/index.js';
import { slotTypes } from '../slots/index.js';
import { stepTypes } from '../steps/index.js';

type CheckFormat = 'text' | 'json' | 'sarif' | 'github';

export interface CheckOptions {
  folder: string;
  format: CheckFormat;
  environment?: Environment;
}

/** Prints what is wrong with the bot's files. @returns 1 when there are errors. @throws ConfigError where there are no such files */
export async function check({ folder, format, environment }: CheckOptions): Promise<number> {
  const { BOT: bot } = readSettings(environment ?? readEnvironment(resolve(folder)));
  requireProject(folder);
  const capabilities = new Map(connectors.map((connector) => [connector.name, connector.capabilities]));
  const { diagnostics, sources } = await checkProject({ folder, bot, stepTypes, slotTypes, capabilities });
  process.stdout.write(`${render(diagnostics, sources, format)}\n`);
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

/** @throws ConfigError */
export function requireProject(folder: string): void {
  if (existsSync(join(folder, 'bots'))) return;
  throw new ConfigError(`There is no bots/ in ${resolve(folder)}: run this in a project's folder, or name it with --folder.`);
}
