import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { createLowdbStore } from '../../src/store/index.js';
import { inbound, now } from './contract.js';

const customers = ['kim', 'lou', 'max'];
const messages = Array.from({ length: 40 }, (_, index) => `m${String(index)}`);

describe('the lowdb store with room for one conversation in memory', () => {
  let folder: string;
  before(() => { folder = mkdtempSync(join(tmpdir(), 'schalter-overlapping-')); });
  after(() => { rmSync(folder, { recursive: true, force: true }); });

  it('keeps everything that many customers write at once: no conversation has two writers', async () => {
    const store = createLowdbStore({ folder, hot: 1 });
    await store.open();
    await Promise.all(messages.flatMap((id, index) => customers.map(async (customer) => {
      for (let turn = 0; turn < index % 7; turn += 1) await new Promise((resolve) => { setImmediate(resolve); });
      await store.accept(inbound(customer, [id]), now);
    })));
    const kept = async (customer: string): Promise<string[]> =>
      (await store.load(`whatsapp:shop:${customer}`))!.inbox.map((item) => item.activity.id);
    for (const customer of customers) expect(await kept(customer), customer).to.have.members(messages);
    await store.close();
  });
});
