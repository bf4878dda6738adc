import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../contract.js';
import { conversationFileName } from './conversation-files.js';
import { durableWrite, syncFolder } from './durable-write.js';
import { nothingWhenMissing } from './json-file.js';

const hash = /^[0-9a-f]{64}$/;

/** Files of conversations, by hash. */
export interface Media extends Pick<Store, 'putMedia' | 'getMedia'> {
  /** Removes all files of a conversation but those that are still needed. */
  eraseMedia(conversation: string, needed: ReadonlySet<string>): Promise<void>;
}

/** Bytes by their hash in a folder a conversation, the type beside them. */
export function createMediaFiles(folder: string): Media {
  const fileOf = (conversation: string, sha256: string): string => join(folder, conversationFileName(conversation), sha256);
  return {
    putMedia: async (conversation, { sha256, contentType, bytes }) => {
      if (!hash.test(sha256)) throw new TypeError('Media is kept by its SHA-256, 64 hexadecimal digits.');
      const file = fileOf(conversation, sha256);
      await mkdir(join(folder, conversationFileName(conversation)), { recursive: true, mode: 0o700 });
      await durableWrite(file, bytes);
      await durableWrite(`${file}.json`, JSON.stringify({ contentType }));
    },
    getMedia: async (conversation, sha256) => {
      if (!hash.test(sha256)) return undefined;
      const file = fileOf(conversation, sha256);
      const about = await readFile(`${file}.json`, 'utf8').catch(nothingWhenMissing);
      if (about === undefined) return undefined;
      const { contentType } = JSON.parse(about) as { contentType: string };
      return { contentType, bytes: await readFile(file) };
    },
    eraseMedia: async (conversation, needed) => {
      const own = join(folder, conversationFileName(conversation));
      const names = await readdir(own).catch(() => []);
      await Promise.all(names.filter((name) => !needed.has(name.slice(0, 64))).map((name) => rm(join(own, name), { force: true })));
      if (names.length > 0) await syncFolder(own);
    },
  };
}

/** The same in memory. */
export function createMediaMemory(): Media {
  const media = new Map<string, { contentType: string; bytes: Buffer }>();
  return {
    putMedia: (conversation, { sha256, contentType, bytes }) => {
      media.set(`${sha256} ${conversation}`, { contentType, bytes });
      return Promise.resolve();
    },
    getMedia: (conversation, sha256) => Promise.resolve(media.get(`${sha256} ${conversation}`)),
    eraseMedia: (conversation, needed) => {
      for (const key of [...media.keys()]) if (key.slice(65) === conversation && !needed.has(key.slice(0, 64))) media.delete(key);
      return Promise.resolve();
    },
  };
}
