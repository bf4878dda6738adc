import { expect } from 'chai';
import { Client } from 'pg';
import type { Store } from '../../src/store/contract.js';
import { createPostgresStore } from '../../src/store/index.js';
import { freshSchema } from '../postgres/fresh-schema.js';
import { createProxy, type Proxy } from '../postgres/proxy.js';
import { inbound, now } from './contract.js';

const kim = 'whatsapp:shop:kim';
const lou = 'whatsapp:shop:lou';

describe('processes that share a postgres store', () => {
  let url: string;
  const stores: Store[] = [];
  const admin = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  /** Joined, with what it was told of. */
  const process = async (at = url): Promise<{ store: Store; claims: NonNullable<Store['claims']>; told: string[] }> => {
    const store = createPostgresStore({ url: at, connections: 3 });
    stores.push(store);
    const told: string[] = [];
    await store.claims!.join((id) => { told.push(id); });
    return { store, claims: store.claims!, told };
  };
  const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await holds())) await new Promise((resolve) => { setTimeout(resolve, 10); });
  };
  /** As after six silent seconds. */
  const silent = (): Promise<void> => admin(`update workers set alive_until = now() - interval '1 second'`);
  const name = (error: unknown): string => (error as Error).name;

  beforeEach(async () => { url = await freshSchema(); });
  afterEach(async () => { await Promise.all(stores.splice(0).map((store) => store.close())); });

  it('have each conversation once, however many claim at once', async () => {
    const [a, b, c] = [await process(), await process(), await process()] as const;
    const giver = createPostgresStore({ url });
    stores.push(giver);
    for (let customer = 0; customer < 60; customer += 1) await giver.accept(inbound(`c${String(customer)}`, ['m1']), now);
    const claimed: string[] = [];
    while (claimed.length < 60) claimed.push(...(await Promise.all([a, b, c].map(({ claims }) => claims.beat(7, now)))).flat());
    expect(new Set(claimed).size).to.equal(60);
    expect(claimed).to.have.length(60);
    expect(await a.claims.beat(100, now)).to.deep.equal([]);
  });

  it('have what they take in, in the same round trip, where nobody has it', async () => {
    const [a, b] = [await process(), await process()];
    await a.store.accept(inbound('kim', ['m1']), now);
    expect(await b.claims.beat(10, now)).to.deep.equal([]);
    expect(await b.claims.hold(kim)).to.equal(false);
    expect(await a.claims.hold(kim)).to.equal(true);
  });

  it('tell whoever has it that there is work', async () => {
    const [a, b] = [await process(), await process()];
    await a.store.accept(inbound('kim', ['m1']), now);
    await b.store.accept(inbound('kim', ['m2']), now);
    expect(await b.claims.hold(kim)).to.equal(false);
    await until(() => a.told.includes(kim));
    expect(b.told).to.deep.equal([]);
  });

  it('claim what has a timer that is due, and nothing that waits for later', async () => {
    const a = await process();
    const giver = createPostgresStore({ url });
    stores.push(giver);
    for (const [customer, wakeAt] of [['kim', '2026-11-02T09:00:00.000Z'], ['lou', '2026-11-02T09:00:00.001Z']] as const) {
      await giver.accept(inbound(customer, ['m1']), now);
      const conversation = (await giver.load(`whatsapp:shop:${customer}`))!;
      await giver.commit({ ...conversation, wakeAt }, ['whatsapp:m1']);
    }
    expect(await a.claims.beat(10, '2026-11-02T09:00:00.000Z')).to.deep.equal([kim]);
    expect(await a.claims.beat(10, '2026-11-02T09:00:00.001Z')).to.deep.equal([lou]);
  });

  it('take over from one that is silent; it may write no more, and looks again at what it has', async () => {
    const a = await process();
    await a.store.accept(inbound('kim', ['m1']), now);
    await a.store.accept(inbound('lou', ['m1']), now);
    const old = (await a.store.load(kim))!;
    await silent();
    const b = await process();
    expect(await b.claims.beat(1, now)).to.deep.equal([kim]);
    expect(await a.store.commit({ ...old, state: 'late' }, ['whatsapp:m1']).catch(name)).to.equal('LeaseLostError');
    expect((await b.store.commit({ ...(await b.store.load(kim))!, state: 'answered' }, ['whatsapp:m1'])).inbox).to.deep.equal([]);
    await a.claims.beat(0, now);
    expect([await a.claims.hold(kim), await a.claims.hold(lou)]).to.deep.equal([false, true]);
  });

  it('leave what another one wrote without a claim to the version: agents write from anywhere', async () => {
    const [a, b] = [await process(), await process()];
    await a.store.accept(inbound('kim', ['m1']), now);
    const seen = (await b.store.load(kim))!;
    expect(await b.store.commit({ ...seen, state: 'taken' })).to.deep.include({ state: 'taken' });
    expect(await a.store.commit({ ...seen, state: 'late' }).catch(name)).to.equal('StaleVersionError');
  });

  it('hand over at once what they release, and all when they leave', async () => {
    const [a, b] = [await process(), await process()];
    await a.store.accept(inbound('kim', ['m1']), now);
    await a.store.accept(inbound('lou', ['m1']), now);
    await a.claims.release([kim]);
    expect(await b.claims.beat(10, now)).to.deep.equal([kim]);
    await a.store.close();
    expect(await b.claims.beat(10, now)).to.deep.equal([lou]);
  });

  it('hear of work again after their connections were cut, also of what was said meanwhile', async () => {
    const proxy: Proxy = await createProxy(url);
    const [a, b] = [await process(proxy.url), await process()];
    await a.store.accept(inbound('kim', ['m1']), now);
    proxy.down();
    await b.store.accept(inbound('kim', ['m2']), now);
    await b.claims.hold(kim);
    proxy.up();
    await until(() => a.told.includes(kim));
    a.told.length = 0;
    await until(async () => !(await b.claims.hold(kim)) && a.told.length > 0);
    await a.store.close();
    await proxy.close();
  });
});
