import { Client } from 'pg';
import { StoreRefusedError } from '../contract.js';
import { readMigrations, type Migration } from './migrations.js';
import { refusalOf } from './refusal-of.js';

const numbersOf = 'select number from migrations order by number';
const noTable = '42P01';

/**
 * Brings the database to what this version needs. May run many times and in many processes at once: they wait for each other.
 * @returns what it did, in order; nothing when there was nothing to do
 * @throws StoreRefusedError
 */
export async function migratePostgres(url: string): Promise<Migration[]> {
  return withClient(url, async (client) => {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtextextended('schalter migrate ' || current_schema(), 0))`);
    await client.query('create table if not exists migrations (number integer primary key, name text not null, applied_at timestamptz not null default now())');
    const { rows } = await client.query<{ number: number }>(numbersOf);
    const missing = missingOf(rows.map(({ number }) => number));
    for (const { number, name, sql } of missing) {
      await client.query(sql);
      await client.query('insert into migrations (number, name) values ($1, $2)', [number, name]);
    }
    await client.query('commit');
    return missing;
  });
}

/** @throws StoreRefusedError when the database cannot be used, or not yet */
export async function requireMigrated(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ number: number }>(numbersOf).catch((error: Error & { code?: string }) => {
      if (error.code === noTable) return { rows: [] };
      throw error;
    });
    const missing = missingOf(rows.map(({ number }) => number));
    if (missing.length === 0) return;
    throw new StoreRefusedError(`The database of DATABASE_URL lacks ${String(missing.length)} of ${String(readMigrations().length)} migrations: run "schalter migrate" first.`);
  });
}

function missingOf(applied: readonly number[]): Migration[] {
  const all = readMigrations();
  if (applied.some((number) => number > (all.at(-1)?.number ?? 0))) {
    throw new StoreRefusedError('The database of DATABASE_URL was migrated by a newer version of Schalter: run that version.');
  }
  return all.filter(({ number }) => !applied.includes(number));
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  try {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, application_name: 'schalter' });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  } catch (error) {
    throw refusalOf(error) ?? error;
  }
}
