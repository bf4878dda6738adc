import { open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

let counter = 0;

/** Makes renames in a folder survive a power cut. Calls that overlap share a sync that began after all of them. */
export function createFolderSync(folder: string): () => Promise<void> {
  let running: Promise<void> | undefined;
  let queued: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    const sync = syncFolder(folder).finally(() => {
      if (running === sync) running = undefined;
    });
    running = sync;
    return sync;
  };
  return () => {
    if (running === undefined) return begin();
    queued ??= running.catch(() => undefined).then(() => {
      queued = undefined;
      return begin();
    });
    return queued;
  };
}

/** Makes renames and removals in a folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a file so that after a crash either the old or the new content stands there, whole:
 * a unique temporary name, fdatasync, an atomic rename, then the folder synced.
 */
export async function durableWrite(
  file: string,
  content: string | Buffer,
  syncItsFolder: () => Promise<void> = () => syncFolder(dirname(file)),
): Promise<void> {
  counter += 1;
  const temporary = `${file}.${String(process.pid)}-${String(counter)}.tmp`;
  try {
    await writeSynced(temporary, content);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncItsFolder();
}

async function writeSynced(file: string, content: string | Buffer): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    await writeFile(handle, content);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** Adds to a file's end, synced. */
export async function durableAppend(file: string, content: string): Promise<void> {
  const handle = await open(file, 'a', 0o600);
  try {
    await handle.appendFile(content);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}
