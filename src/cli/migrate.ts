import { ConfigError, readSettings, type Environment } from '../settings/index.js';
import { StoreRefusedError } from '../store/contract.js';
import { migratePostgres } from '../store/index.js';
import { environmentIn } from './environment-in.js';

export interface MigrateOptions {
  folder: string;
  environment?: Environment;
  stdout?: Pick<NodeJS.WriteStream, 'write'>;
}

/** Brings the database of DATABASE_URL to what this version needs, and tells what it did. @throws ConfigError */
export async function migrate({ folder, environment, stdout = process.stdout }: MigrateOptions): Promise<number> {
  const { DATABASE_URL: url } = readSettings(environment ?? environmentIn(folder));
  if (url === undefined) {
    throw new ConfigError('DATABASE_URL is not set: only PostgreSQL is migrated. Set it in .env or the environment; without it everything stands in DATA_DIR, which needs no migration.');
  }
  const done = await migratePostgres(url).catch((error: unknown) => {
    throw error instanceof StoreRefusedError ? new ConfigError(error.message) : error;
  });
  for (const { number, name } of done) stdout.write(`${String(number).padStart(4, '0')} ${name}: applied\n`);
  stdout.write(done.length === 0 ? 'The database is up to date: nothing to do.\n' : 'The database is up to date.\n');
  return 0;
}
