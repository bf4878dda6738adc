import { createHash } from 'node:crypto';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Conversation } from '../../src/store/contract.js';
import { createLowdbStore, type LowdbStoreOptions } from '../../src/store/index.js';
import { activity, inbound, now, storeContract } from './contract.js';

const root = mkdtempSync(join(tmpdir(), 'schalter-store-'));
const place = (): string => mkdtempSync(join(root, 'data-'));

storeContract({ name: 'lowdb', create: (folder) => createLowdbStore({ folder }), place, durable: true });
storeContract({ name: 'lowdb, one conversation in memory', create: (folder) => createLowdbStore({ folder, hot: 1 }), place, durable: true });
storeContract({ name: 'lowdb, a checkpoint after every write', create: (folder) => createLowdbStore({ folder, hot: 1, journal: { segmentBytes: 1 } }), place, durable: true });
storeContract({ name: 'lowdb without files', create: () => createLowdbStore({ folder: '', persist: false }), place, durable: false });

describe('the lowdb store', () => {
  const filesIn = (folder: string): string[] => readdirSync(join(folder, 'conversations')).sort();
  const open = async (options: LowdbStoreOptions) => {
    const store = createLowdbStore(options);
    await store.open();
    return store;
  };
  const filled = async (folder: string, customers: string[]): Promise<string[]> => {
    const store = await open({ folder });
    for (const customer of customers) await store.accept(inbound(customer, ['m1']), now);
    await store.close();
    return filesIn(folder);
  };

  it('sets damaged files aside, keeps their bytes, says so, and opens the others', async () => {
    const folder = place();
    const [cut, empty, wrong, other, copied] = await filled(folder, ['a', 'b', 'c', 'd', 'e', 'f']) as [string, string, string, string, string];
    const path = (name: string): string => join(folder, 'conversations', name);
    truncateSync(path(cut), 40);
    truncateSync(path(empty), 0);
    writeFileSync(path(wrong), '{"id":"c","version":"one"}');
    writeFileSync(path(other), Buffer.from([0, 255, 254, 7]));
    copyFileSync(path(copied), path('copy.json'));
    const damaged: string[] = [];
    const store = await open({ folder, onDamaged: ({ reason }) => damaged.push(reason) });
    expect(damaged).to.have.members([
      'The file is cut or not JSON.', 'The file is empty.', 'The file holds JSON, but no conversation.', 'The file is cut or not JSON.',
      "The file's name is not that of its conversation: a copy?",
    ]);
    expect(await store.unfinished()).to.have.length(2);
    expect(filesIn(folder).filter((name) => name.endsWith('.damaged'))).to.have.length(5);
    expect(readFileSync(path(`${cut}.damaged`))).to.have.length(40);
    await store.close();
  });

  it('takes a customer in again whose file was damaged', async () => {
    const folder = place();
    for (let time = 0; time < 2; time += 1) {
      const [file] = await filled(folder, ['a']);
      truncateSync(join(folder, 'conversations', file!), 10);
    }
    const store = await open({ folder });
    expect((await store.accept(inbound('a', ['m2']), now)).accepted).to.have.length(1);
    expect(filesIn(folder).filter((name) => name.endsWith('.damaged'))).to.have.length(2);
    await store.close();
  });

  it('removes what a crash left half-written', async () => {
    const folder = place();
    const [file] = await filled(folder, ['a']);
    writeFileSync(join(folder, 'conversations', `${file!}.99-1.tmp`), '{"id"');
    const store = await open({ folder });
    expect(filesIn(folder)).to.deep.equal([file]);
    await store.close();
  });

  it('carries an erasure through that a crash cut', async () => {
    const folder = place();
    const store = await open({ folder });
    await store.accept(inbound('kim', ['m1']), now);
    let conversation = (await store.load('whatsapp:shop:kim'))!;
    for (let time = 0; time < 4; time += 1) {
      const ids = Array.from({ length: 100 }, (_, index) => `t${String(time * 100 + index)}`);
      conversation = await store.commit({ ...conversation, transcript: [...conversation.transcript, ...ids.map((id) => activity(id))] });
    }
    const media = { sha256: 'ab'.repeat(32), contentType: 'text/plain', bytes: Buffer.from('geheim') };
    await store.putMedia(conversation.id, media);
    await store.close();
    const file = join(folder, 'conversations', filesIn(folder).find((name) => name.endsWith('.json'))!);
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')) as object, transcript: [], erasing: true }));
    const again = await open({ folder });
    expect(await again.history(conversation.id)).to.deep.equal([]);
    expect(await again.getMedia(conversation.id, media.sha256)).to.equal(undefined);
    expect(await again.load(conversation.id)).to.not.have.property('erasing');
    await again.putMedia(conversation.id, media);
    await again.close();
    const third = await open({ folder });
    expect(await third.getMedia(conversation.id, media.sha256)).to.not.equal(undefined);
    await third.close();
  });

  it('erases what was set aside of a customer, and of nobody else', async () => {
    const folder = place();
    await filled(folder, ['kim', 'lee']);
    const ownFile = (id: string): string => join(folder, 'conversations', `${createHash('sha256').update(`whatsapp:shop:${id}`).digest('hex').slice(0, 40)}.json`);
    for (const name of [`${ownFile('kim')}.damaged`, `${ownFile('kim')}.2.damaged`, `${ownFile('lee')}.damaged`]) writeFileSync(name, 'geheim');
    const store = await open({ folder });
    await store.erase((await store.load('whatsapp:shop:kim'))!, ['whatsapp:m1']);
    expect(filesIn(folder).filter((name) => name.endsWith('.damaged')).map((name) => join(folder, 'conversations', name))).to.deep.equal([`${ownFile('lee')}.damaged`]);
    await store.close();
  });

  it('is readable by its owner only', async () => {
    const folder = join(place(), 'new');
    const [file] = await filled(folder, ['a']);
    expect(statSync(folder).mode & 0o777).to.equal(0o700);
    expect(statSync(join(folder, 'conversations', file!)).mode & 0o777).to.equal(0o600);
  });

  it('says nothing of who a customer is in the names of files', async () => {
    const folder = place();
    const [file] = await filled(folder, ['4915112345678']);
    expect(file).to.match(/^[0-9a-f]{40}\.json$/);
  });

  it('shares a write among those that wait for the same conversation', async () => {
    const folder = place();
    const store = await open({ folder });
    await store.accept(inbound('kim', ['m0']), now);
    const journal = join(folder, 'journal', readdirSync(join(folder, 'journal'))[0]!);
    await Promise.all(Array.from({ length: 100 }, (_, index) => store.accept(inbound('kim', [`m${String(index)}`]), now)));
    expect(readFileSync(journal, 'utf8').trimEnd().split('\n')).to.have.lengthOf.within(2, 10);
    expect((await store.load('whatsapp:shop:kim'))!.inbox).to.have.length(100);
    await store.close();
  });

  it('refuses what comes after it was closed', async () => {
    const store = await open({ folder: place() });
    await store.close();
    expect(await store.accept(inbound('kim', ['m1']), now).catch((error: unknown) => (error as Error).message)).to.equal('The store is closed.');
  });

  it('lets another process add an agent while it is open, and one that was never open', async () => {
    const folder = join(place(), 'new');
    const other = createLowdbStore({ folder });
    await other.putAgent({ id: 'ada', name: 'Ada', password: 'scrypt$1' });
    const store = await open({ folder });
    await other.putAgent({ id: 'ben', name: 'Ben', password: 'scrypt$2' });
    expect((await store.agents()).map((agent) => agent.id)).to.deep.equal(['ada', 'ben']);
    await store.close();
  });

  it('locks a folder with a long path', async () => {
    const folder = join(place(), 'x'.repeat(120));
    mkdirSync(folder);
    const store = await open({ folder });
    expect(await createLowdbStore({ folder }).open().catch((error: unknown) => error)).to.have.property('name', 'StoreLockedError');
    await store.close();
    await (await open({ folder })).close();
  });
});

describe('the lowdb store and kill -9', () => {
  const script = fileURLToPath(new URL('./writer.ts', import.meta.url));
  const children: ChildProcess[] = [];
  const start = (folder: string): ChildProcess => {
    const child = fork(script, [folder], { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    children.push(child);
    return child;
  };
  const kill = async (child: ChildProcess): Promise<void> => {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  after(() => { for (const child of children) child.kill('SIGKILL'); });

  it('holds what was accepted, and is free at once', async () => {
    const folder = place();
    const acknowledged = new Set<string>();
    for (let round = 0; round < 3; round += 1) {
      const child = start(folder);
      await new Promise<void>((resolve) => {
        child.on('message', ({ accepted }: { accepted: string }) => {
          acknowledged.add(accepted);
          if (acknowledged.size >= (round + 1) * 60) resolve();
        });
      });
      if (round === 0) {
        expect(await createLowdbStore({ folder }).open().catch((error: unknown) => error)).to.have.property('name', 'StoreLockedError');
      }
      await kill(child);
    }
    const damaged: unknown[] = [];
    const store = createLowdbStore({ folder, onDamaged: (file) => damaged.push(file) });
    await store.open();
    const conversations = await Promise.all((await store.unfinished()).map((id) => store.load(id)));
    const held = new Set(conversations.flatMap((one: Conversation | undefined) => one!.inbox.map((item) => item.activity.id)));
    await store.close();
    expect(damaged).to.deep.equal([]);
    expect([...acknowledged].filter((id) => !held.has(id))).to.deep.equal([]);
  });

  it('has one winner of many that find a dead holder', async () => {
    const folder = place();
    const child = start(folder);
    await once(child, 'message');
    await kill(child);
    const stores = Array.from({ length: 12 }, () => createLowdbStore({ folder }));
    const results = await Promise.allSettled(stores.map((store) => store.open()));
    expect(results.filter((result) => result.status === 'fulfilled')).to.have.length(1);
    await Promise.all(stores.map((store) => store.close()));
  });
});
