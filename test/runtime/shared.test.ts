import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Inbound } from '../../src/connectors/contract.js';
import { createPostgresStore } from '../../src/store/index.js';
import { freshSchema } from '../postgres/fresh-schema.js';
import { from, message, status } from './fake-connector.js';
import type { FromSharer, ToSharer } from './sharer.js';

const script = fileURLToPath(new URL('./sharer.ts', import.meta.url));
const customers = ['a', 'b', 'c', 'd', 'e'];

describe('processes that share the conversations of a database', () => {
  let url: string;
  const children: ChildProcess[] = [];
  /** What the platform got, by customer, each key once; those that came again; and what came while another was not answered yet. */
  const got = new Map<string, string[]>();
  const keys = new Map<string, string>();
  let doubled: string[] = [];
  /** Whose turn it is, by customer, and where two processes had one at once. */
  const turning = new Map<string, ChildProcess>();
  let overlaps: string[] = [];
  let takes = 0;

  const platform = (child: ChildProcess, { send: key, to, text }: Extract<FromSharer, { send: string }>): void => {
    const known = keys.get(key);
    if (known !== undefined) doubled.push(text);
    const messageId = known ?? `out-${String(keys.size)}`;
    keys.set(key, messageId);
    if (known === undefined) got.set(to, [...got.get(to) ?? [], ...text.split('\n').map((line) => line.replace('echo ', ''))]);
    child.send({ sent: key, messageId } satisfies ToSharer, () => undefined);
  };
  const turn = (child: ChildProcess, { turn: moment, of }: Extract<FromSharer, { turn: string }>): void => {
    if (moment === 'ends') turning.delete(of);
    else if (turning.has(of) && turning.get(of) !== child) overlaps.push(of);
    else turning.set(of, child);
  };
  const start = async (): Promise<ChildProcess> => {
    const child = fork(script, [url], { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    children.push(child);
    child.on('message', (told: FromSharer) => {
      if ('send' in told) platform(child, told);
      if ('turn' in told) turn(child, told);
    });
    await new Promise<void>((ready) => { child.on('message', (told: FromSharer) => { if ('ready' in told) ready(); }); });
    return child;
  };
  /** Resolves as the webhook would: `false` when it was not taken in, and is to be sent again. */
  const take = (child: ChildProcess, inbound: Inbound[]): Promise<boolean> => new Promise((resolve) => {
    const number = (takes += 1);
    const hear = (told: FromSharer): void => {
      if (!('taken' in told) || told.taken !== number) return;
      child.off('message', hear).off('exit', gone);
      resolve(told.error === undefined);
    };
    const gone = (): void => { resolve(false); };
    child.on('message', hear).once('exit', gone);
    child.send({ take: number, inbound } satisfies ToSharer, (error) => { if (error !== null) resolve(false); });
  });
  const kill = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise((resolve) => { setTimeout(resolve, 20); });
  };
  const expected = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index));

  beforeEach(async () => {
    url = await freshSchema();
    got.clear();
    keys.clear();
    doubled = [];
    turning.clear();
    overlaps = [];
  });
  afterEach(async () => {
    for (const child of children.splice(0)) if (child.exitCode === null && child.signalCode === null) await kill(child, 'SIGKILL');
  });

  it('answer each message once, in order, whichever of them takes it in', async () => {
    const [one, two] = [await start(), await start()];
    for (let number = 0; number < 20; number += 1) {
      const text = String(number);
      await Promise.all(customers.map((customer, index) =>
        take((number + index) % 2 === 0 ? one : two, [from(customer, message(`${customer}${text}`, text))])));
    }
    await until(() => customers.every((customer) => got.get(customer)?.includes('19')));
    for (const customer of customers) expect(got.get(customer), customer).to.deep.equal(expected(20));
    expect(doubled).to.deep.equal([]);
  });

  it('consume each of two messages that come to two of them at once, once, and never in two turns at once', async () => {
    const [one, two] = [await start(), await start()];
    for (let number = 0; number < 40; number += 2) {
      await Promise.all(customers.flatMap((customer) => [one, two].map((child, index) =>
        take(child, [from(customer, message(`${customer}${String(number + index)}`, String(number + index)))]))));
    }
    await until(() => customers.every((customer) => got.get(customer)?.length === 40));
    for (const customer of customers) expect(got.get(customer), customer).to.have.members(expected(40));
    expect(doubled).to.deep.equal([]);
    expect(overlaps).to.deep.equal([]);
  });

  it('lose and double nothing when one of them is killed: another takes over', async function () {
    this.timeout(60_000);
    const pair = [await start(), await start()];
    for (let number = 0; number < 24; number += 1) {
      if (number === 8 || number === 16) {
        const dying = pair[number === 8 ? 0 : 1]!;
        void kill(dying, 'SIGKILL');
        pair[number === 8 ? 0 : 1] = await start();
      }
      const text = String(number);
      await Promise.all(customers.map(async (customer, index) => {
        for (let child = (number + index) % 2; !(await take(pair[child]!, [from(customer, message(`${customer}${text}`, text))])); child = 1 - child);
      }));
      const echoes = [...keys].map(([key, messageId]) => status(key, messageId, 'sent'));
      if (number % 4 === 3) await take(pair[0]!, echoes);
    }
    const echo = setInterval(() => { void take(pair[0]!, [...keys].map(([key, messageId]) => status(key, messageId, 'sent'))); }, 500);
    await until(() => customers.every((customer) => got.get(customer)?.includes('23')));
    clearInterval(echo);
    for (const customer of customers) expect(got.get(customer), customer).to.deep.equal(expected(24));
    expect(doubled).to.deep.equal([]);
  });

  it('go on where one that stops has left off, at once', async () => {
    const [one, two] = [await start(), await start()];
    await take(one, [from('a', message('a0', '0'))]);
    await until(() => got.get('a')?.length === 1);
    one.send({ stop: true } satisfies ToSharer);
    await once(one, 'exit');
    await take(two, [from('a', message('a1', '1'))]);
    await until(() => got.get('a')?.length === 2);
    expect(got.get('a')).to.deep.equal(['0', '1']);
    const store = createPostgresStore({ url });
    expect((await store.load('fake:shop:a'))!.inbox).to.deep.equal([]);
    await store.close();
  });
});
