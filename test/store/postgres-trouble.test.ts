import { expect } from 'chai';
import { Client } from 'pg';
import type { Conversation, Store } from '../../src/store/contract.js';
import { createPostgresStore, type PostgresStoreOptions } from '../../src/store/index.js';
import { freshSchema } from '../postgres/fresh-schema.js';
import { createProxy, type Proxy } from '../postgres/proxy.js';
import { activity, inbound, now } from './contract.js';

const kim = 'whatsapp:shop:kim';

describe('the postgres store and a connection that is cut', () => {
  let url: string;
  let proxy: Proxy;
  let store: Store;
  const others: Store[] = [];

  const open = async (options: Partial<PostgresStoreOptions> = {}): Promise<Store> => {
    const opened = createPostgresStore({ url: proxy.url, connections: 3, ...options });
    await opened.open();
    others.push(opened);
    return opened;
  };
  beforeEach(async () => {
    url = await freshSchema();
    proxy = await createProxy(url);
    store = await open();
  });
  afterEach(async () => {
    await Promise.all(others.splice(0).map((one) => one.close()));
    await proxy.close();
  });
  const started = async (): Promise<Conversation> => {
    await store.accept(inbound('kim', ['m1']), now);
    await store.accept(inbound('kim', ['m2']), now);
    return (await store.load(kim))!;
  };
  const name = (error: unknown): string => (error as Error).name;

  for (const when of ['cutBefore', 'cutAfter'] as const) {
    const moment = when === 'cutBefore' ? 'before the server heard of it' : 'after the server has done it';

    it(`accepts once, and says so, when it is cut ${moment}`, async () => {
      await started();
      proxy[when]('accept');
      const { accepted } = await store.accept(inbound('kim', ['m3']), now);
      expect(accepted.map(({ id }) => id)).to.deep.equal(['m3']);
      expect((await store.load(kim))!.inbox.map(({ key }) => key)).to.deep.equal(['whatsapp:m1', 'whatsapp:m2', 'whatsapp:m3']);
      expect((await store.accept(inbound('kim', ['m3']), now)).accepted).to.deep.equal([]);
    });

    it(`commits once, and says so, when it is cut ${moment}`, async () => {
      const before = await started();
      proxy[when]('commit');
      const written = await store.commit({ ...before, state: 'answered', transcript: [activity('t1')] }, ['whatsapp:m1']);
      expect(written).to.deep.include({ version: before.version + 1, state: 'answered' });
      expect(await store.load(kim)).to.deep.equal(written);
      expect(written.inbox.map(({ key }) => key)).to.deep.equal(['whatsapp:m2']);
    });
  }

  it('knows its own commit again when others have written since', async () => {
    const before = await started();
    const direct = createPostgresStore({ url });
    others.push(direct);
    let meanwhile: Promise<unknown> | undefined;
    proxy.cutAfter('commit');
    const committing = store.commit({ ...before, state: 'answered' }, ['whatsapp:m1']);
    while (meanwhile === undefined) {
      const seen = (await direct.load(kim))!;
      if (seen.version > before.version) meanwhile = direct.commit({ ...seen, wakeAt: now });
    }
    await meanwhile;
    const written = await committing;
    expect(written).to.deep.include({ state: 'answered' });
    expect(written.version).to.be.oneOf([before.version + 1, before.version + 2]);
  });

  it('takes new customers in once when the transaction is cut around its end', async () => {
    for (const [index, statement] of (['lock-keys', 'insert', 'write-ids', 'accept', 'end'] as const).entries()) {
      proxy.cutAfter(statement);
      const customer = `new${String(index)}`;
      const { conversation, accepted } = await store.accept(inbound(customer, ['m1']), now);
      expect(accepted, statement).to.have.length(1);
      expect((await store.load(conversation))!.inbox, statement).to.have.length(1);
      expect(proxy.cutsLeft(), statement).to.equal(0);
    }
  });

  it('erases once when it is cut', async () => {
    const before = await started();
    proxy.cutAfter('erase-beside');
    proxy.cutAfter('end');
    const written = await store.erase({ ...before, state: null }, ['whatsapp:m1']);
    expect(await store.load(kim)).to.deep.equal(written);
    expect(Object.keys(written.seen).every((key) => key.startsWith('sha256:'))).to.equal(true);
  });

  it('waits for a server that restarts', async () => {
    const before = await started();
    proxy.down();
    const working = Promise.all([store.accept(inbound('kim', ['m3']), now), store.commit({ ...before, state: 'answered' }, ['whatsapp:m1'])]);
    await new Promise((resolve) => { setTimeout(resolve, 150); });
    proxy.up();
    await working;
    const after = (await store.load(kim))!;
    expect(after.state).to.equal('answered');
    expect(after.inbox.map(({ key }) => key)).to.deep.equal(['whatsapp:m2', 'whatsapp:m3']);
  });

  it('says that it is not available when the server stays away, and works again when it is back', async () => {
    const hasty = await open({ patienceMs: 100 });
    await started();
    proxy.down();
    expect(await hasty.accept(inbound('kim', ['m3']), now).catch(name)).to.equal('StoreUnavailableError');
    expect(await hasty.load(kim).catch(name)).to.equal('StoreUnavailableError');
    proxy.up();
    expect((await hasty.accept(inbound('kim', ['m3']), now)).accepted).to.have.length(1);
  });

  it('does not wait for ever for a server that is frozen', async () => {
    const hasty = await open({ patienceMs: 100, statementMs: 200 });
    const before = await started();
    await hasty.load(kim);
    proxy.freeze();
    expect(await hasty.load(kim).catch(name)).to.equal('StoreUnavailableError');
    expect(await hasty.commit({ ...before, state: 'answered' }).catch(name)).to.equal('StoreUnavailableError');
    proxy.up();
    expect(await hasty.load(kim)).to.deep.equal(before);
  });

  it('loses and doubles nothing while connections are ended again and again', async () => {
    const admin = new Client({ connectionString: url });
    await admin.connect();
    let ending = true;
    let ended = 0;
    const killer = (async () => {
      while (ending) {
        ended += (await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'to-be-ended' and random() < 0.5`)).rowCount ?? 0;
        await new Promise((resolve) => { setTimeout(resolve, 15); });
      }
    })();
    const direct = createPostgresStore({ url: `${url}&application_name=to-be-ended`, connections: 4, patienceMs: 20_000 });
    others.push(direct);
    const customers = ['a', 'b', 'c', 'd'];
    const written = await Promise.all(customers.map(async (customer) => {
      let last = 0;
      for (let message = 0; message < 25; message += 1) {
        const { conversation, accepted } = await direct.accept(inbound(customer, [`m${String(message)}`]), now);
        expect(accepted).to.have.length(1);
        const fresh = (await direct.load(conversation))!;
        const keys = fresh.inbox.map(({ key }) => key);
        last = (await direct.commit({ ...fresh, transcript: [...fresh.transcript, ...fresh.inbox.map((item) => item.activity)] }, keys)).version;
      }
      return last;
    }));
    ending = false;
    await killer;
    await admin.end();
    expect(ended).to.be.above(0);
    expect(written).to.deep.equal([25, 25, 25, 25]);
    for (const customer of customers) {
      const { transcript, inbox } = (await direct.load(`whatsapp:shop:${customer}`))!;
      expect(transcript.map(({ id }) => id)).to.deep.equal(Array.from({ length: 25 }, (_, index) => `m${String(index)}`));
      expect(inbox).to.deep.equal([]);
    }
  });
});
