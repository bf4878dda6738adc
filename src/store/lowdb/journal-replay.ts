import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isConversation } from '../conversation/is-conversation.js';
import type { DamagedFile } from './conversation-files.js';
import { durableWrite } from './durable-write.js';
import { withDelta } from './journal-delta.js';
import { encodeRecord, readRecords, type JournalRecord } from './journal-record.js';
import { nothingWhenMissing } from './json-file.js';
import type { Revision } from './revision.js';

/** What a journal holds that conversations' files may not hold yet. */
export interface Replayed {
  /** By id; `undefined` is gone. */
  latest: Map<string, Revision | undefined>;
  /** Oldest first. */
  segments: string[];
  /** The number of the next segment. */
  next: number;
}

const segmentFile = /^(\d{12})\.log$/;

/**
 * Reads the journal over the conversations' files. A record counts when it is whole and what it changes is known;
 * whatever else there is is kept beside its segment and told of.
 * @param base a conversation as its file has it
 */
export async function replayJournal(
  folder: string, base: (id: string) => Promise<Revision | undefined>, damaged: (file: DamagedFile) => void,
): Promise<Replayed> {
  const names = (await readdir(folder).catch((error: NodeJS.ErrnoException) => nothingWhenMissing(error) ?? [])).filter((name) => segmentFile.test(name)).sort();
  const latest = new Map<string, Revision | undefined>();
  for (const name of names) {
    const file = join(folder, name);
    const bytes = await readFile(file);
    const read = readRecords<JournalRecord>(bytes);
    const unusable: Buffer[] = [];
    for (const record of read.records) {
      if (!latest.has(record.id)) latest.set(record.id, await base(record.id));
      if (!apply(latest, record)) unusable.push(encodeRecord(record));
    }
    const aside = [...read.damaged, ...unusable];
    if (aside.length > 0 || bytes.length === 0) damaged(await keepAside(file, Buffer.concat(aside)));
  }
  return { latest, segments: names.map((name) => join(folder, name)), next: Number(names.at(-1)?.slice(0, -'.log'.length) ?? 0) + 1 };
}

/** @returns whether it counts: a record that is older than what is known has been counted before */
function apply(latest: Map<string, Revision | undefined>, record: JournalRecord): boolean {
  const current = latest.get(record.id);
  if (current !== undefined && record.rev <= current.rev) return true;
  if ('gone' in record) latest.set(record.id, undefined);
  else if ('delta' in record) {
    if (current?.rev !== record.on) return false;
    latest.set(record.id, { rev: record.rev, conversation: withDelta(current.conversation, record.delta) });
  } else if (isConversation(record.whole)) latest.set(record.id, { rev: record.rev, conversation: record.whole });
  else return false;
  return true;
}

async function keepAside(file: string, bytes: Buffer): Promise<DamagedFile> {
  const names = new Set(await readdir(join(file, '..')));
  const name = file.slice(-'000000000000.log'.length);
  let keptAs = `${name}.damaged`;
  for (let number = 2; names.has(keptAs); number += 1) keptAs = `${name}.${String(number)}.damaged`;
  await durableWrite(join(file, '..', keptAs), bytes);
  return {
    file, keptAs: join(file, '..', keptAs),
    reason: bytes.length === 0 ? 'The file is empty.' : `The journal is damaged: ${String(bytes.length)} bytes of it cannot be used.`,
  };
}
