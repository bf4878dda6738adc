import { Client, Pool } from 'pg';
import { createRuntime } from '../src/runtime/create-runtime.js';
import { createPostgresStore } from '../src/store/index.js';
import { freshSchema } from '../test/postgres/fresh-schema.js';
import { startPostgres } from '../test/postgres/server.js';
import { createFakeConnector, from, message } from '../test/runtime/fake-connector.js';
import { echo, nlu, project } from '../test/runtime/stand.js';
import { activity, inbound } from '../test/store/contract.js';

/**
 * The store on PostgreSQL beside what the same server and machine commit at all: one row each, prepared. Server and
 * client share the cores, each commit is on the disk when it counts. `npm run bench:postgres`, on a quiet machine.
 */
const rounds = 3;
const eachMs = 2_000;
const connections = 10;
const sideBySide = 32;
const customers = 1_000;

await startPostgres({ synced: true });
const url = await freshSchema();
const store = createPostgresStore({ url, connections, hot: 2 * customers });
await store.open();
const raw = new Pool({ connectionString: url, max: connections });
await raw.query('create table raw (id text primary key, body text)');
const body = JSON.stringify(activity('m', 'x'.repeat(160)));
let count = 0;
const next = (): string => `m${String((count += 1))}`;
const customer = (number: number): string => `c${String(number % customers)}`;

const answers = new Map<string, () => void>();
const fake = createFakeConnector();
const echoing = { ...fake, capabilities: { ...fake.capabilities, perSecond: 1_000_000 }, sent: [] as never[], send: (_: unknown, to: { id: string }, key: string) => {
  answers.get(to.id)?.();
  return Promise.resolve({ messageId: `out-${key}` });
} };
/** What goes wrong spoils what is measured. */
const complain = (fields: object, text: string): void => { process.stderr.write(`${text} ${JSON.stringify(fields)}\n`); };
const logger = { info: () => undefined, warn: complain, error: complain };
const shared = createPostgresStore({ url: await freshSchema(), connections, hot: 2 * customers });
const runtime = createRuntime({ project, store: shared, connectors: [echoing], engine: echo, nlu, env: {}, logger });
await runtime.start();

const work: Record<string, (worker: number) => Promise<unknown>> = {
  'raw commits of one row': () => raw.query({ name: 'raw', text: 'insert into raw values ($1, $2)', values: [next(), body] }),
  accepts: () => store.accept(inbound(customer(count), [next()]), new Date().toISOString()),
  'commits, each with a load': async (worker) => {
    const { conversation } = await store.accept(inbound(`k${String(worker)}`, []), new Date().toISOString());
    const fresh = (await store.load(conversation))!;
    return store.commit({ ...fresh, state: count += 1, transcript: [...fresh.transcript, activity(next())] }, fresh.inbox.map(({ key }) => key));
  },
  'turns, each message answered': async (worker) => {
    const id = `t${String(worker)}-${String(count % 8)}`;
    const answered = new Promise<void>((resolve) => { answers.set(id, resolve); });
    await runtime.accept('fake', [from(id, message(next(), 'Hallo'))]);
    await answered;
  },
};

async function perSecond(one: (worker: number) => Promise<unknown>): Promise<number> {
  let done = 0;
  const began = performance.now();
  await Promise.all(Array.from({ length: sideBySide }, async (_, worker) => {
    for (; performance.now() - began < eachMs; done += 1) await one(worker);
  }));
  await runtime.idle();
  return done / (performance.now() - began) * 1_000;
}

const results = new Map<string, number[]>();
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, one] of Object.entries(work)) {
    const rate = await perSecond(one);
    if (round > 0) results.set(name, [...results.get(name) ?? [], rate]);
  }
}
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const limit = median(results.get('raw commits of one row')!);
for (const [name, rates] of results) {
  process.stdout.write(`${name.padEnd(28)} ${Math.round(median(rates)).toString().padStart(6)}/s  ${(median(rates) / limit).toFixed(2)} of raw\n`);
}
const admin = new Client({ connectionString: url });
await admin.connect();
const { rows: [turns] } = await admin.query<{ size: string }>('select pg_size_pretty(pg_database_size(current_database())) as size');
process.stdout.write(`${String(runtime.counts.turns)} turns, ${String(runtime.counts.sent)} sent; the database has ${turns!.size}\n`);
await admin.end();
await runtime.stop();
await Promise.all([store.close(), shared.close(), raw.end()]);
