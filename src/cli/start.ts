import type { Logger } from 'pino';
import { formatText } from '../diagnostics/format-text.js';
import { errorFields } from '../runtime/log.js';
import { createApp } from '../server/create-app.js';
import { createLogger } from '../server/create-logger.js';
import { ProjectError } from '../server/project-error.js';
import { readSettings, type Environment } from '../settings/index.js';
import { checkLoad } from './check-load.js';
import { environmentIn } from './environment-in.js';
import { requireBot } from './require-bot.js';
import { untilStopped } from './until-stopped.js';

export interface StartOptions {
  folder: string;
  environment?: Environment;
}

/**
 * Serves customers until it is told to stop.
 * @returns 0, or 1 when the project's files have mistakes
 * @throws ConfigError when something that serving customers needs is missing
 */
export async function start({ folder, environment = environmentIn(folder) }: StartOptions): Promise<number> {
  requireBot(folder, readSettings(environment).BOT);
  const logger = createLogger('production');
  const app = await createApp({ folder, environment, mode: 'production', logger, check: checkLoad, onDiagnostics: tellIn(logger) }).catch(showMistakes);
  if (app === undefined) return 1;
  endOnBugs(logger);
  const stopped = untilStopped();
  try {
    const url = await app.listen();
    logger.info({ url, bot: app.runtime.project.bot.name, project: app.runtime.project.version }, 'Schalter is open');
    await stopped;
    logger.info('Schalter closes');
  } finally {
    await app.close();
  }
  logger.info('Schalter is closed');
  return 0;
}

function showMistakes(error: unknown): undefined {
  if (!(error instanceof ProjectError)) throw error;
  process.stderr.write(`${formatText(error.diagnostics, { sources: error.sources })}\n`);
}

function tellIn(logger: Logger): Parameters<typeof createApp>[0]['onDiagnostics'] {
  return (diagnostics) => {
    for (const { rule, severity, message, hint, range: { file, line, column } } of diagnostics) {
      logger[severity === 'error' ? 'error' : 'warn']({ rule, file, line, column, hint }, message);
    }
  };
}

/** What nothing caught leaves the process in an unknown state: it ends, and the next start takes up what is stored. */
function endOnBugs(logger: Logger): void {
  process.on('uncaughtException', (error) => {
    logger.fatal(errorFields(error), 'Schalter ends: this is a bug of ours');
    process.exit(2);
  });
}
