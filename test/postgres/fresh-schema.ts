import { Client } from 'pg';
import { migratePostgres } from '../../src/store/index.js';
import { startPostgres } from './server.js';

let count = 0;

/** Somewhere with nothing in it, on the run's server. @returns a DATABASE_URL */
export async function freshSchema({ migrated = true } = {}): Promise<string> {
  const server = await startPostgres();
  const schema = `s${String(process.pid)}_${String((count += 1))}`;
  const client = new Client({ connectionString: server.url() });
  await client.connect();
  await client.query(`create schema ${schema}`);
  await client.end();
  const url = `${server.url()}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
  if (migrated) await migratePostgres(url);
  return url;
}
