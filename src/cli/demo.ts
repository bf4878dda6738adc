import { formatText } from '../diagnostics/format-text.js';
import type { Project } from '../dialog/project.js';
import { ProjectError } from '../server/project-error.js';
import { readSettings, type Environment } from '../settings/index.js';
import { startDemo, type DemoOptions } from './demo/start-demo.js';
import { shippedDialog, startersOf } from './demo/try-out.js';
import { environmentIn } from './environment-in.js';
import { requireBot } from './require-bot.js';
import { untilStopped } from './until-stopped.js';

/** The bot, a phone and the console on this machine. @returns 1 when the bot's files have errors @throws ConfigError */
export async function demo({ folder, environment = environmentIn(folder) }: { folder: string; environment?: Environment }): Promise<number> {
  requireBot(folder, readSettings(environment).BOT);
  try {
    const running = await startDemo({ folder, environment, onDiagnostics: tellAuthor() });
    process.stdout.write(welcome(running.url, running.app.runtime.project));
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

function welcome(url: string, project: Project): string {
  const sentences = project.dialogs.has(shippedDialog) ? ['wo is mein packet??   then tap one of the offered numbers.', 'where is my parcel?   does the same in English.']
    : Object.values(startersOf(project)).flatMap(([first]) => first ?? []);
  const file = (project.dialogs.get(shippedDialog) ?? [...project.dialogs.values()][0])?.range.file ?? 'dialogs/';
  return `
  Schalter is open at  ${url}

  On the phone, write   ${sentences.join(`\n${' '.repeat(24)}`)}
  For a person, write   ${project.bot.languages[0] === 'de' ? 'Ich will mit einem Menschen reden' : 'I want to talk to a human'}   and answer in the console beside it.
  Change a text in      ${file}   and ask again: no restart.

  Ctrl+C ends it.

`;
}
