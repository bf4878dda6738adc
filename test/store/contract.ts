import { expect } from 'chai';
import type { Activity } from '../../src/activity/activity.js';
import { StaleVersionError, type Case, type Conversation, type Inbound, type OutboxItem, type Store } from '../../src/store/contract.js';

export const now = '2026-11-02T09:00:00.000Z';
const days = (count: number): string => new Date(Date.parse(now) + count * 24 * 60 * 60 * 1000).toISOString();

export function activity(id: string, text = 'Hallo'): Activity {
  return {
    type: 'message', id, channelId: 'whatsapp', timestamp: now, from: { id: '4915', role: 'user' }, conversation: { id: '' }, text,
  };
}

export function inbound(customer: string, ids: string[], more: Partial<Inbound> = {}): Inbound {
  return {
    keys: [`whatsapp:shop:${customer}`], address: { channel: 'whatsapp', account: 'shop', id: customer },
    activities: ids.map((id) => activity(id)), ...more,
  };
}

const outboxItem = (key: string, more: Partial<OutboxItem> = {}): OutboxItem =>
  ({ key, activity: activity(key), state: 'waiting', attempts: 0, ...more });

const aCase = (id: string, more: Partial<Case> = {}): Case => ({
  id, conversation: 'whatsapp:shop:kim', queue: 'support', reason: 'asked', priority: 'normal', status: 'waiting', openedAt: now, slots: [], notes: [], ...more,
});

export interface Subject {
  name: string;
  /** A store on nothing, or on what a store made from the same `at` left. */
  create(at: string): Store;
  /** A fresh place. */
  place(): string | Promise<string>;
  /** `false`: nothing outlives `close`, by design. */
  durable: boolean;
  /** Several processes may have it open. */
  shared?: boolean;
}

/** What every store does, whatever it is made of. */
export function storeContract({ name, create, place, durable, shared = false }: Subject): void {
  describe(`the store contract: ${name}`, () => {
    let at: string;
    let store: Store;

    beforeEach(async () => {
      at = await place();
      store = create(at);
      await store.open();
    });
    afterEach(() => store.close());

    const accepted = async (customer = 'kim', ids = ['m1']): Promise<Conversation> => {
      const { conversation } = await store.accept(inbound(customer, ids), now);
      return (await store.load(conversation))!;
    };
    const reopened = async (): Promise<void> => {
      await store.close();
      store = create(at);
      await store.open();
    };

    it('knows nothing of what was never written', async () => {
      expect(await store.load('whatsapp:shop:nobody')).to.equal(undefined);
      expect(await store.find('whatsapp:shop:nobody')).to.equal(undefined);
      expect(await store.findOutbox('k')).to.equal(undefined);
      expect(await store.findCase('c')).to.equal(undefined);
      expect(await store.getMedia('whatsapp:shop:nobody', 'a'.repeat(64))).to.equal(undefined);
      expect(await store.history('whatsapp:shop:nobody')).to.deep.equal([]);
    });

    it('gives back what was committed', async () => {
      const conversation = await accepted();
      const written = await store.commit({ ...conversation, state: { deep: ['ä', '💬', null] }, transcript: [activity('m1')] }, ['whatsapp:m1']);
      expect(await store.load(conversation.id)).to.deep.equal(written);
      expect(written.state).to.deep.equal({ deep: ['ä', '💬', null] });
      expect(written.inbox).to.deep.equal([]);
    });

    it('keeps what it holds from whoever changes what it gave', async () => {
      const conversation = await accepted();
      conversation.inbox.length = 0;
      expect((await store.load(conversation.id))!.inbox).to.have.length(1);
    });

    it('refuses a commit against an older version and writes nothing of it', async () => {
      const conversation = await accepted();
      await store.commit({ ...conversation, state: 'first' });
      const late = store.commit({ ...conversation, state: 'second' }, ['whatsapp:m1']);
      expect(await late.catch((error: unknown) => error)).to.be.instanceOf(StaleVersionError);
      const stored = (await store.load(conversation.id))!;
      expect(stored.state).to.equal('first');
      expect(stored.inbox).to.have.length(1);
    });

    it('has one winner of many that commit at once', async () => {
      const conversation = await accepted();
      const results = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => store.commit({ ...conversation, state: index })));
      expect(results.filter((result) => result.status === 'fulfilled')).to.have.length(1);
    });

    it('keeps the transcript in its order', async () => {
      let conversation = await accepted();
      for (let index = 0; index < 5; index += 1) {
        conversation = await store.commit({ ...conversation, transcript: [...conversation.transcript, activity(`t${String(index)}`)] });
      }
      expect((await store.load(conversation.id))!.transcript.map((one) => one.id)).to.deep.equal(['t0', 't1', 't2', 't3', 't4']);
    });

    it('keeps a long transcript whole: the newest with the conversation, the others in its history', async () => {
      const conversation = await accepted();
      const ids = Array.from({ length: 450 }, (_, index) => `t${String(index)}`);
      for (let end = 50; end <= 450; end += 50) {
        const fresh = (await store.load(conversation.id))!;
        await store.commit({ ...fresh, transcript: [...fresh.transcript, ...ids.slice(end - 50, end).map((id) => activity(id))] });
      }
      const held = (await store.load(conversation.id))!.transcript;
      const all = [...await store.history(conversation.id), ...held].map((one) => one.id);
      expect(held.length).to.be.at.least(200);
      expect(all).to.deep.equal(ids);
    });

    it('accepts an activity once, also after it was handled', async () => {
      const conversation = await accepted();
      await store.commit(conversation, ['whatsapp:m1']);
      const { accepted: fresh } = await store.accept(inbound('kim', ['m1', 'm2']), now);
      expect(fresh.map((one) => one.id)).to.deep.equal(['m2']);
      expect((await store.load(conversation.id))!.inbox.map((item) => item.key)).to.deep.equal(['whatsapp:m2']);
    });

    it('accepts an activity once when it comes many times at once', async () => {
      const results = await Promise.all(Array.from({ length: 20 }, () => store.accept(inbound('kim', ['m1']), now)));
      expect(results.flatMap((result) => result.accepted)).to.have.length(1);
      expect((await store.load(results[0]!.conversation))!.inbox).to.have.length(1);
    });

    it('takes halves of characters, which no file and no database need keep', async () => {
      const { conversation: id } = await store.accept({ ...inbound('kim', ['m1']), activities: [{ ...activity('m1'), text: 'a\ud83d b' }] }, now);
      await store.commit({ ...(await store.load(id))!, state: { said: '\ud83d' } });
      const kept = (await store.load(id))!;
      expect(kept.inbox[0]!.activity.text).to.match(/^a.* b$/u);
      expect(kept.state).to.have.property('said');
    });

    it('forgets keys after thirty days', async () => {
      const conversation = await accepted();
      await store.commit(conversation, ['whatsapp:m1']);
      await store.accept(inbound('kim', ['m2']), days(29));
      expect((await store.accept(inbound('kim', ['m1']), days(29))).accepted).to.deep.equal([]);
      await store.accept(inbound('kim', ['m3']), days(31));
      expect(Object.keys((await store.load(conversation.id))!.seen)).to.have.members(['whatsapp:m2', 'whatsapp:m3']);
    });

    it('keeps what is accepted between load and commit', async () => {
      const conversation = await accepted();
      await store.accept(inbound('kim', ['m2']), now);
      const written = await store.commit(conversation, ['whatsapp:m1']);
      expect(written.inbox.map((item) => item.key)).to.deep.equal(['whatsapp:m2']);
    });

    it('keeps the time of what is accepted between load and commit: it holds the window open', async () => {
      const conversation = await accepted();
      await store.accept(inbound('kim', [], { activities: [{ ...activity('m2'), timestamp: days(1) }] }), days(1));
      expect((await store.commit(conversation, ['whatsapp:m1'])).lastInboundAt).to.equal(days(1));
      expect((await store.load(conversation.id))!.lastInboundAt).to.equal(days(1));
    });

    it('finds a customer by every id, in whatever order they come', async () => {
      const { conversation } = await store.accept(inbound('wa', ['m1'], { keys: ['whatsapp:shop:wa'] }), now);
      await store.accept(inbound('bsu', ['m2'], { keys: ['whatsapp:shop:bsu', 'whatsapp:shop:wa'] }), now);
      const again = await store.accept(inbound('bsu', ['m3'], { keys: ['whatsapp:shop:bsu'] }), now);
      expect(again.conversation).to.equal(conversation);
      expect(await store.find('whatsapp:shop:bsu')).to.equal(conversation);
    });

    it('keeps two customers of one account apart, and one customer of two accounts', async () => {
      const a = await store.accept(inbound('kim', ['m1']), now);
      const b = await store.accept(inbound('lou', ['m1']), now);
      const c = await store.accept(inbound('kim', ['m1'], { keys: ['whatsapp:other:kim'] }), now);
      expect(new Set([a.conversation, b.conversation, c.conversation]).size).to.equal(3);
    });

    it('opens the window with what the customer wrote last, never with a time to come', async () => {
      const late = { ...activity('m1'), timestamp: days(-1) };
      const { conversation } = await store.accept(inbound('kim', [], { activities: [late] }), now);
      expect((await store.load(conversation))!.lastInboundAt).to.equal(days(-1));
      await store.accept(inbound('kim', [], { activities: [{ ...activity('m2'), timestamp: days(7) }] }), now);
      expect((await store.load(conversation))!.lastInboundAt).to.equal(now);
    });

    it('takes ids that look like paths, and long ones', async () => {
      for (const id of ['../../etc/passwd', '..', 'a/b\\c\u0000', 'x'.repeat(256), '日本', '__proto__']) {
        const { conversation } = await store.accept(inbound(id, [id]), now);
        expect((await store.load(conversation))!.inbox[0]!.activity.id, id).to.equal(id);
        expect((await store.accept(inbound(id, [id]), now)).accepted, id).to.deep.equal([]);
      }
    });

    it('lists what is unfinished', async () => {
      const conversation = await accepted();
      expect(await store.unfinished()).to.deep.equal([conversation.id]);
      const sending = await store.commit({ ...conversation, outbox: [outboxItem('k1', { state: 'sending' })] }, ['whatsapp:m1']);
      expect(await store.unfinished()).to.deep.equal([conversation.id]);
      await store.commit({ ...sending, outbox: [outboxItem('k1', { state: 'accepted', messageId: 'wamid.1' })] });
      expect(await store.unfinished()).to.deep.equal([]);
    });

    it('lists what waits for a call, and keeps the call', async () => {
      const calls = [{ key: 'k', call: '1', operation: 'parcels.track', input: { number: '42' }, round: 1 }];
      const waiting = await store.commit({ ...(await accepted()), calls }, ['whatsapp:m1']);
      expect(waiting.calls).to.deep.equal(calls);
      expect(await store.unfinished()).to.deep.equal([waiting.id]);
      delete waiting.calls;
      expect(await store.commit(waiting)).to.not.have.property('calls');
      expect(await store.unfinished()).to.deep.equal([]);
    });

    it('lists who has a timer, the earliest first, as long as there is one', async () => {
      for (const [customer, at] of [['kim', days(3)], ['lou', days(1)], ['max', days(2)]] as const) {
        await store.commit({ ...(await accepted(customer)), wakeAt: at });
      }
      expect(await store.waking()).to.deep.equal(
        [['lou', days(1)], ['max', days(2)], ['kim', days(3)]].map(([customer, at]) => ({ conversation: `whatsapp:shop:${customer!}`, at })));
      const lou = (await store.load('whatsapp:shop:lou'))!;
      delete lou.wakeAt;
      await store.commit(lou);
      await store.commit({ ...(await store.load('whatsapp:shop:max'))!, wakeAt: days(9) });
      expect((await store.waking()).map(({ at }) => at)).to.deep.equal([days(3), days(9)]);
    });

    it('keeps a timer through what is accepted meanwhile', async () => {
      const conversation = await accepted();
      await store.commit({ ...conversation, wakeAt: days(1) });
      await store.accept(inbound('kim', ['m2']), now);
      expect((await store.waking()).map(({ at }) => at)).to.deep.equal([days(1)]);
    });

    it('finds a message of ours by its key and by the id that the channel gave it', async () => {
      const conversation = await accepted();
      const written = await store.commit({ ...conversation, outbox: [outboxItem('k1', { messageId: 'wamid.1' })] });
      expect(await store.findOutbox('k1')).to.equal(conversation.id);
      expect(await store.findOutbox('wamid.1')).to.equal(conversation.id);
      await store.commit({ ...written, outbox: [] });
      expect(await store.findOutbox('wamid.1')).to.equal(undefined);
    });

    it('lists cases: all that are open, newest first, then the last that were closed', async () => {
      const conversation = await accepted();
      const cases = [
        aCase('old', { status: 'closed', openedAt: days(-9), closedAt: days(-8) }),
        aCase('older', { status: 'closed', openedAt: days(-19), closedAt: days(-18) }),
        aCase('waiting', { openedAt: days(-2) }), aCase('new', { status: 'taken', openedAt: days(-1) }),
      ];
      await store.commit({ ...conversation, cases });
      expect((await store.cases({ closed: 1 })).map((one) => one.id)).to.deep.equal(['new', 'waiting', 'old']);
      expect(await store.findCase('older')).to.equal(conversation.id);
    });

    it('keeps media by conversation and hash', async () => {
      const sha256 = 'ab'.repeat(32);
      await store.putMedia('whatsapp:shop:kim', { sha256, contentType: 'image/jpeg', bytes: Buffer.from([0, 255, 1]) });
      await store.putMedia('whatsapp:shop:kim', { sha256, contentType: 'image/jpeg', bytes: Buffer.from([0, 255, 1]) });
      expect(await store.getMedia('whatsapp:shop:kim', sha256)).to.deep.equal({ contentType: 'image/jpeg', bytes: Buffer.from([0, 255, 1]) });
      expect(await store.getMedia('whatsapp:shop:lou', sha256)).to.equal(undefined);
      expect(await store.getMedia('whatsapp:shop:kim', '../../secret')).to.equal(undefined);
    });

    it('erases all that it keeps of a customer but how to answer them, and knows again what it has seen', async () => {
      let conversation = await accepted('kim', ['m1', 'm2']);
      const [old, sent] = ['ab'.repeat(32), 'cd'.repeat(32)];
      for (const sha256 of [old, sent]) await store.putMedia(conversation.id, { sha256, contentType: 'text/plain', bytes: Buffer.from(sha256) });
      for (let end = 50; end <= 450; end += 50) {
        const ids = Array.from({ length: 50 }, (_, index) => `t${String(end + index)}`);
        conversation = await store.commit({ ...conversation, transcript: [...conversation.transcript, ...ids.map((id) => activity(id, 'geheim'))] });
      }
      const receipt = { ...activity('r1', 'Beleg'), attachments: [{ contentType: 'text/plain', contentUrl: `media:${sent}` }] };
      await store.accept(inbound('kim', ['m3']), now);
      const written = await store.erase({ ...conversation, address: { ...conversation.address, name: 'Kim' }, state: null, transcript: [receipt], outbox: [outboxItem('r1', { activity: receipt })], cases: [] }, ['whatsapp:m1', 'whatsapp:m2']);
      expect(await store.load(conversation.id)).to.deep.equal(written);
      expect(written.inbox.map((item) => item.activity.id)).to.deep.equal(['m3']);
      expect(await store.history(conversation.id)).to.deep.equal([]);
      expect(await store.getMedia(conversation.id, old)).to.equal(undefined);
      expect(await store.getMedia(conversation.id, sent)).to.not.equal(undefined);
      expect(written.address).to.not.have.property('name');
      expect(JSON.stringify(written.seen)).to.not.match(/m[123]/);
      expect((await store.accept(inbound('kim', ['m1', 'm2', 'm3']), now)).accepted).to.deep.equal([]);
      expect(await store.find('whatsapp:shop:kim')).to.equal(conversation.id);
    });

    it('erases nothing of a conversation that somebody wrote meanwhile', async () => {
      const conversation = await accepted();
      await store.putMedia(conversation.id, { sha256: 'ab'.repeat(32), contentType: 'text/plain', bytes: Buffer.from('a') });
      await store.commit({ ...conversation, transcript: [activity('m1')] });
      expect(await store.erase({ ...conversation, transcript: [] }).catch((error: unknown) => error)).to.be.instanceOf(StaleVersionError);
      expect((await store.load(conversation.id))!.transcript).to.have.length(1);
      expect(await store.getMedia(conversation.id, 'ab'.repeat(32))).to.not.equal(undefined);
    });

    it('keeps agents', async () => {
      await Promise.all([
        store.putAgent({ id: 'ada', name: 'Ada', password: 'scrypt$1' }), store.putAgent({ id: 'ben', name: 'Ben', password: 'scrypt$2' }),
      ]);
      await store.putAgent({ id: 'ada', name: 'Ada L.', password: 'scrypt$3' });
      expect((await store.agents()).map((agent) => agent.name)).to.have.members(['Ada L.', 'Ben']);
      expect(await store.removeAgent('ben')).to.equal(true);
      expect(await store.removeAgent('ben')).to.equal(false);
    });

    if (!durable) return;

    it('survives reopening', async () => {
      const conversation = await accepted();
      const written = await store.commit({ ...conversation, outbox: [outboxItem('k1', { messageId: 'wamid.1' })], cases: [aCase('c1')], wakeAt: days(1) });
      await store.putAgent({ id: 'ada', name: 'Ada', password: 'scrypt$1' });
      await reopened();
      expect(await store.load(conversation.id)).to.deep.equal(written);
      expect(await store.find('whatsapp:shop:kim')).to.equal(conversation.id);
      expect(await store.findOutbox('wamid.1')).to.equal(conversation.id);
      expect(await store.unfinished()).to.deep.equal([conversation.id]);
      expect(await store.waking()).to.deep.equal([{ conversation: conversation.id, at: days(1) }]);
      expect((await store.cases({ closed: 0 })).map((one) => one.id)).to.deep.equal(['c1']);
      expect((await store.agents()).map((agent) => agent.id)).to.deep.equal(['ada']);
      expect((await store.accept(inbound('kim', ['m1']), now)).accepted).to.deep.equal([]);
    });

    if (shared) {
      it('is the same for all that have it open', async () => {
        const second = create(at);
        await second.open();
        const conversation = await accepted();
        expect(await second.load(conversation.id)).to.deep.equal(conversation);
        const written = await second.commit({ ...conversation, state: 'second' }, ['whatsapp:m1']);
        expect(await store.load(conversation.id)).to.deep.equal(written);
        expect(await store.commit({ ...conversation, state: 'first' }).catch((error: unknown) => error)).to.be.instanceOf(StaleVersionError);
        expect((await store.accept(inbound('kim', ['m1']), now)).accepted).to.deep.equal([]);
        await second.close();
      });
      return;
    }

    it('belongs to one process, and is free again when it is closed', async () => {
      const second = create(at);
      const refusal = await second.open().catch((error: unknown) => error);
      expect(refusal).to.have.property('name', 'StoreLockedError');
      await store.close();
      await second.open();
      await second.close();
    });
  });
}
