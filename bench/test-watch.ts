import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '../test/e2e/bot-process.js';

/**
 * From saving one of the shipped dialogs to the result of its transcripts in `schalter test --watch`: for another text,
 * another transcript, and another example, for which understanding is trained anew. `npm run bench:watch`, on a quiet
 * machine.
 */
const runs = 10;
const dialog = 'dialogs/parcel-tracking';

const folder = mkdtempSync(join(tmpdir(), 'schalter-watch-'));
for (const part of ['bots', 'dialogs']) cpSync(join(checkout, part), join(folder, part), { recursive: true });
const child = spawn(process.execPath, [`${checkout}dist/cli/main.js`, '--folder', folder, 'test', '--watch'], { cwd: checkout, stdio: ['ignore', 'pipe', 'inherit'] });
child.stdout.setEncoding('utf8');
let output = '';
let wake: (() => void) | undefined;
child.stdout.on('data', (text: string) => {
  output += text;
  wake?.();
});

async function until(pattern: RegExp): Promise<void> {
  while (!pattern.test(output)) await new Promise<void>((resolve) => { wake = resolve; });
}

/** Milliseconds from writing the file to the line that tells the result. */
async function save(file: string, change: (text: string, run: number) => string, run: number): Promise<number> {
  const path = join(folder, file);
  const text = change(readFileSync(path, 'utf8'), run);
  output = '';
  const began = performance.now();
  writeFileSync(path, text);
  await until(/touched by the change/);
  const took = performance.now() - began;
  await until(/watching/);
  return took;
}

const changes: [what: string, file: string, change: (text: string, run: number) => string][] = [
  ['another text', `${dialog}.yaml`, (text, run) => text.replace(/Ihr Paket ist angekündigt\.( \d+\.)?/, `Ihr Paket ist angekündigt. ${run}.`)],
  ['another transcript', `${dialog}.test.yaml`, (text, run) => `${text.replace(/# \d+\n$/, '')}# ${run}\n`],
  ['another example', `${dialog}.yaml`, (text, run) => text.replace(/Paket verfolgen( \d+)?$/m, `Paket verfolgen ${run}`)],
];

await until(/watching/);
for (const [what, file, change] of changes) {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await save(file, change, run));
  times.sort((a, b) => a - b);
  console.log(`${what}: median ${times[Math.floor(runs / 2)]!.toFixed(0)} ms, slowest ${times.at(-1)!.toFixed(0)} ms of ${runs}`);
}
child.kill('SIGTERM');
rmSync(folder, { recursive: true });
