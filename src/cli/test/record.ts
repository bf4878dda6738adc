import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Project } from '../../dialog/project.js';
import { engine } from '../../engine/index.js';
import { createNlu } from '../../nlu/index.js';
import { createUnderstanding } from '../../runtime/understanding.js';
import { ConfigError } from '../../settings/index.js';
import { slotTypes } from '../../slots/index.js';
import { ImpossibleError } from '../../testing/customer-messages.js';
import { describeCame } from '../../testing/describe.js';
import { parseTranscripts } from '../../testing/parse-transcripts.js';
import { type Command, commandHelp, parseCommand } from '../../testing/recording/commands.js';
import { createRecorder, type Recorder } from '../../testing/recording/create-recorder.js';
import { appendTranscript, renderTranscript } from '../../testing/recording/render-transcript.js';
import { renderResults } from '../../testing/render-results.js';
import type { Came } from '../../testing/result.js';
import { runTranscripts } from '../../testing/run-transcripts.js';
import { renderBubble } from '../chat/render-bubble.js';
import { isColoured } from './report.js';
import { startSandbox } from './start-sandbox.js';

export interface RecordOptions {
  folder: string;
  project: Project;
  /** How the transcript is called. */
  title: string;
  /** The file that it is written into; the one beside the dialog that runs first where it is left out. */
  file?: string;
  input?: NodeJS.ReadableStream;
  output?: NodeJS.WritableStream & { isTTY?: boolean };
}

type Say = (text: string) => void;

function show(came: readonly Came[], say: Say, colour: boolean): void {
  for (const each of came) {
    const { described: [who, what] } = describeCame(each);
    say(each.came === 'bubble' ? renderBubble(each.draft, colour) : `  (${who}: ${what})`);
  }
}

/** @returns whether the chat goes on */
async function obey(command: Command, recorder: Recorder, say: Say, colour: boolean): Promise<boolean> {
  try {
    if (command.command === 'line') show(await recorder.act(command.line), say, colour);
    else if (command.command === 'answer') recorder.answer(command.operation, command.answer);
    else if (command.command === 'help') say(commandHelp);
    else if (command.command === 'unknown') say(`  ${command.hint}`);
  } catch (error) {
    if (!(error instanceof ImpossibleError)) throw error;
    say(`  ${error.message}`);
  }
  return command.command !== 'save' && command.command !== 'discard';
}

/** @returns whether it shall be saved */
async function converse(recorder: Recorder, { input = process.stdin, output = process.stdout }: RecordOptions, say: Say): Promise<boolean> {
  const terminal = output.isTTY === true;
  const reader = createInterface({ input, output, terminal, prompt: '> ' });
  if (terminal) reader.prompt();
  let last: Command | undefined;
  for await (const line of reader) {
    last = parseCommand(line);
    if (last && !(await obey(last, recorder, say, terminal && process.env.NO_COLOR === undefined))) break;
    if (terminal) reader.prompt();
  }
  reader.close();
  return last?.command !== 'discard';
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw new ConfigError(`${path} cannot be read (${error.code ?? 'unknown'}): name a transcript file.`);
  });
}

function fileBeside({ project, folder, file }: RecordOptions, dialog: string | undefined): string {
  if (file !== undefined) return resolve(file);
  const beside = dialog === undefined ? undefined : project.dialogs.get(dialog)?.range.file;
  if (beside === undefined) throw new ConfigError('No dialog ran, so nothing was saved: name the file to write into, such as dialogs/returns.test.yaml.');
  return join(folder, beside.replace(/(\.ya?ml)$/, '.test$1'));
}

/** Adds the transcript, and plays it as it will be played from now on. @returns 1 when it fails */
async function save(recorder: Recorder, options: RecordOptions, say: Say): Promise<number> {
  const { project, folder, title } = options;
  const path = fileBeside(options, recorder.dialog);
  const name = relative(folder, path).replaceAll('\\', '/');
  const before = await textOf(path);
  const transcript = renderTranscript(recorder.recorded(title));
  const after = appendTranscript(before, transcript);
  const { transcripts, diagnostics } = parseTranscripts(name, after, project);
  if (!transcripts.some((one) => one.name === title)) throw new ConfigError(`${name} would not be readable with the chat in it (${diagnostics[0]?.message ?? 'it has errors'}): mend it first. The chat was:\n${transcript}`);
  await writeFile(path, after);
  const results = await runTranscripts({ project, engine, nlu: createNlu(slotTypes), files: [{ file: name, text: transcript }] });
  say(`\n${transcript}\nwritten into ${name}`);
  if (results.failed > 0) say(renderResults(results, { colour: isColoured(process.stdout) }));
  return results.failed > 0 ? 1 : 0;
}

/** Records a chat, typed or from a script on standard input, into a transcript file. @throws ConfigError */
export async function record(options: RecordOptions): Promise<number> {
  const { project, output = process.stdout } = options;
  const say: Say = (text) => { output.write(`${text}\n`); };
  const model = createUnderstanding(createNlu(slotTypes))(project);
  const recorder = createRecorder({ project, engine, model, sandbox: startSandbox });
  try {
    if (output.isTTY) say(`Write as a customer would; "exit" saves the chat as "${options.title}", "/help" says what else there is.`);
    if (!(await converse(recorder, options, say))) return 0;
    if (recorder.recorded(options.title).lines.length === 0) throw new ConfigError('Nothing was said, so nothing was saved.');
    return await save(recorder, options, say);
  } finally {
    await recorder.close();
  }
}
