import { resolve } from 'node:path';
import { formatText } from '../diagnostics/format-text.js';
import { ProjectError } from '../server/project-error.js';
import { readEnvironment, readSettings, type Environment } from '../settings/index.js';
import { startDemo, type DemoOptions } from './demo/start-demo.js';
import { requireBot } from './require-bot.js';
import { untilStopped } from './until-stopped.js';

/** The bot, a phone and the console on this machine. @returns 1 when the bot's files have errors @throws ConfigError */
export async function demo({ folder, environment = readEnvironment(resolve(folder)) }: { folder: string; environment?: Environment }): Promise<number> {
  requireBot(folder, readSettings(environment).BOT);
  try {
    const running = await startDemo({ folder, environment, onDiagnostics: tellAuthor() });
    process.stdout.write(welcome(running.url));
    await untilStopped();
    await running.stop();
    return 0;
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    process.stderr.write(`${formatText(error.diagnostics, { sources: error.sources, colour: process.stderr.isTTY })}\n`);
    return 1;
  }
}

/** Tells what is wrong with the files, and once when it is mended; nothing while all is well. */
function tellAuthor(): NonNullable<DemoOptions['onDiagnostics']> {
  let first = true;
  return (diagnostics, sources) => {
    const broken = diagnostics.some(({ severity }) => severity === 'error');
    if (diagnostics.length > 0) process.stdout.write(`\n${formatText(diagnostics, { sources, colour: process.stdout.isTTY })}\n`);
    if (broken) process.stdout.write('The bot stays on the last good version.\n');
    else if (!first) process.stdout.write('  Read again: the bot speaks the new version.\n');
    first = false;
  };
}

function welcome(url: string): string {
  return `
  Schalter is open at  ${url}

  On the phone, write   wo is mein packet??   then tap one of the offered numbers.
                        where is my parcel?   does the same in English.
  For a person, write   Ich will mit einem Menschen reden   and answer in the console beside it.
  Change a text in      dialogs/parcel-tracking.yaml   and ask again: no restart.

  Ctrl+C ends it.

`;
}
