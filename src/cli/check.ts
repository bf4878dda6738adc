import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkProject } from '../check/check-project.js';
import { connectors } from '../connectors/index.js';
import { formatJson } from '../diagnostics/format-json.js';
import { formatText } from '../diagnostics/format-text.js';
import { ConfigError, readEnvironment, readSettings, type Environment } from '../settings/index.js';
import { slotTypes } from '../slots/index.js';
import { stepTypes } from '../steps/index.js';

export interface CheckOptions {
  folder: string;
  format: 'text' | 'json';
  environment?: Environment;
}

/** Prints what is wrong with the bot's files. @returns 1 when there are errors. @throws ConfigError where there are no such files */
export async function check({ folder, format, environment }: CheckOptions): Promise<number> {
  const { BOT: bot } = readSettings(environment ?? readEnvironment(resolve(folder)));
  requireProject(folder);
  const capabilities = new Map(connectors.map((connector) => [connector.name, connector.capabilities]));
  const { diagnostics, sources } = await checkProject({ folder, bot, stepTypes, slotTypes, capabilities });
  const colour = process.stdout.isTTY && process.env.NO_COLOR === undefined;
  process.stdout.write(`${format === 'json' ? formatJson(diagnostics) : formatText(diagnostics, { sources, colour })}\n`);
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** @throws ConfigError */
export function requireProject(folder: string): void {
  if (existsSync(join(folder, 'bots'))) return;
  throw new ConfigError(`There is no bots/ in ${resolve(folder)}: run this in a project's folder, or name it with --folder.`);
}
