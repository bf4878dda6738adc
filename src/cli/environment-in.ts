import { resolve } from 'node:path';
import { readEnvironment, type Environment } from '../settings/index.js';
import { botsIn } from './require-bot.js';

/** The process's environment over the folder's `.env`. Where BOT isn't set, a folder's only bot is meant. @throws ConfigError */
export function environmentIn(folder: string): Environment {
  const environment = readEnvironment(resolve(folder));
  const [only, ...others] = botsIn(folder);
  if (environment.BOT?.trim() || only === undefined || others.length > 0) return environment;
  return { ...environment, BOT: only };
}
