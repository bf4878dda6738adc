import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { createLowdbStore } from '../../src/store/index.js';
import { from, message } from './fake-connector.js';
import { createStand } from './stand.js';

const place = (): string => mkdtempSync(join(tmpdir(), 'schalter-crowd-'));

describe('two hundred customers at once', () => {
  const customers = Array.from({ length: 200 }, (_, index) => `customer-${String(index)}`);
  const turns = [1, 2, 3, 4];
  const expected = (customer: string): string[] => turns.map((turn) => `echo ${customer} says ${String(turn)}`);
  const webhook = (customer: string, turn: number) => from(customer, message(`${customer}-${String(turn)}`, `${customer} says ${String(turn)}`));

  it('are answered in order, none twice, each message coming three times', async () => {
    const store = createLowdbStore({ folder: place() });
    const { connector, runtime } = await createStand({ store });
    await Promise.all(customers.map(async (customer) => {
      for (const turn of turns) {
        await Promise.all(Array.from({ length: 3 }, () => runtime.accept('fake', [webhook(customer, turn)])));
        while (connector.textsTo(customer).length < turn) await new Promise((resolve) => { setTimeout(resolve, 5); });
      }
    }));
    await runtime.idle();
    await runtime.stop();
    await store.close();
    for (const customer of customers) expect(connector.textsTo(customer)).to.deep.equal(expected(customer));
  });

  it('lose nothing when their messages come shuffled', async () => {
    const store = createLowdbStore({ folder: place() });
    const { connector, runtime } = await createStand({ store });
    const webhooks = customers.flatMap((customer) => turns.flatMap((turn) => [webhook(customer, turn), webhook(customer, turn)]));
    const shuffled = webhooks.map((one, index) => ({ one, at: (index * 7919) % webhooks.length })).sort((a, b) => a.at - b.at);
    await Promise.all(shuffled.map(({ one }) => runtime.accept('fake', [one])));
    await runtime.idle();
    await runtime.stop();
    await store.close();
    for (const customer of customers) {
      const heard = connector.textsTo(customer).flatMap((text) => text.replace('echo ', '').split('\n'));
      expect(heard.sort()).to.deep.equal(turns.map((turn) => `${customer} says ${String(turn)}`));
    }
  });
});

describe('kill -9 and a start after it', function () {
  this.timeout(60_000);
  const script = fileURLToPath(new URL('./counter.ts', import.meta.url));
  const children: ChildProcess[] = [];
  after(() => { for (const child of children) child.kill('SIGKILL'); });

  it('lose no message that was accepted, and repeat none but those in doubt', async () => {
    const folder = place();
    const acknowledged = new Set<string>();
    const said: string[] = [];
    const doubtful = [0, 0, 0];
    for (let round = 0; round < 3; round += 1) {
      const last = round === 2;
      const child = fork(script, [folder, String(round), last ? 'finish' : 'go on'], { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      children.push(child);
      const gone = once(child, 'exit');
      const enough = new Promise<void>((resolve) => {
        child.on('message', (event: { accepted?: string; said?: string; doubtful?: number }) => {
          if (event.accepted !== undefined) acknowledged.add(event.accepted);
          if (event.said !== undefined) said.push(event.said);
          if (event.doubtful !== undefined) doubtful[round] = event.doubtful;
          if (!last && acknowledged.size >= (round + 1) * 50) resolve();
        });
      });
      await (last ? gone : enough);
      child.kill('SIGKILL');
      await gone;
    }
    const heard = said.flatMap((text) => text.replace('echo ', '').split('\n'));
    expect([...acknowledged].filter((id) => !heard.includes(id))).to.deep.equal([]);
    expect(said.length - new Set(said).size).to.be.at.most(doubtful.reduce((sum, count) => sum + count));
  });
});
