import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'undici';
import { createLowdbStore } from '../src/store/index.js';
import { checkout, freePort } from '../test/e2e/bot-process.js';
import { botFolder } from './measure/bench-project.js';
import { botFramework, phoneNumberId, Platform, secret, whatsapp } from './measure/platform.js';
import { rawSync } from './measure/raw-disk.js';
import { interleave, median, printRates, ratio, type Subject } from './measure/rounds.js';

/**
 * End to end over HTTP, durable in files: signed webhooks in, answers out, three statuses for each, beside a
 * botbuilder bot that keeps everything in memory. `npm run bench:http [rounds]`, after `npm run bench:reference`; `STATUSES=0` for none.
 */
const rounds = Number(process.argv[2] ?? 7);
const connections = 32;
const conversations = 1_000;
const data = await mkdtemp(join(tmpdir(), 'schalter-bench-'));
const children: ChildProcess[] = [];

/** Processor time of a process and its threads, in ms; Linux only. */
async function spentBy(child: ChildProcess): Promise<number> {
  const fields = (await readFile(`/proc/${String(child.pid)}/stat`, 'utf8').catch(() => '')).split(') ')[1]?.split(' ');
  return fields === undefined ? Number.NaN : (Number(fields[11]) + Number(fields[12])) * 10;
}

/** The same, and how much processor time each answer took the bot. */
function costed(subject: Subject, child: ChildProcess, costs: number[]): Subject {
  return async (ms) => {
    const [before, began] = [await spentBy(child), performance.now()];
    const rate = await subject(ms);
    costs.push((await spentBy(child) - before) / ((rate * (performance.now() - began)) / 1_000));
    return rate;
  };
}

async function serve(platform: Platform, command: string[], cwd: string, env: Record<string, string>): Promise<void> {
  await platform.open();
  platform.botPort = await freePort();
  const extra = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replace('<platform>', String(platform.port))]));
  children.push(spawn(process.execPath, command, { cwd, env: { PATH: process.env.PATH, ...extra, PORT: String(platform.botPort) }, stdio: ['ignore', 'ignore', 'inherit'] }));
  for (const until = Date.now() + 30_000; Date.now() < until;) {
    const ready = await request(`http://127.0.0.1:${String(platform.botPort)}/healthz`).then(({ statusCode }) => statusCode === 200, () => false);
    if (ready) return;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  throw new Error('The bot did not start.');
}

const agents = createLowdbStore({ folder: data });
await agents.putAgent({ id: 'ada', name: 'Ada', password: 'scrypt$' });
const ours = new Platform(whatsapp);
const reference: Platform = new Platform(botFramework((): number => reference.port));
try {
  await serve(ours, [...(process.env.PROFILE === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${process.env.PROFILE}`]), join(checkout, 'dist/cli/main.js'), 'start'], botFolder, {
    BOT: 'bench', DATA_DIR: data, WHATSAPP_API_URL: 'http://127.0.0.1:<platform>/v24.0', WHATSAPP_PHONE_NUMBER_ID: phoneNumberId, WHATSAPP_ACCESS_TOKEN: 'x',
    WHATSAPP_APP_SECRET: secret, WHATSAPP_VERIFY_TOKEN: 'x', WHATSAPP_PER_SECOND: '100000',
  });
  await serve(reference, ['--import', 'tsx', join(checkout, 'bench/measure/waterfall-server.ts')], checkout, {});
  const [our, their]: [number[], number[]] = [[], []];
  const measured = await interleave({
    'raw: append + fdatasync': await rawSync(data),
    'answers, files': costed(ours.load(connections, conversations), children[0]!, our),
    'answers, botbuilder in memory': costed(reference.load(connections, conversations), children[1]!, their),
  }, { rounds, ms: 2_000 });
  printRates(measured, '/s');
  console.log(`processor time an answer: ${median(our).toFixed(2)} ms, botbuilder's ${median(their).toFixed(2)} ms`);
  console.log(`${ratio(measured, 'answers, files', 'answers, botbuilder in memory').toFixed(2)} × botbuilder in memory (bound: 3)`);
} finally {
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(children.map((child) => new Promise((resolve) => { child.once('exit', resolve); setTimeout(resolve, 8_000).unref(); })));
  await Promise.all([ours.close(), reference.close()]);
  await rm(data, { recursive: true, force: true });
}
process.exit(0);
