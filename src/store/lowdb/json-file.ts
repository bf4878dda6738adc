import { readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { durableWrite } from './durable-write.js';

/** A lowdb adapter that writes durably. One instance a file. */
export function createJsonFile<T>(file: string, syncItsFolder?: () => Promise<void>): Adapter<T> {
  return {
    read: async () => {
      const text = await readFile(file, 'utf8').catch(nothingWhenMissing);
      return text === undefined ? null : (JSON.parse(text) as T);
    },
    write: (data) => durableWrite(file, JSON.stringify(data), syncItsFolder),
  };
}

export function nothingWhenMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
