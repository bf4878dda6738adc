import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Logger } from 'pino';
import { ConfigError, type Settings } from '../settings/index.js';
import { StoreRefusedError, type Store } from '../store/contract.js';
import { createLowdbStore, createPostgresStore } from '../store/index.js';

type Place = Pick<Settings, 'DATA_DIR' | 'DATABASE_URL' | 'DATABASE_CONNECTIONS'>;

/**
 * The store, open: the database of DATABASE_URL, else the data folder.
 * @throws ConfigError when it cannot be used, StoreLockedError when another process uses the folder.
 */
export async function openStore(folder: string, place: Place, logger: Logger): Promise<Store> {
  return place.DATABASE_URL === undefined ? openFolder(folder, place.DATA_DIR, logger) : openDatabase(place.DATABASE_URL, place);
}

/**
 * The store as far as agents' logins need it, also while a server has it open.
 * @throws ConfigError when it cannot be used
 */
export async function openAccounts(folder: string, place: Place): Promise<Pick<Store, 'agents' | 'putAgent' | 'removeAgent' | 'close'>> {
  if (place.DATABASE_URL !== undefined) return openDatabase(place.DATABASE_URL, place);
  return createLowdbStore({ folder: await madeFolder(folder, place.DATA_DIR) });
}

async function openFolder(folder: string, dataDir: string, logger: Logger): Promise<Store> {
  const data = await madeFolder(folder, dataDir);
  const store = createLowdbStore({
    folder: data,
    onDamaged: ({ file }) => logger.error({ file }, 'A conversation could not be read and was set aside'),
  });
  await refusing(data, () => store.open());
  return store;
}

async function madeFolder(folder: string, dataDir: string): Promise<string> {
  const data = resolve(folder, dataDir);
  await refusing(data, () => mkdir(data, { recursive: true, mode: 0o700 }));
  return data;
}

async function refusing(data: string, action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (!/^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOSPC)$/.test(code ?? '')) throw error;
    throw new ConfigError(`DATA_DIR ${data} cannot be used (${code}): give this user a folder that it may write to.`);
  }
}

async function openDatabase(url: string, { DATABASE_CONNECTIONS: connections }: Place): Promise<Store> {
  const store = createPostgresStore({ url, connections });
  try {
    await store.open();
  } catch (error) {
    if (error instanceof StoreRefusedError) throw new ConfigError(error.message);
    throw error;
  }
  return store;
}
