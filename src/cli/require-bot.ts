import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigError } from '../settings/index.js';

/** @throws ConfigError where the folder is no project, or BOT names none of its bots */
export function requireBot(folder: string, bot: string): void {
  const bots = botsIn(folder);
  if (bots.length === 0) throw new ConfigError(`There is no bot in ${resolve(folder, 'bots')}: run this in a project's folder, or name it with --folder.`);
  if (!bots.includes(bot)) throw new ConfigError(`BOT is "${bot}", but bots/ has only ${bots.join(', ')}: set BOT to one of them.`);
}

export function botsIn(folder: string): string[] {
  const bots = join(folder, 'bots');
  return existsSync(bots) ? readdirSync(bots).filter((name) => existsSync(join(bots, name, 'bot.yaml'))).sort() : [];
}
