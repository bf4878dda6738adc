import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import type { PhoneState } from '../src/simulator/phone/api.js';
import { checkout, freePort } from '../test/e2e/bot-process.js';

/**
 * From `npm start` to the first answered message, and the memory at idle; beside it what a bare Node takes on the same
 * machine. `npm run bench:start`, on a quiet machine.
 */
const runs = 5;
const customer = '491701234567';

interface Run {
  open: number;
  answered: number;
  megabytes: number;
}

const seconds = (since: number): number => (performance.now() - since) / 1000;
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

async function run(): Promise<Run> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn('npm', ['start'], { cwd: checkout, env: { ...process.env, PORT: String(port), DATA_DIR: '' }, detached: true, stdio: 'ignore' });
  try {
    await until(async () => (await request(`${url}/readyz`)).statusCode === 200);
    const open = seconds(began);
    await request(`${url}/simulator/phone/messages`, {
      method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ customer, kind: 'text', text: 'wo is mein packet??' }),
    });
    await until(async () => (await state(url)).messages.some(({ from }) => from === 'business'));
    const answered = seconds(began);
    await sleep(3000);
    return { open, answered, megabytes: residentMegabytes(port) };
  } finally {
    process.kill(-child.pid!, 'SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
  }
}

async function state(url: string): Promise<PhoneState> {
  return await (await request(`${url}/simulator/phone/state?customer=${customer}`)).body.json() as PhoneState;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds().catch(() => false))) await sleep(10);
}

/** Of the server process: the one that listens. */
function residentMegabytes(port: number): number {
  const pids = execFileSync('pgrep', ['-f', 'dist/cli/main.js demo'], { encoding: 'utf8' }).trim().split('\n');
  const pid = pids.find((each) => readFileSync(`/proc/${each}/environ`, 'utf8').includes(`PORT=${port}`) && readFileSync(`/proc/${each}/cmdline`, 'utf8').startsWith('node'));
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
}

function bareNode(): number {
  const began = performance.now();
  execFileSync(process.execPath, ['--eval', '0']);
  return seconds(began);
}

const results: (Run & { bare: number })[] = [];
for (let index = 0; index < runs; index += 1) results.push({ bare: bareNode(), ...(await run()) });
const figure = (name: keyof (typeof results)[number]): string => median(results.map((result) => result[name])).toFixed(2);
console.log(`median of ${runs}: ready after ${figure('open')} s, first message answered after ${figure('answered')} s, ${figure('megabytes')} MB at idle; a bare Node starts in ${figure('bare')} s`);
