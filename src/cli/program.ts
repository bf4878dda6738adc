import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { CheckOptions } from './check.js';
import type { GraphOptions } from './graph.js';
import type { NewOptions } from './new.js';
import { readVersion } from './read-version.js';
import type { TestOptions } from './test.js';

/** Puts a command's exit code where `run` finds it: 0 done, 1 problems found, 2 could not run. */
type Finish = (run: Promise<number>) => Promise<void>;

/** The command line. Commands are loaded when they run, so that help is there at once. */
export function createProgram(finish: Finish): Command {
  const program = new Command('schalter')
    .description('Customer support in the customer\'s own messenger: dialogs in YAML, hard cases to people.')
    .version(readVersion())
    .option('-C, --folder <folder>', 'the folder with bots/ and dialogs/', '.')
    .showHelpAfterError('(schalter --help says what there is)');
  const folder = (): string => program.opts<{ folder: string }>().folder;

  program.command('new [name]').description('make a project: a bot with one dialog, its transcripts, and what is around them')
    .option('--languages <languages>', 'which it speaks, the most usual first: de,en')
    .option('--business <name>', 'how customers know you: "Nordwind"')
    .option('-y, --yes', 'ask nothing')
    .action((name: string | undefined, options: Omit<NewOptions, 'folder' | 'name'>) => finish(import('./new.js').then(({ newProject }) => newProject({ folder: folder(), ...options, ...(name !== undefined && { name }) }))));
  program.command('demo').description('the bot, a phone and the console on this machine; needs nothing')
    .action(() => finish(import('./demo.js').then(({ demo }) => demo({ folder: folder() }))));
  program.command('start').description('serve customers: refuses when a setting is missing')
    .action(() => finish(import('./start.js').then(({ start }) => start({ folder: folder() }))));
  program.command('migrate').description('bring the database of DATABASE_URL to what this version needs')
    .action(() => finish(import('./migrate.js').then(({ migrate }) => migrate({ folder: folder() }))));
  program.command('simulate').description('WhatsApp\'s Cloud API and its phone alone, for a bot that runs elsewhere')
    .addOption(new Option('--port <port>', 'where it listens').default(3979).argParser(Number))
    .action((options: { port: number }) => finish(import('./simulate.js').then(({ simulate }) => simulate({ folder: folder(), ...options }))));
  program.command('chat').description('talk to the bot here in the terminal')
    .option('--why', 'tell under each of the bot\'s messages where it stands and why it was said')
    .action((options: { why?: boolean }) => finish(import('./chat.js').then(({ chat }) => chat({ folder: folder(), ...options }))));
  program.command('check').description('find mistakes in bots/ and dialogs/: exit code 1 when there are any')
    .addOption(new Option('--format <format>', 'how to print them').choices(['text', 'json', 'sarif', 'github']).default('text'))
    .option('--fix', 'mend what can be mended for certain, and say what')
    .option('--watch', 'check again after each save, until Ctrl-C')
    .option('--no-cache', 'find everything anew')
    .action((options: Pick<CheckOptions, 'format' | 'fix' | 'watch' | 'cache'>) => finish(import('./check.js').then(({ check }) => check({ folder: folder(), ...options }))));
  addTestCommand(program, folder, finish);
  program.command('graph [dialog]').description('draw a dialog as a chat reads; without one, how all of them hang together')
    .addOption(new Option('--format <format>', 'SVG, or text for Mermaid').choices(['svg', 'mermaid']).default('svg'))
    .option('--language <language>', 'whose words it shows; the bot\'s first, if none is named')
    .option('--coverage <file>', 'lay over it what "schalter test --coverage-json <file>" has reached')
    .option('--out <file>', 'where to write it, instead of printing it')
    .action((dialog: string | undefined, options: Omit<GraphOptions, 'folder' | 'dialog'>) => finish(import('./graph.js').then(({ graph }) => graph({ folder: folder(), ...options, ...(dialog !== undefined && { dialog }) }))));
  program.command('docs').description('write docs/reference.md and the editor\'s schemas')
    .action(() => finish(import('./docs.js').then(({ docs }) => docs({ folder: folder() }))));
  addAgentCommands(program, folder, finish);
  return program;
}

function addTestCommand(program: Command, folder: () => string, finish: Finish): void {
  program.command('test [files...]').description('play the transcripts beside the dialogs: exit code 1 when one fails')
    .option('--coverage', 'show which steps, branches, outcomes and texts they reach')
    .option('--coverage-json <file>', 'write that to a file, for the map')
    .addOption(new Option('--min <percent>', 'exit with 1 when less is covered, or with --mutate noticed').argParser(percentage))
    .addOption(new Option('--reporter <reporter>', 'how to print the results').choices(['text', 'json', 'junit']).default('text'))
    .option('--mutate', 'put faults into the dialogs, one at a time, and tell which of them no transcript notices')
    .option('--write <name>', 'record a chat, typed here or from standard input, into a transcript of that name')
    .option('--watch', 'play again after each save, what it touches first')
    .option('--sandbox', 'ask the sandbox, over HTTP, what a transcript has no answer for')
    .action((files: string[], options: Omit<TestOptions, 'folder' | 'files'>) => finish(import('./test.js').then(({ test }) => test({ folder: folder(), files, ...options }))));
}

function percentage(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0 && number <= 100)) throw new InvalidArgumentError('Give a number from 0 to 100.');
  return number;
}

function addAgentCommands(program: Command, folder: () => string, finish: Finish): void {
  const agent = program.command('agent').description('who may sign in at the console');
  agent.command('add <id>').description('a new login; the password is asked for, or read from standard input')
    .option('--name <name>', 'what customers and colleagues read, if it is not the id')
    .action((id: string, options: { name?: string }) => finish(import('./agent.js').then(({ addAgent }) => addAgent({ folder: folder(), id, ...options }))));
  agent.command('passwd <id>').description('another password; who is signed in with the old one is signed out')
    .action((id: string) => finish(import('./agent.js').then(({ changePassword }) => changePassword({ folder: folder(), id }))));
  agent.command('remove <id>').description('the login is gone, and signed out')
    .action((id: string) => finish(import('./agent.js').then(({ removeAgent }) => removeAgent({ folder: folder(), id }))));
}

/** Runs one command line. @param argv without node and the script. @returns the exit code */
export async function run(argv: readonly string[], stderr: NodeJS.WritableStream = process.stderr): Promise<number> {
  let code = 0;
  const program = createProgram(async (running) => {
    code = await running;
  });
  for (const command of [program, ...program.commands, ...program.commands.flatMap((each) => each.commands)]) {
    command.exitOverride().configureOutput({ writeErr: (text) => stderr.write(text) });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    stderr.write(`${couldNotRun(error)}\n`);
    return 2;
  }
}

/** What the operator can mend is one line; what is our bug keeps its stack. */
function couldNotRun(error: unknown): string {
  if (!(error instanceof Error)) return `schalter: ${String(error)}`;
  const operators = ['ConfigError', 'StoreLockedError', 'StoreDamagedError'].includes(error.name);
  return operators ? `schalter: ${error.message}` : `schalter: this is a bug of ours. ${error.stack ?? error.message}`;
}
