import { expect } from 'chai';
import { Client } from 'pg';
import { migrate } from '../../src/cli/migrate.js';
import { createLogger } from '../../src/server/create-logger.js';
import { openStore } from '../../src/server/open-store.js';
import { readSettings } from '../../src/settings/index.js';
import { migratePostgres } from '../../src/store/index.js';
import { freshSchema } from '../postgres/fresh-schema.js';
import { startPostgres } from '../postgres/server.js';

const numbers = (migrations: readonly { number: number }[]): number[] => migrations.map(({ number }) => number);

describe('schalter migrate', () => {
  const told = async (DATABASE_URL?: string): Promise<string> => {
    let text = '';
    await migrate({ folder: '.', environment: { DATABASE_URL }, stdout: { write: (some) => { text += String(some); return true; } } });
    return text;
  };

  it('tells what it did, and does it once', async () => {
    const url = await freshSchema({ migrated: false });
    expect(await told(url)).to.match(/^0001 tables: applied\n(\d{4} [a-z-]+: applied\n)+The database is up to date\.\n$/);
    expect(await told(url)).to.equal('The database is up to date: nothing to do.\n');
  });

  it('may run in many processes at once: each migration is applied by one', async () => {
    const url = await freshSchema({ migrated: false });
    const applied = await Promise.all(Array.from({ length: 6 }, () => migratePostgres(url)));
    expect(numbers(applied.flat())).to.deep.equal(applied.flat().map((_, index) => index + 1));
  });

  it('names the setting where there is no database', async () => {
    const error = await told().catch((thrown: unknown) => thrown as Error);
    expect(error).to.have.property('name', 'ConfigError');
    expect((error as Error).message).to.include('DATABASE_URL is not set');
  });
});

describe('a start on PostgreSQL', () => {
  const refusal = async (DATABASE_URL: string): Promise<string> => {
    const error = await openStore('.', readSettings({ DATABASE_URL }), createLogger('production')).then((store) => store.close(), (thrown: unknown) => thrown as Error);
    expect(error).to.have.property('name', 'ConfigError');
    expect((error as Error).message).to.not.match(/\n|geheim/);
    return (error as Error).message;
  };

  it('asks for migrations that are missing', async () => {
    expect(await refusal(await freshSchema({ migrated: false }))).to.include('run "schalter migrate"');
  });

  it('refuses a database of a newer version', async () => {
    const url = await freshSchema();
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(`insert into migrations (number, name) values (9999, 'to-come')`);
    await client.end();
    expect(await refusal(url)).to.include('newer version');
  });

  it('says what is wrong with the address: no server, another password, no such database', async () => {
    const server = await startPostgres();
    expect(await refusal('postgresql://bot:geheim@127.0.0.1:1/postgres')).to.include('cannot be reached (ECONNREFUSED)').and.include('DATABASE_URL');
    expect(await refusal(server.url('falsch'))).to.include('password');
    expect(await refusal(server.url(undefined, 'nowhere'))).to.include('no such database');
  });

  it('refuses an address that is none, without showing it', () => {
    expect(() => readSettings({ DATABASE_URL: 'localhost/geheim' })).to.throw(/^DATABASE_URL must be a PostgreSQL address(?!.*geheim)/);
  });

  it('opens once it is migrated', async () => {
    const store = await openStore('.', readSettings({ DATABASE_URL: await freshSchema() }), createLogger('production'));
    expect(await store.agents()).to.deep.equal([]);
    await store.close();
  });
});
