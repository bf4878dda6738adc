import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Conversation, Store } from '../../src/store/contract.js';
import { createLowdbStore, type LowdbStoreOptions } from '../../src/store/index.js';
import { activity, inbound, now } from './contract.js';

/** The journal is cut at every so many bytes, and every so many bits are flipped; `CHAOS=1`: each. */
const [cutStep, flipStep] = process.env.CHAOS === undefined ? [131, 211] : [1, 1];

const slow = 600_000;

const root = mkdtempSync(join(tmpdir(), 'schalter-journal-'));
const place = (): string => mkdtempSync(join(root, 'data-'));
const journalOf = (folder: string): string => {
  const names = readdirSync(join(folder, 'journal')).filter((name) => name.endsWith('.log'));
  expect(names).to.have.length(1);
  return join(folder, 'journal', names[0]!);
};

interface Damaged { file: string; keptAs: string; reason: string }

const opened = async (options: LowdbStoreOptions): Promise<{ store: Store; damaged: Damaged[] }> => {
  const damaged: Damaged[] = [];
  const store = createLowdbStore({ ...options, onDamaged: (file) => damaged.push(file) });
  await store.open();
  return { store, damaged };
};

const messagesOf = (conversation: Conversation | undefined): string[] =>
  [...conversation?.transcript ?? [], ...(conversation?.inbox ?? []).map((item) => item.activity)].map(({ id }) => id);

/** A folder as a crash leaves it: what two customers wrote stands in the journal alone, one record a message. */
async function crashed(messages: number): Promise<string> {
  const folder = place();
  const { store } = await opened({ folder });
  for (let index = 0; index < messages; index += 1) {
    const customer = index % 2 === 0 ? 'kim' : 'lou';
    const { conversation } = await store.accept(inbound(customer, [`m${String(index)}`]), now);
    if (index % 3 !== 2) continue;
    const held = (await store.load(conversation))!;
    await store.commit({ ...held, state: { turn: index }, transcript: [...held.transcript, ...held.inbox.map((item) => item.activity)] }, held.inbox.map(({ key }) => key));
  }
  const copy = place();
  cpSync(join(folder, 'conversations'), join(copy, 'conversations'), { recursive: true });
  cpSync(join(folder, 'journal'), join(copy, 'journal'), { recursive: true });
  await store.close();
  return copy;
}

/** What stands in the conversations after as many of the journal's records. */
async function held(folder: string): Promise<{ messages: string[]; damaged: Damaged[]; store: Store }> {
  const { store, damaged } = await opened({ folder });
  const all = await Promise.all(['kim', 'lou'].map((customer) => store.load(`whatsapp:shop:${customer}`)));
  return { messages: all.flatMap(messagesOf), damaged, store };
}

/** A copy of a crashed folder whose journal holds these bytes. */
function withJournal(folder: string, bytes: Buffer): string {
  const copy = place();
  cpSync(folder, copy, { recursive: true });
  writeFileSync(journalOf(copy), bytes);
  return copy;
}

const linesOf = (bytes: Buffer): Buffer[] => bytes.toString('latin1').split(/(?<=\n)/).map((line) => Buffer.from(line, 'latin1'));

describe('the journal of the lowdb store', () => {
  let folder: string;
  let bytes: Buffer;
  /** The messages that are there when the journal ends after each of its records. */
  let known: string[][];

  before(async () => {
    folder = await crashed(9);
    bytes = readFileSync(journalOf(folder));
    known = [[]];
    for (let count = 1; count <= linesOf(bytes).length; count += 1) {
      const { messages, store } = await held(withJournal(folder, Buffer.concat(linesOf(bytes).slice(0, count))));
      known.push(messages);
      await store.close();
    }
  });

  it('holds what was acknowledged when nothing was written but it', () => {
    expect(known.at(-1)).to.have.members(Array.from({ length: 9 }, (_, index) => `m${String(index)}`));
    expect(readdirSync(join(folder, 'conversations'))).to.deep.equal([]);
  });

  it('cut at any byte: everything before counts, the rest is kept and told of', async () => {
    const ends = linesOf(bytes).reduce<number[]>((all, line) => [...all, all.at(-1)! + line.length], [0]);
    for (let length = 0; length < bytes.length; length += cutStep) {
      const copy = withJournal(folder, bytes.subarray(0, length));
      const { messages, damaged, store } = await held(copy);
      await store.close();
      const whole = ends.filter((end) => end <= length + 1).length - 1;
      expect(messages, String(length)).to.deep.equal(known[whole]);
      const rest = bytes.subarray(Math.min(ends[whole]!, length), length);
      expect(damaged.map(({ keptAs }) => readFileSync(keptAs)), String(length)).to.deep.equal(rest.length > 0 || length === 0 ? [rest] : []);
      rmSync(copy, { recursive: true });
    }
  }).timeout(slow);

  it('with any bit flipped: nothing before it is lost, nothing wrong is believed, the other customer loses nothing', async () => {
    const lines = linesOf(bytes);
    const target = 4;
    const start = lines.slice(0, target).reduce((sum, line) => sum + line.length, 0);
    const owner = lines[target]!.toString().includes('kim') ? 'kim' : 'lou';
    const other = owner === 'kim' ? 'lou' : 'kim';
    const whole = (await held(withJournal(folder, bytes)));
    const otherWhole = await whole.store.load(`whatsapp:shop:${other}`);
    await whole.store.close();
    for (let bit = 0; bit < lines[target]!.length * 8; bit += flipStep) {
      const broken = Buffer.from(bytes);
      broken[start + (bit >> 3)]! ^= 1 << (bit & 7);
      const copy = withJournal(folder, broken);
      const { messages, damaged, store } = await held(copy);
      expect(messages, String(bit)).to.include.members(known[target]!);
      expect(known.at(-1), String(bit)).to.include.members(messages);
      expect(await store.load(`whatsapp:shop:${other}`), String(bit)).to.deep.equal(otherWhole);
      expect(damaged, String(bit)).to.have.length(1);
      await store.close();
      rmSync(copy, { recursive: true });
    }
  }).timeout(slow);

  it('damaged: what comes after is written to it and found again', async () => {
    const copy = withJournal(folder, bytes.subarray(0, bytes.length - 5));
    const first = await opened({ folder: copy });
    await first.store.accept(inbound('max', ['new']), now);
    const image = place();
    cpSync(copy, image, { recursive: true, filter: (path) => !path.includes('lock') });
    await first.store.close();
    const { store, damaged } = await opened({ folder: image });
    expect(messagesOf(await store.load('whatsapp:shop:max'))).to.deep.equal(['new']);
    expect(damaged.length).to.be.at.least(1);
    await store.close();
    const third = await opened({ folder: image });
    expect(third.damaged).to.deep.equal([]);
    await third.store.close();
  });

  it('goes before files that are behind: in what is unfinished, too', async () => {
    const data = place();
    const first = await opened({ folder: data });
    await first.store.accept(inbound('kim', ['m1']), now);
    await first.store.commit((await first.store.load('whatsapp:shop:kim'))!, ['whatsapp:m1']);
    await first.store.close();
    const second = await opened({ folder: data });
    await second.store.accept(inbound('kim', ['m2'], { keys: ['whatsapp:shop:kim', 'whatsapp:shop:49'] }), now);
    const image = place();
    cpSync(data, image, { recursive: true, filter: (path) => !path.includes('lock') });
    await second.store.close();
    const { store, damaged } = await opened({ folder: image });
    expect(await store.unfinished()).to.deep.equal(['whatsapp:shop:kim']);
    expect(await store.find('whatsapp:shop:49')).to.equal('whatsapp:shop:kim');
    expect(damaged).to.deep.equal([]);
    await store.close();
  });

  it('is gone once the files are written', async () => {
    const copy = withJournal(folder, bytes);
    const { store } = await opened({ folder: copy });
    await store.close();
    expect(readdirSync(join(copy, 'journal'))).to.deep.equal([]);
    const again = await held(copy);
    expect(again.messages).to.deep.equal(known.at(-1));
    await again.store.close();
  });

  it('holds nothing of a customer who was erased', async () => {
    const data = place();
    const { store } = await opened({ folder: data });
    await store.accept(inbound('kim', [], { activities: [activity('m1', 'geheim')] }), now);
    const conversation = (await store.load('whatsapp:shop:kim'))!;
    await store.erase({ ...conversation, inbox: [], transcript: [] }, ['whatsapp:m1']);
    const kept = readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(kept.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('')).to.not.include('geheim');
    await store.close();
  });
});

describe('the summaries of conversations', () => {
  const closed = async (): Promise<{ data: string; index: string; file: (customer: string) => string }> => {
    const data = place();
    const { store } = await opened({ folder: data });
    for (const customer of ['kim', 'lou', 'max']) await store.accept(inbound(customer, [`${customer}1`]), now);
    await store.close();
    const files = readdirSync(join(data, 'conversations')).map((name) => join(data, 'conversations', name));
    return { data, index: join(data, 'index.jsonl'), file: (customer) => files.find((one) => readFileSync(one, 'utf8').includes(`${customer}1`))! };
  };
  const everybody = ['whatsapp:shop:kim', 'whatsapp:shop:lou', 'whatsapp:shop:max'];

  it('are not believed of a file that somebody changed', async () => {
    const { data, file } = await closed();
    const kim = JSON.parse(readFileSync(file('kim'), 'utf8')) as Conversation;
    writeFileSync(file('kim'), JSON.stringify({ ...kim, inbox: [], wakeAt: now }));
    const { store } = await opened({ folder: data });
    expect(await store.unfinished()).to.have.members(everybody.slice(1));
    expect(await store.waking()).to.deep.equal([{ conversation: everybody[0], at: now }]);
    await store.close();
  });

  for (const [what, harm] of [
    ['missing', (index: string) => { rmSync(index); }],
    ['cut', (index: string) => { writeFileSync(index, readFileSync(index).subarray(0, -30)); }],
    ['damaged', (index: string) => { writeFileSync(index, readFileSync(index, 'utf8').replace('shop', 'shoq')); }],
  ] as const) {
    it(`${what}, are made again from the files`, async () => {
      const { data, index } = await closed();
      harm(index);
      for (let time = 0; time < 2; time += 1) {
        const { store, damaged } = await opened({ folder: data });
        expect(damaged).to.deep.equal([]);
        expect(await store.unfinished()).to.have.members(everybody);
        for (const id of everybody) expect(await store.find(id)).to.equal(id);
        await store.close();
      }
    });
  }

  it('hide nothing that is damaged: it is told of when it is read, and the customer is served', async () => {
    const { data, file } = await closed();
    const [name, { atime, mtime }] = [file('kim'), statSync(file('kim'))];
    writeFileSync(name, readFileSync(name, 'utf8').replace('{', '['));
    utimesSync(name, atime, mtime);
    const { store, damaged } = await opened({ folder: data });
    expect((await store.accept(inbound('kim', ['kim2']), now)).accepted).to.have.length(1);
    expect(damaged.map(({ file: of }) => of)).to.deep.equal([name]);
    expect(messagesOf(await store.load('whatsapp:shop:kim'))).to.deep.equal(['kim2']);
    await store.close();
  });
});

describe('the lowdb store on a disk that refuses', () => {
  for (const [code, at] of [['ENOSPC', 'write'], ['EIO', 'write'], ['EIO', 'sync']] as const) {
    it(`${code} at the ${at}: says so, shows nothing of it, and goes on when there is room`, async () => {
      const folder = place();
      let refuses = false;
      const refuse = (): never => { throw Object.assign(new Error(code), { code }); };
      const openFile = async (file: string, flags: string, mode: number): Promise<FileHandle> => {
        const handle = await open(file, flags, mode);
        const { appendFile, datasync } = { appendFile: handle.appendFile.bind(handle), datasync: handle.datasync.bind(handle) };
        return Object.assign(handle, {
          appendFile: async (data: Buffer) => {
            if (!refuses || at === 'sync') return appendFile(data);
            await appendFile(data.subarray(0, data.length >> 1));
            return refuse();
          },
          datasync: () => (refuses ? refuse() : datasync()),
        });
      };
      const { store } = await opened({ folder, journal: { openFile } });
      await store.accept(inbound('kim', ['m1']), now);
      refuses = true;
      for (const id of ['m2', 'm3']) {
        const error = await store.accept(inbound('kim', [id]), now).then(() => undefined, (thrown: unknown) => thrown as Error);
        expect(error).to.have.property('name', 'StoreUnavailableError');
        expect(error!.message).to.include(code);
      }
      expect(messagesOf(await store.load('whatsapp:shop:kim'))).to.deep.equal(['m1']);
      refuses = false;
      expect((await store.accept(inbound('kim', ['m3']), now)).accepted).to.have.length(1);
      const image = place();
      cpSync(folder, image, { recursive: true, filter: (path) => !path.includes('lock') });
      await store.close();
      const { store: again, damaged } = await opened({ folder: image });
      expect(messagesOf(await again.load('whatsapp:shop:kim'))).to.deep.equal(['m1', 'm3']);
      expect(damaged).to.deep.equal([]);
      await again.close();
    });
  }
});

describe('the journal and kill -9', () => {
  it('has every message that was acknowledged, with the files far behind and while they are written', async () => {
    const script = fileURLToPath(new URL('./writer.ts', import.meta.url));
    for (const segmentBytes of [3_000, 16_000_000]) {
      const folder = place();
      const acknowledged = new Set<string>();
      for (let round = 0; round < 2; round += 1) {
        const child = fork(script, [folder, String(segmentBytes)], { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
        await new Promise<void>((resolve) => {
          child.on('message', ({ accepted }: { accepted: string }) => {
            acknowledged.add(accepted);
            if (acknowledged.size >= (round + 1) * 200) resolve();
          });
        });
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      const { store, damaged } = await opened({ folder });
      const conversations = await Promise.all((await store.unfinished()).map((id) => store.load(id)));
      const kept = new Set(conversations.flatMap(messagesOf));
      await store.close();
      expect(damaged).to.deep.equal([]);
      expect([...acknowledged].filter((id) => !kept.has(id))).to.deep.equal([]);
    }
  });
});
