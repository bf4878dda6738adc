import { expect } from 'chai';
import { Client } from 'pg';
import type { Store } from '../../src/store/contract.js';
import { createPostgresStore } from '../../src/store/index.js';
import { listStatements } from '../../src/store/postgres/create-lists.js';
import { freshSchema } from '../postgres/fresh-schema.js';
import { createProxy, type Proxy } from '../postgres/proxy.js';
import { activity, inbound, now } from './contract.js';

describe('what the postgres store costs', () => {
  let url: string;
  let proxy: Proxy;
  let store: Store;
  let admin: Client;
  beforeEach(async () => {
    url = await freshSchema();
    proxy = await createProxy(url);
    store = createPostgresStore({ url: proxy.url, connections: 1 });
    admin = new Client({ connectionString: url });
    await admin.connect();
  });
  afterEach(async () => {
    await store.close();
    await admin.end();
    await proxy.close();
  });
  const roundTrips = async <T>(action: () => Promise<T>): Promise<{ trips: number; result: T }> => {
    const before = proxy.roundTrips();
    const result = await action();
    return { trips: proxy.roundTrips() - before, result };
  };

  it('is one round trip to accept from a known sender, one to load, one to commit', async () => {
    await store.accept(inbound('kim', ['m1']), now);
    const accepting = await roundTrips(() => store.accept(inbound('kim', ['m2']), now));
    expect(accepting.result.accepted).to.have.length(1);
    expect(accepting.trips).to.equal(1);
    const loading = await roundTrips(() => store.load('whatsapp:shop:kim'));
    expect(loading.trips).to.equal(1);
    const committing = await roundTrips(() => store.commit({ ...loading.result!, state: 'x' }, ['whatsapp:m1', 'whatsapp:m2']));
    expect(committing.result.inbox).to.deep.equal([]);
    expect(committing.trips).to.equal(1);
  });

  it('is to write what is new of a long transcript and a full outbox, not the rest', async () => {
    const { conversation } = await store.accept(inbound('kim', ['m1']), now);
    const said = Array.from({ length: 280 }, (_, index) => activity(`t${String(index)}`));
    const outbox = said.slice(-50).map((one) => ({ key: one.id, activity: one, state: 'read' as const, attempts: 1 }));
    const before = await store.commit({ ...(await store.load(conversation))!, transcript: said, outbox });
    const { rows: [moment] } = await admin.query<{ at: string }>('select pg_current_xact_id()::text as at');
    const next = activity('next');
    await store.commit({ ...before, transcript: [...before.transcript, next], outbox: [...before.outbox.slice(1), { key: 'next', activity: next, state: 'sending', attempts: 1 }] });
    for (const table of ['transcript', 'outbox']) {
      const { rows } = await admin.query(`select from ${table} where xmin::text::bigint > $1::bigint`, [moment!.at]);
      expect(rows, table).to.have.length(1);
    }
    expect((await createPostgresStore({ url }).load(conversation))!.outbox.map(({ key }) => key)).to.deep.equal([...outbox.slice(1).map(({ key }) => key), 'next']);
  });

  it('is the same among many conversations: each list is found by an index', async () => {
    await admin.query(`
      insert into conversations (id, version, revision, ids, pending, has_open, transcript_start, written_by, wake_at)
      select 'c' || n, 1, 1, '{}', case when n % 1000 = 0 then 1 else 0 end, n % 1000 = 1, 0, '', case when n % 500 = 0 then '2026-11-02T09:00:00.000Z' end from generate_series(1, 5000) n;
      insert into outbox (conversation, key, message_id, position, item) select 'c' || n, 'k' || n, 'w' || n, 0, '{}' from generate_series(1, 5000) n;
      insert into merged (id, conversation) select 'm' || n, 'c' || n from generate_series(1, 5000) n;
      insert into aliases (key, conversation) select 'c' || n, 'c' || n from generate_series(1, 5000) n;
      insert into cases (conversation, id, position, status, opened_at, ended_at, one)
      select 'c' || n, 'k' || n, 0, case when n % 1000 = 0 then 'waiting' else 'closed' end, 'x', 'x' || n, '{}' from generate_series(1, 5000) n;
      analyze`);
    for (const [name, { text }] of Object.entries(listStatements)) {
      const parameters = text.includes('$1') ? `(${name === 'closedCases' ? '50' : `'k7'`})` : '';
      await admin.query(`prepare ${name} as ${text}`);
      const { rows } = await admin.query<{ 'QUERY PLAN': string }>(`explain execute ${name}${parameters}`);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan, name).to.include('Index').and.not.include('Seq Scan');
    }
    expect(await store.unfinished()).to.have.length(10);
    expect(await store.waking()).to.have.length(10);
  });
});
