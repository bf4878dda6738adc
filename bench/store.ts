import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFolderSync, durableWrite } from '../src/store/lowdb/durable-write.js';
import { createLowdbStore, createPostgresStore } from '../src/store/index.js';
import type { Store } from '../src/store/contract.js';
import { rawGroup, rawSync } from './measure/raw-disk.js';
import { interleave, printRates, ratio, sideBySide, type Subject } from './measure/rounds.js';
import { turn } from './measure/turn.js';

/**
 * What a customer's message costs in the store: accepted, committed, sent. `npm run bench:store [rounds]`; beside
 * PostgreSQL where DATABASE_URL names one to fill. `TRANSCRIPT=200` for long conversations.
 */
const rounds = Number(process.argv[2] ?? 5);
const writers = 32;
const conversations = 1_000;
const transcript = Number(process.env.TRANSCRIPT ?? 12);

const folder = await mkdtemp(join(tmpdir(), 'schalter-bench-'));
const opened = async (store: Store): Promise<Store> => {
  await store.open();
  return store;
};
const turns = (store: Store, side: number): Subject => {
  let next = 0;
  return sideBySide(side, (writer) => {
    next += 1;
    const lane = (Math.floor(next / side) * side + writer) % conversations;
    return turn(store, String(lane), transcript);
  });
};

/** What a turn costs when each of its three writes is a file's, synced. */
async function filesAlone(side: number): Promise<Subject> {
  const at = join(folder, 'alone');
  await mkdir(at, { recursive: true });
  const sync = createFolderSync(at);
  const memory = createLowdbStore({ folder: '', persist: false });
  return sideBySide(side, async (writer) => {
    await turn(memory, String(writer), transcript);
    const text = JSON.stringify(await memory.load(`whatsapp:bench:${String(writer)}`));
    for (let write = 0; write < 3; write += 1) await durableWrite(join(at, `${String(writer)}.json`), text, sync);
  });
}

const files = await opened(createLowdbStore({ folder: join(folder, 'files') }));
const url = process.env.DATABASE_URL;
const postgres = url === undefined ? undefined : await opened(createPostgresStore({ url }));
const measured = await interleave({
  'raw: append + fdatasync': await rawSync(folder),
  [`raw: appends of ${String(writers)} in one fdatasync`]: rawGroup(folder, writers),
  'turns, a file a write, one by one': await filesAlone(1),
  [`turns, a file a write, ${String(writers)} side by side`]: await filesAlone(writers),
  'turns, files behind the journal, one by one': turns(files, 1),
  [`turns, files behind the journal, ${String(writers)} side by side`]: turns(files, writers),
  ...(postgres && { [`turns, PostgreSQL, ${String(writers)} side by side`]: turns(postgres, writers) }),
}, { rounds, ms: 1_000 });

printRates(measured, '/s');
const gain = ratio(measured, `turns, files behind the journal, ${String(writers)} side by side`, `turns, a file a write, ${String(writers)} side by side`);
const single = ratio(measured, 'turns, files behind the journal, one by one', 'turns, a file a write, one by one');
console.log(`the journal: ${gain.toFixed(1)} × the files alone side by side, ${single.toFixed(1)} × one by one`);
await files.close();
await postgres?.close();
await rm(folder, { recursive: true, force: true });
process.exit(0);
