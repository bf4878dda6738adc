import type { Low } from 'lowdb';
import type { Conversation } from '../contract.js';
import { frozen } from '../conversation/frozen.js';

export type Change<T> = (current: Conversation | undefined) => { next: Conversation | undefined; result: T };

/** Conversations, each in a lowdb instance of its own, at most `hot` of them in memory while nothing is written. */
export interface Documents {
  read(id: string): Promise<Conversation | undefined>;
  /** Resolves once durable. Changes that wait for the same conversation share a write; one that throws changes nothing. */
  change<T>(id: string, change: Change<T>): Promise<T>;
  /**
   * Hands over what was written last while nobody else changes it, then removes it. When `use` throws, it stays;
   * changes that waited meanwhile find nothing.
   */
  take(id: string, use: (last: Conversation | undefined) => Promise<void>): Promise<void>;
  /** Takes no more changes; resolves when nothing is being written. */
  close(): Promise<void>;
}

interface Waiting {
  apply: Change<unknown>;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

interface Entry {
  db: Promise<Low<Conversation | null>>;
  waiting: Waiting[];
  writing: Promise<void> | undefined;
}

interface Options {
  open(id: string): Low<Conversation | null>;
  hot: number;
  /** Moves what is too old to keep elsewhere, before a write. */
  shorten(conversation: Conversation): Promise<Conversation>;
  written(conversation: Conversation, before: Conversation | undefined): void;
}

export function createDocuments(options: Options): Documents {
  const { open, hot } = options;
  const entries = new Map<string, Entry>();
  let closed = false;

  const entryOf = (id: string): Entry => {
    const entry = entries.get(id) ?? { db: opened(open(id)), waiting: [], writing: undefined };
    entry.db.catch(() => entries.delete(id));
    entries.delete(id);
    entries.set(id, entry);
    if (entries.size > hot) evict(entries, hot, entry);
    return entry;
  };

  return {
    read: async (id) => (await entryOf(id).db).data ?? undefined,
    change: <T>(id: string, change: Change<T>) => new Promise<T>((resolve, reject) => {
      if (closed) throw new Error('The store is closed.');
      const entry = entryOf(id);
      entry.waiting.push({ apply: change, resolve: resolve as (result: unknown) => void, reject });
      entry.writing ??= writeWaiting(entry, options);
    }),
    take: async (id, use) => {
      let entry = entryOf(id);
      while (entry.writing !== undefined) {
        await entry.writing;
        entry = entryOf(id);
      }
      if (closed) throw new Error('The store is closed.');
      const taken = takeFrom(entry, use);
      entry.writing = taken.catch(() => undefined).then(() => writeWaiting(entry, options));
      await taken;
    },
    close: async () => {
      closed = true;
      await Promise.all([...entries.values()].flatMap((entry) => entry.writing ?? []));
    },
  };
}

async function opened(db: Low<Conversation | null>): Promise<Low<Conversation | null>> {
  await db.read();
  return db;
}

function evict(entries: Map<string, Entry>, hot: number, used: Entry): void {
  for (const [id, entry] of entries) {
    if (entries.size <= hot) return;
    if (entry !== used && entry.writing === undefined && entry.waiting.length === 0) entries.delete(id);
  }
}

async function takeFrom({ db }: Entry, use: (last: Conversation | undefined) => Promise<void>): Promise<void> {
  const document = await db;
  await use(document.data ?? undefined);
  document.data = null;
  await document.adapter.write(null);
}

async function writeWaiting(entry: Entry, options: Options): Promise<void> {
  while (entry.waiting.length > 0) {
    let batch: Waiting[] = [];
    try {
      const db = await entry.db;
      batch = entry.waiting.splice(0);
      await writeBatch(db, batch, options);
    } catch (error) {
      for (const one of [...batch, ...entry.waiting.splice(0)]) one.reject(error);
    }
  }
  entry.writing = undefined;
}

async function writeBatch(db: Low<Conversation | null>, batch: Waiting[], options: Options): Promise<void> {
  const before = db.data ?? undefined;
  let next = before;
  const applied: (() => void)[] = [];
  for (const one of batch) {
    try {
      const change = one.apply(next);
      next = change.next;
      applied.push(() => { one.resolve(change.result); });
    } catch (error) {
      one.reject(error);
    }
  }
  if (next !== before && next !== undefined) {
    const shortened = frozen(await options.shorten(next));
    await db.adapter.write(shortened);
    db.data = shortened;
    options.written(shortened, before);
  }
  for (const resolve of applied) resolve();
}
