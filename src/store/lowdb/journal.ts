import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreUnavailableError } from '../contract.js';
import { syncFolder } from './durable-write.js';

/** What is written is appended to it, side by side, with one sync for all that wait. */
export interface Journal {
  /**
   * @param durable called at once when the record is, before anything else is appended
   * @throws StoreUnavailableError when it cannot be written: nothing of it stays
   */
  append(record: Buffer, durable: () => void): Promise<void>;
  /** Ends the segment; `between` is called when all that it holds is durable and nothing is in the next. @returns ended segments */
  seal(between: () => void): Promise<string[]>;
  /** Bytes of the segment. */
  readonly size: number;
  /** After what is under way. */
  close(): Promise<void>;
}

export type OpenFile = (file: string, flags: string, mode: number) => Promise<FileHandle>;

interface Segment {
  file: string;
  handle: FileHandle;
  /** What of it is whole and synced. */
  size: number;
  /** There may be more, that was refused. */
  torn: boolean;
}

interface Waiting {
  record: Buffer;
  durable(): void;
  resolve(): void;
  reject(error: unknown): void;
}

/** @param first the number of its first segment */
export function createJournal({ folder, first, openFile = open }: { folder: string; first: number; openFile?: OpenFile | undefined }): Journal {
  let number = first;
  let segment: Segment | undefined;
  let waiting: Waiting[] = [];
  let seals: (() => Promise<void>)[] = [];
  let working: Promise<void> | undefined;

  const begun = async (): Promise<Segment> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, segmentName(number));
    const handle = await openFile(file, 'a', 0o600);
    number += 1;
    segment = { file, handle, size: 0, torn: true };
    return segment;
  };
  const write = async (records: Buffer): Promise<void> => {
    const current = segment ?? await begun();
    await mend(current);
    if (current.size === 0) await syncFolder(folder);
    current.torn = true;
    await current.handle.appendFile(records);
    await current.handle.datasync();
    current.torn = false;
    current.size += records.length;
  };
  const writeBatch = async (batch: Waiting[]): Promise<void> => {
    try {
      await write(Buffer.concat(batch.map(({ record }) => record)));
    } catch (error) {
      const refusal = new StoreUnavailableError((error as NodeJS.ErrnoException).code ?? String(error));
      for (const one of batch) one.reject(refusal);
      return;
    }
    for (const one of batch) {
      one.durable();
      one.resolve();
    }
  };
  const work = async (): Promise<void> => {
    await new Promise((resolve) => { setImmediate(resolve); });
    while (waiting.length > 0 || seals.length > 0) {
      const batch = waiting;
      waiting = [];
      if (batch.length > 0) await writeBatch(batch);
      const asked = seals;
      seals = [];
      for (const seal of asked) await seal();
    }
    working = undefined;
  };
  const seal = async (between: () => void): Promise<string[]> => {
    const ended = segment;
    if (ended !== undefined) {
      await mend(ended);
      await ended.handle.close();
      segment = undefined;
    }
    between();
    return ended === undefined ? [] : [ended.file];
  };

  return {
    append: (record, durable) => new Promise((resolve, reject) => {
      waiting.push({ record, durable, resolve, reject });
      working ??= work();
    }),
    seal: (between) => new Promise((resolve, reject) => {
      seals.push(() => seal(between).then(resolve, reject));
      working ??= work();
    }),
    get size() {
      return segment?.size ?? 0;
    },
    close: async () => {
      await working;
      await segment?.handle.close();
      segment = undefined;
    },
  };
}

/** Takes back what was refused: it must not be found after a restart. */
async function mend(segment: Segment): Promise<void> {
  if (!segment.torn) return;
  await segment.handle.truncate(segment.size);
  await segment.handle.datasync();
  segment.torn = false;
}

const digits = 12;

export function segmentName(number: number): string {
  return `${String(number).padStart(digits, '0')}.log`;
}
