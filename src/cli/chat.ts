import { createInterface } from 'node:readline';
import type { Origin } from '../activity/activity.js';
import type { Project } from '../dialog/project.js';
import { engine } from '../engine/index.js';
import { createNlu } from '../nlu/index.js';
import { createRuntime } from '../runtime/create-runtime.js';
import type { Runtime } from '../runtime/runtime.js';
import type { Environment } from '../settings/index.js';
import { createSandboxes, samples } from '../simulator/index.js';
import { slotTypes } from '../slots/index.js';
import { createLowdbStore } from '../store/index.js';
import { createOffers, ImpossibleError, type Offers } from '../testing/customer-messages.js';
import { renderWhy } from './chat/render-why.js';
import { renderBubble } from './chat/render-bubble.js';
import { readTyped } from './chat/read-typed.js';
import { createTerminalConnector, typed } from './chat/terminal-connector.js';
import { loadBot } from './load-bot.js';

export interface ChatOptions {
  folder: string;
  /** Tells under each of the bot's messages why it was said. */
  why?: boolean;
  environment?: Environment;
  input?: NodeJS.ReadableStream;
  output?: NodeJS.WritableStream & { isTTY?: boolean };
}

/** Whether a number of a parcel leads somewhere. */
function asksForParcels({ dialogs }: Project): boolean {
  return [...dialogs.values()].some(({ slots }) => [...slots.values()].some(({ type }) => type.name === 'tracking-number'));
}

/** Talks to the bot in the terminal, as a customer; nothing is kept. @returns 1 when the bot's files have errors */
export async function chat({ folder, why = false, environment: given, input = process.stdin, output = process.stdout }: ChatOptions): Promise<number> {
  const bot = await loadBot(folder, given);
  if (!bot) return 1;
  const say = (text: string): void => { output.write(`${text}\n`); };
  const colour = output.isTTY === true && process.env.NO_COLOR === undefined;
  const { environment, close } = await withSandboxes(bot.environment);
  const offers = createOffers();
  const runtime = createRuntime({
    project: bot.project,
    store: createLowdbStore({ folder, persist: false }),
    connectors: [createTerminalConnector((activity) => {
      say(renderBubble(activity, colour));
      offers.note([activity]);
      const origin = (activity.channelData as { origin?: Origin } | undefined)?.origin;
      if (why && origin) say(renderWhy(origin));
    })],
    engine, nlu: createNlu(slotTypes), env: environment,
  });
  runtime.on('case', ({ case: opened, ring }) => {
    if (ring) say(`  (a case opened: ${opened.queue}, ${opened.reason}; nobody sits here to take it, "exit" ends)`);
  });
  await runtime.start();
  say(`${bot.project.bot.title.render(bot.project.bot.languages[0]!, {})}. Write as a customer would; "/help" says what else there is, "exit" ends.${asksForParcels(bot.project) ? ` Numbers to try: ${samples.slice(0, 2).map(({ text }) => text).join(', ')}.` : ''}`);
  for await (const line of lines(input, output)) {
    await hear(line, runtime, offers, say);
    await runtime.idle();
  }
  await runtime.stop();
  await close();
  return 0;
}

async function hear(line: string, runtime: Pick<Runtime, 'accept'>, offers: Offers, say: (text: string) => void): Promise<void> {
  const read = readTyped(line);
  if ('told' in read) return say(read.told);
  try {
    await runtime.accept('terminal', [typed(read.does, offers, new Date())]);
  } catch (error) {
    if (!(error instanceof ImpossibleError)) throw error;
    say(`  ${error.message}`);
  }
}

/** The sandboxes stand in where no real systems are set. */
async function withSandboxes(environment: Environment): Promise<{ environment: Environment; close(): Promise<void> }> {
  if (environment.DHL_API_KEY) return { environment, close: () => Promise.resolve() };
  const sandboxes = createSandboxes();
  const { url, close } = await sandboxes.start();
  return { environment: { ...environment, ...sandboxes.settings(url) }, close };
}

async function* lines(input: NodeJS.ReadableStream, output: NodeJS.WritableStream & { isTTY?: boolean }): AsyncGenerator<string> {
  const reader = createInterface({ input, output, terminal: output.isTTY === true, prompt: '> ' });
  if (output.isTTY) reader.prompt();
  for await (const line of reader) {
    if (/^(exit|quit|ende)$/i.test(line.trim())) break;
    if (line.trim() !== '') yield line;
    if (output.isTTY) reader.prompt();
  }
  reader.close();
}
