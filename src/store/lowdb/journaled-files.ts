import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Conversation } from '../contract.js';
import { frozen } from '../conversation/frozen.js';
import { createUnwritten } from './checkpoint.js';
import { conversationFile, readConversation, setConversationAside, type DamagedFile } from './conversation-files.js';
import { summaryOf } from './conversation-index.js';
import { createFolderSync } from './durable-write.js';
import { createJournal, type Journal, type OpenFile } from './journal.js';
import { deltaOf } from './journal-delta.js';
import { encodeRecord, type JournalRecord } from './journal-record.js';
import { replayJournal } from './journal-replay.js';
import { revisionOf, type Revision } from './revision.js';
import type { Summaries } from './summaries.js';

interface Places {
  folder: string;
  conversations: string;
  summaries: Summaries;
  /** Whether there may be a file of this conversation. */
  isKept(id: string): boolean;
}

export interface JournalOptions {
  /** Bytes of a journal segment after which conversations' files are written and it is removed. */
  segmentBytes?: number;
  /** Conversations that wait in memory for their files, at most about. */
  unwritten?: number;
  openFile?: OpenFile;
}

/** One file a conversation behind a journal: a write is durable once the journal is synced, its file follows later. */
export interface JournaledFiles {
  /** @returns the conversations whose files are behind */
  open(damaged: (file: DamagedFile) => void): Promise<Conversation[]>;
  adapter(id: string): Adapter<Conversation | null>;
  /** Writes all files, so that no journal remains of what was written before. */
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}

export function createJournaledFiles(
  { folder, conversations, summaries, isKept }: Places, { segmentBytes = 32 * 1024 * 1024, unwritten: most = 4_000, openFile }: JournalOptions,
): JournaledFiles {
  const fileOf = (id: string): string => conversationFile(conversations, id);
  const unwritten = createUnwritten(fileOf, createFolderSync(conversations));
  let journal: Journal | undefined;
  let sealed: string[] = [];
  let rev = Date.now() * 1_000;
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  let report: (file: DamagedFile) => void = () => undefined;

  const readFile = async (id: string): Promise<Revision | undefined> => {
    const read = await readConversation(conversations, id);
    if (typeof read !== 'string') return read && revisionOf(frozen(read));
    report(await setConversationAside(conversations, id, read));
    return undefined;
  };
  const write = async (): Promise<void> => {
    sealed.push(...await journal!.seal(() => { unwritten.turn(); }));
    const covered = sealed;
    const written = await unwritten.write();
    await summaries.add(written.map(summaryOf));
    await Promise.all(covered.map((segment) => rm(segment, { force: true })));
    sealed = sealed.filter((segment) => !covered.includes(segment));
  };
  const checkpoint = (): Promise<void> => {
    busy = true;
    running = running.catch(() => undefined).then(write).finally(() => { busy = false; });
    return running;
  };
  /** What a checkpoint could not write is in the journal still, and part of the next one. */
  const checkpointWhenFull = (): void => {
    if (!busy && (journal!.size >= segmentBytes || unwritten.count >= most)) checkpoint().catch(() => undefined);
  };
  const append = (record: JournalRecord, durable: () => void): Promise<void> => journal!.append(encodeRecord(record), () => {
    durable();
    checkpointWhenFull();
  });
  const next = (after: Revision | undefined): number => {
    rev = Math.max(rev, after?.rev ?? 0) + 1;
    return rev;
  };

  return {
    open: async (damaged) => {
      report = damaged;
      const at = join(folder, 'journal');
      await mkdir(at, { recursive: true, mode: 0o700 });
      const { latest, segments, next: first } = await replayJournal(at, readFile, damaged);
      sealed = segments;
      journal = createJournal({ folder: at, first, openFile });
      for (const [id, revision] of latest) {
        rev = Math.max(rev, revision?.rev ?? 0);
        if (revision === undefined) await unwritten.remove(id);
        else unwritten.put(id, { rev: revision.rev, conversation: frozen(revision.conversation) });
      }
      return [...latest.values()].flatMap((revision) => revision?.conversation ?? []);
    },
    adapter: (id) => {
      let last: Revision | undefined;
      return {
        read: async () => {
          last = unwritten.get(id) ?? (isKept(id) ? await readFile(id) : undefined);
          return last?.conversation ?? null;
        },
        write: async (conversation) => {
          const now = next(last);
          if (conversation === null) {
            last = undefined;
            await append({ id, rev: now, gone: true }, () => undefined);
            return unwritten.remove(id);
          }
          const change = last === undefined ? { whole: conversation } : { delta: deltaOf(last.conversation, conversation), on: last.rev };
          const written = { rev: now, conversation };
          await append({ id, rev: now, ...change }, () => {
            last = written;
            unwritten.put(id, written);
          });
        },
      };
    },
    checkpoint,
    close: async () => {
      if (journal === undefined) return;
      await checkpoint().catch(() => undefined);
      await journal.close();
      journal = undefined;
    },
  };
}
