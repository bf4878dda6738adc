import { channelNames } from '../connectors/index.js';
import { formatText } from '../diagnostics/format-text.js';
import { loadProject } from '../dialog/load-project.js';
import type { ProjectLoad } from '../dialog/parse-project.js';
import type { Project } from '../dialog/project.js';
import { readSettings, type Environment, type Settings } from '../settings/index.js';
import { slotTypes } from '../slots/index.js';
import { stepTypes } from '../steps/index.js';
import { environmentIn } from './environment-in.js';
import { requireBot } from './require-bot.js';

export interface LoadedBot {
  project: Project;
  /** All that was read. */
  load: ProjectLoad & { project: Project };
  settings: Settings;
  environment: Environment;
}

/** The folder's bot, or its authors' mistakes printed. @throws ConfigError */
export async function loadBot(folder: string, given?: Environment): Promise<LoadedBot | undefined> {
  const environment = given ?? environmentIn(folder);
  const settings = readSettings(environment);
  requireBot(folder, settings.BOT);
  const load = await loadProject({ folder, bot: settings.BOT, stepTypes, slotTypes, channels: channelNames });
  const { project, diagnostics, sources } = load;
  if (project) return { project, load: { ...load, project }, settings, environment };
  process.stderr.write(`${formatText(diagnostics, { sources, colour: process.stderr.isTTY })}\n`);
  return undefined;
}
