import { resolve } from 'node:path';
import { loadProject } from '../dialog/load-project.js';
import { startSimulator } from '../simulator/index.js';
import { ConfigError, readSettings, type Environment } from '../settings/index.js';
import { slotTypes } from '../slots/index.js';
import { stepTypes } from '../steps/index.js';
import { approvedTemplates } from './approved-templates.js';
import { environmentIn } from './environment-in.js';
import { untilStopped } from './until-stopped.js';

/** The WhatsApp simulator and the carrier sandbox alone, for a bot that runs in another process; the folder's templates are approved. */
export async function simulate({ folder, port, environment }: { folder: string; port: number; environment?: Environment }): Promise<number> {
  const settings = readSettings(environment ?? environmentIn(folder));
  const { project } = await loadProject({ folder: resolve(folder), bot: settings.BOT, stepTypes, slotTypes });
  const templates = approvedTemplates(project?.bot.templates.values() ?? []);
  const simulator = await startSimulator({ port, templates, webhookUrl: `http://127.0.0.1:${settings.PORT}/webhooks/whatsapp` }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new ConfigError(`Port ${port} is in use: stop what uses it, or choose another one with --port.`) : error;
  });
  const { addresses } = simulator;
  process.stdout.write([
    '',
    `  The phone        ${addresses.phone}`,
    `  Control          ${addresses.control}`,
    `  Webhooks go to   ${addresses.webhook}`,
    '',
    '  Start the bot with these settings:',
    '',
    ...Object.entries(simulator.settings).map(([name, value]) => `  ${name}=${value}`),
    '',
    '',
  ].join('\n'));
  await untilStopped();
  await simulator.stop();
  return 0;
}
