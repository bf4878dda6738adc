import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';

export const checkout = fileURLToPath(new URL('../..', import.meta.url));

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** What is talked to, what stands in for the bot's own behaviours, and what those dialogs lead to. */
const fewDialogs = [
  'parcel-tracking', 'small-talk', 'opening-hours', 'talk-to-a-person', 'person-rating', 'identify-order', 'address-change', 'delivery-change', 'parcel-missing', 'damaged-parcel',
];

/** The shipped bot with some of its dialogs, for what need not know them all: it is there sooner. */
export async function copyFewDialogs(folder: string): Promise<void> {
  await mkdir(join(folder, 'dialogs'), { recursive: true });
  const dialogs = fewDialogs.map((name) => `dialogs/${name}.yaml`);
  for (const part of ['bots', ...dialogs]) await cp(join(checkout, part), join(folder, part), { recursive: true });
}

export interface Output {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The command line as it is shipped, compiled. */
export async function schalter(args: readonly string[], environment: Record<string, string> = {}, input = ''): Promise<Output> {
  const child = start(args, environment);
  const output: Output = { code: null, stdout: '', stderr: '' };
  child.stdout!.on('data', (text: string) => { output.stdout += text; });
  child.stderr!.on('data', (text: string) => { output.stderr += text; });
  child.stdin!.end(input);
  await once(child, 'close');
  return { ...output, code: child.exitCode };
}

export function start(args: readonly string[], environment: Record<string, string> = {}): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [`${checkout}dist/cli/main.js`, ...args], { cwd: checkout, env: { PATH, HOME, ...environment }, stdio: 'pipe' });
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  return child;
}

/** A bot in production mode, which may be killed and started again. */
export interface BotProcess {
  start(): Promise<void>;
  kill(signal?: NodeJS.Signals): Promise<void>;
}

/** @param project the folder with its dialogs */
export function createBotProcess(port: number, environment: Record<string, string>, project = checkout): BotProcess {
  let child: ChildProcess | undefined;
  let errors = '';
  return {
    async start() {
      child = start(['--folder', project, 'start'], { PORT: String(port), ...environment });
      child.stdout!.resume();
      child.stderr!.on('data', (text: string) => { errors = (errors + text).slice(-4000); });
      await untilReady(port, () => child?.exitCode !== null && `the bot ended with ${child?.exitCode}: ${errors}`);
    },
    async kill(signal = 'SIGKILL') {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, 'exit');
    },
  };
}

async function untilReady(port: number, ended: () => string | false): Promise<void> {
  for (;;) {
    const why = ended();
    if (why) throw new Error(why);
    const ready = await request(`http://127.0.0.1:${port}/readyz`).then(async ({ statusCode, body }) => {
      await body.dump();
      return statusCode === 200;
    }, () => false);
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
