import { rm } from 'node:fs/promises';
import type { Conversation } from '../contract.js';
import { durableWrite } from './durable-write.js';
import { fileOfRevision, type Revision } from './revision.js';

/** What is in the journal and not yet in the conversations' files. */
export interface Unwritten {
  get(id: string): Revision | undefined;
  put(id: string, revision: Revision): void;
  /** Nothing of it is written any more; resolves when its file is gone. */
  remove(id: string): Promise<void>;
  /** How many conversations came to it since the last checkpoint began. */
  readonly count: number;
  /** What is put from now on is not part of the next `write`. */
  turn(): void;
  /** Writes files, synced. When it fails, what is not written stays. @returns what they hold */
  write(): Promise<Conversation[]>;
}

/** Files are synced by few at a time: those who wait for the journal use the same disk and the same four threads. */
const writtenAtOnce = 2;

export function createUnwritten(fileOf: (id: string) => string, syncFolder: () => Promise<void>): Unwritten {
  let fresh = new Map<string, Revision>();
  let turned = new Map<string, Revision>();
  const writing = new Map<string, Promise<void>>();

  const writeNext = async (ids: string[], done: Conversation[]): Promise<void> => {
    for (let id = ids.pop(); id !== undefined; id = ids.pop()) {
      const revision = fresh.get(id) ?? turned.get(id);
      if (revision === undefined) continue;
      const written = durableWrite(fileOf(id), fileOfRevision(revision), () => Promise.resolve());
      writing.set(id, written);
      await written.finally(() => writing.delete(id));
      done.push(revision.conversation);
    }
  };

  return {
    get: (id) => fresh.get(id) ?? turned.get(id),
    put: (id, revision) => { fresh.set(id, revision); },
    remove: async (id) => {
      fresh.delete(id);
      turned.delete(id);
      await writing.get(id)?.catch(() => undefined);
      await rm(fileOf(id), { force: true });
    },
    get count() {
      return fresh.size;
    },
    turn: () => {
      turned = new Map([...turned, ...fresh]);
      fresh = new Map();
    },
    write: async () => {
      const ids = [...turned.keys()];
      const done: Conversation[] = [];
      const results = await Promise.allSettled(Array.from({ length: writtenAtOnce }, () => writeNext(ids, done)));
      const failed = results.find((result) => result.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
      await syncFolder();
      turned = new Map();
      return done;
    },
  };
}
