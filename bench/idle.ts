import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { performance } from 'node:perf_hooks';
import { createLowdbStore } from '../src/store/index.js';
import { median } from './measure/rounds.js';
import { turn } from './measure/turn.js';

/** Many idle conversations: a restart with them, and what a commit costs beside them. `npm run bench:idle [conversations]` */
const many = Number(process.argv[2] ?? 50_000);
const few = 100;
const folder = await mkdtemp(join(tmpdir(), 'schalter-idle-'));

async function fill(at: string, conversations: number): Promise<void> {
  const store = createLowdbStore({ folder: at });
  await store.open();
  const side = 64;
  await Promise.all(Array.from({ length: side }, async (_, writer) => {
    for (let customer = writer; customer < conversations; customer += side) await turn(store, String(customer));
  }));
  await store.close();
}

const restart = `
const { createLowdbStore } = await import(process.argv[1]);
const store = createLowdbStore({ folder: process.argv[2] });
const began = performance.now();
await store.open();
const ms = performance.now() - began;
globalThis.gc();
console.log(JSON.stringify({ ms, megabytes: process.memoryUsage().rss / 1e6 }));
process.exit(0);
`;
const built = fileURLToPath(new URL('../dist/store/index.js', import.meta.url));
const restarted = (at: string) => JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', restart, built, at], { encoding: 'utf8' })) as { ms: number; megabytes: number };

await fill(join(folder, 'few'), few);
await fill(join(folder, 'many'), many);
for (let time = 0; time < 3; time += 1) {
  const { ms, megabytes } = restarted(join(folder, 'many'));
  console.log(`open with ${many.toLocaleString('en')} conversations: ${(ms / 1_000).toFixed(2)} s, ${megabytes.toFixed(0)} MB resident; with ${String(few)}: ${(restarted(join(folder, 'few')).ms / 1_000).toFixed(2)} s`);
}

const stores = [createLowdbStore({ folder: join(folder, 'few') }), createLowdbStore({ folder: join(folder, 'many') })];
for (const store of stores) await store.open();
const ratios: number[] = [];
const costs: number[][] = [[], []];
for (let round = 0; round < 300; round += 1) {
  const [small, large] = [0, 0] as [number, number];
  const took = [small, large];
  for (const [index, store] of stores.entries()) {
    const began = performance.now();
    await Promise.all(Array.from({ length: 16 }, (_, one) => turn(store, String((round * 16 + one) % few))));
    took[index] = performance.now() - began;
    costs[index]!.push(took[index]! / 16);
  }
  ratios.push(took[1]! / took[0]!);
}
console.log(`a turn beside ${String(few)}: ${median(costs[0]!).toFixed(2)} ms, beside ${many.toLocaleString('en')}: ${median(costs[1]!).toFixed(2)} ms, ${median(ratios).toFixed(2)} ×`);
for (const store of stores) await store.close();
await rm(folder, { recursive: true, force: true });
process.exit(0);
