import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { createJournal } from '../../src/store/lowdb/journal.js';
import { sideBySide, type Subject } from './rounds.js';

const record = Buffer.from(`${'x'.repeat(999)}\n`);

/** What the disk can do in this minute: 1 kB appended and synced, one after another. */
export async function rawSync(folder: string): Promise<Subject> {
  const handle = await open(join(folder, 'raw.log'), 'a');
  return sideBySide(1, async () => {
    await handle.appendFile(record);
    await handle.datasync();
  });
}

/** The same with one sync for all that wait. */
export function rawGroup(folder: string, writers: number): Subject {
  const journal = createJournal({ folder: join(folder, 'raw'), first: 1 });
  return sideBySide(writers, () => journal.append(record, () => undefined));
}
