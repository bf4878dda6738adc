import { copyFileSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { createLowdbStore } from '../../src/store/index.js';
import { identityContract } from './identity-contract.js';

const root = mkdtempSync(join(tmpdir(), 'schalter-identity-'));
const place = (): string => mkdtempSync(join(root, 'data-'));

identityContract({ name: 'lowdb', create: (folder) => createLowdbStore({ folder }), place, durable: true }, ({ folder, split, discover, open, close, expectOne }) => {
  const files = (): string[] => readdirSync(join(folder(), 'conversations')).filter((name) => name.endsWith('.json'));

  it('loses and doubles nothing when it is stopped half-way', async () => {
    await split();
    await close();
    const conversations = join(folder(), 'conversations');
    for (const name of files()) copyFileSync(join(conversations, name), join(folder(), name));
    const all = files();
    await open();
    await discover();
    await close();
    const [gone] = all.filter((name) => !files().includes(name));
    copyFileSync(join(folder(), gone!), join(conversations, gone!));
    await open();
    await expectOne();
    expect(files()).to.have.length(1);
  });
});
identityContract({ name: 'lowdb without files', create: (folder) => createLowdbStore({ folder, persist: false }), place, durable: false });
