import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Logger } from 'pino';
import { ConfigError } from '../settings/index.js';
import type { Store } from '../store/contract.js';
import { createLowdbStore } from '../store/index.js';

/**
 * The store in the data folder, open.
 * @throws ConfigError when the folder cannot be used, StoreLockedError when another process uses it.
 */
export async function openStore(folder: string, dataDir: string, logger: Logger): Promise<Store> {
  const data = resolve(folder, dataDir);
  try {
    await mkdir(data, { recursive: true, mode: 0o700 });
    const store = createLowdbStore({
      folder: data,
      onDamaged: ({ file }) => logger.error({ file }, 'A conversation could not be read and was set aside'),
    });
    await store.open();
    return store;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (!/^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOSPC)$/.test(code ?? '')) throw error;
    throw new ConfigError(`DATA_DIR ${data} cannot be used (${code}): give this user a folder that it may write to.`);
  }
}
