import { createReadStream, createWriteStream, statSync, type Stats } from 'node:fs';
import { appendFile, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { conversationFile, conversationFileName } from './conversation-files.js';
import type { Summary } from './conversation-index.js';
import { durableWrite } from './durable-write.js';
import { encodeRecord, readRecords } from './journal-record.js';
import { nothingWhenMissing } from './json-file.js';

/**
 * What must be known of each conversation without reading its file: one line a written file, the last one counts.
 * Nothing is lost with it: it is believed of a file only as long as that file is the one it was written for, and every
 * other file is read.
 */
export interface Summaries {
  /** Calls `found` for each file that need not be read. */
  read(found: (name: string, summary: Summary) => void): Promise<void>;
  /** Called when the files are written. What cannot be added makes the next start slower, no more. */
  add(written: readonly Summary[]): Promise<void>;
  /** Leaves nothing of a conversation. */
  erase(id: string): Promise<void>;
}

interface Line {
  name: string;
  file: [size: number, changed: number, inode: number];
  summary: Summary;
}

/** Lines that no longer count are removed when there are so many more of them than of the others. */
const most = 4;
const fewest = 20_000;

export function createSummaries(folder: string, conversations: string): Summaries {
  const file = join(folder, 'index.jsonl');
  let lines = 0;
  const names = new Set<string>();

  return {
    read: async (found) => {
      lines = 0;
      for await (const text of linesOf(file)) {
        const line = lineOf(text);
        lines += 1;
        if (line === undefined) continue;
        names.add(line.name);
        const marks = marksOf(statSync(join(conversations, `${line.name}.json`), { throwIfNoEntry: false }));
        if (marks !== undefined && line.file.every((mark, index) => mark === marks[index])) found(line.name, line.summary);
      }
    },
    add: async (written) => {
      const fresh = written.flatMap((summary) => {
        const name = conversationFileName(summary.id);
        const marks = marksOf(statSync(conversationFile(conversations, summary.id), { throwIfNoEntry: false }));
        names.add(name);
        return marks === undefined ? [] : [encodeRecord({ name, file: marks, summary } satisfies Line)];
      });
      lines += fresh.length;
      await appendFile(file, Buffer.concat(fresh), { mode: 0o600 }).catch(() => undefined);
      if (lines > fewest && lines > most * names.size) lines = await withoutOld(file).catch(() => 0);
    },
    erase: async (id) => {
      const text = await readFile(file, 'utf8').catch(nothingWhenMissing);
      const name = conversationFileName(id);
      if (text?.includes(name) === true) await durableWrite(file, text.split('\n').filter((line) => !line.includes(name)).join('\n'));
    },
  };
}

async function* linesOf(file: string): AsyncGenerator<string> {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return;
  yield* createInterface({ input: createReadStream(file, { highWaterMark: 1 << 20 }), crlfDelay: Infinity });
}

function lineOf(text: string): Line | undefined {
  return readRecords<Line>(Buffer.from(`${text}\n`)).records[0];
}

function marksOf(stats: Stats | undefined): Line['file'] | undefined {
  return stats && [stats.size, stats.mtimeMs, stats.ino];
}

/** @returns how many lines are left */
async function withoutOld(file: string): Promise<number> {
  const last = new Map<string, number>();
  let number = 0;
  for await (const text of linesOf(file)) last.set(lineOf(text)?.name ?? '', (number += 1));
  const kept = `${file}.tmp`;
  const output = createWriteStream(kept, { mode: 0o600 });
  number = 0;
  try {
    for await (const text of linesOf(file)) {
      number += 1;
      const line = lineOf(text);
      if (line !== undefined && last.get(line.name) === number && !output.write(`${text}\n`)) await new Promise<void>((resolve) => { output.once('drain', resolve); });
    }
    await new Promise<void>((resolve, reject) => { output.once('error', reject).end(resolve); });
    await rename(kept, file);
  } finally {
    await rm(kept, { force: true });
  }
  return last.size;
}
