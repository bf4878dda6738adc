import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { createLowdbStore } from '../../src/store/index.js';
import { inbound, now } from './contract.js';

const root = mkdtempSync(join(tmpdir(), 'schalter-damaged-'));
const place = (): string => mkdtempSync(join(root, 'data-'));

describe('agents.json', () => {
  for (const [what, bytes] of [['cut', '[{"id":"ada","na'], ['empty', ''], ['of another shape', '{"ada":{}}'], ['with a gap', '[null]']] as const) {
    it(`${what}: names the file and the cure, and is left as it is`, async () => {
      const folder = place();
      const file = join(folder, 'agents.json');
      writeFileSync(file, bytes);
      const store = createLowdbStore({ folder });
      for (const attempt of [store.agents(), store.putAgent({ id: 'ben', name: 'Ben', password: 'scrypt$1' }), store.removeAgent('ada')]) {
        const error = await attempt.then(() => undefined, (thrown: unknown) => thrown as Error);
        expect(error).to.have.property('name', 'StoreDamagedError');
        expect(error!.message).to.include(file).and.include('schalter agent add').and.not.include('\n');
      }
      expect(readFileSync(file, 'utf8')).to.equal(bytes);
    });
  }
});

describe('a conversation file that is JSON, but damaged within', () => {
  const breaks: Record<string, unknown>[] = [
    { outbox: [null] }, { outbox: [{ key: 'k' }] }, { cases: [null] }, { cases: [{ id: 'c1' }] }, { address: null }, { address: { channel: 'whatsapp' } },
    { inbox: [7] }, { inbox: [{ key: 'k', activity: null }] }, { transcript: ['text'] }, { aliases: [null] }, { seen: [] }, { seen: { k: 1 } },
    { absorbed: 'whatsapp:shop:b' }, { moves: [{}] }, { identity: 5 },
  ];
  for (const broken of breaks) {
    it(`${JSON.stringify(broken)} is set aside, and the others open`, async () => {
      const folder = place();
      const first = createLowdbStore({ folder });
      await first.open();
      await first.accept(inbound('a', ['m1']), now);
      await first.close();
      const conversations = join(folder, 'conversations');
      const [name] = readdirSync(conversations);
      const second = createLowdbStore({ folder });
      await second.open();
      await second.accept(inbound('b', ['m2']), now);
      await second.close();
      const file = join(conversations, name!);
      writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')) as object, ...broken }));
      const reasons: string[] = [];
      const store = createLowdbStore({ folder, onDamaged: ({ reason }) => reasons.push(reason) });
      await store.open();
      expect(reasons).to.deep.equal(['The file holds JSON, but no conversation.']);
      expect(await store.unfinished()).to.deep.equal(['whatsapp:shop:b']);
      expect(await store.cases({ closed: 9 })).to.deep.equal([]);
      await store.close();
    });
  }
});
