import { expect } from 'chai';
import type { Conversation, Store } from '../../src/store/contract.js';
import { createPostgresStore } from '../../src/store/index.js';
import { freshSchema } from '../postgres/fresh-schema.js';
import { activity, inbound, now } from './contract.js';

/** What PostgreSQL's jsonb or text refuse, and what quoting might stumble over. */
const texts = ['a\u0000b', '\ud800', '\udc00\ud800', '\\u0000', '\\', '"', "'", '{}', '{"a"}', '\n\r\t', '\u007f', 'NULL', '💬', '', ' ', '$1', '%', '~2', '__proto__'];

describe('the postgres store and texts of all kinds', () => {
  let url: string;
  let store: Store;
  before(async () => {
    url = await freshSchema();
    store = createPostgresStore({ url });
    await store.open();
  });
  after(() => store.close());

  for (const text of texts) {
    it(`keeps ${JSON.stringify(text)} wherever it stands`, async () => {
      const { conversation: id } = await store.accept(inbound(text, [], { activities: [activity(`m1${text}`, text)], address: { channel: 'whatsapp', account: 'shop', id: text, name: text } }), now);
      const loaded = (await store.load(id))!;
      expect(loaded.inbox.map((item) => [item.key, item.activity.text])).to.deep.equal([[`whatsapp:m1${text}`, text]]);
      expect(loaded.address.name).to.equal(text);
      const said = activity(`said ${text}`, text);
      const wanted: Conversation = {
        ...loaded, state: { [text]: text }, transcript: [said], outbox: [{ key: `k${text}`, activity: said, state: 'accepted', attempts: 1, messageId: `wamid.${text}` }],
        cases: [{ id: `c${text}`, conversation: id, queue: text, reason: text, priority: 'normal', status: 'waiting', openedAt: now, slots: [], notes: [] }],
      };
      const written = await store.commit(wanted, [`whatsapp:m1${text}`]);
      const other = createPostgresStore({ url });
      expect(written.inbox).to.deep.equal([]);
      expect(await store.load(id)).to.deep.equal(written);
      expect(await other.load(id)).to.deep.equal(written);
      expect(written).to.deep.include({ state: wanted.state, transcript: wanted.transcript, outbox: wanted.outbox, cases: wanted.cases });
      expect([await other.findOutbox(`k${text}`), await other.findOutbox(`wamid.${text}`), await other.findCase(`c${text}`), await other.find(`whatsapp:shop:${text}`)])
        .to.deep.equal([id, id, id, id]);
      expect((await other.accept(inbound(text, [`m1${text}`]), now)).accepted).to.deep.equal([]);
      await other.close();
    });
  }
});
