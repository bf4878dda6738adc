import { expect } from 'chai';
import type { Case, Conversation, Inbound, OutboxItem, Store } from '../../src/store/contract.js';
import { activity, now, type Subject } from './contract.js';

const at = (minute: number): string => new Date(Date.parse(now) + minute * 60_000).toISOString();
const key = (id: string): string => `whatsapp:shop:${id}`;
const isPhone = (id: string): boolean => /^\d+$/.test(id);

/** What a customer who goes by the ids sent; digits are phone numbers, which may pass to somebody else. */
function says(ids: string[], message: string, more: Partial<Inbound> = {}): Inbound {
  const phone = ids.find(isPhone);
  return {
    keys: ids.map(key), ...(isPhone(ids[0]!) ? {} : { identity: key(ids[0]!) }),
    address: { channel: 'whatsapp', account: 'shop', id: ids[0]!, ...(phone !== undefined && { phone }) },
    activities: [activity(message)], ...more,
  };
}

const changes = (from: string[], to: string[], message: string): Inbound =>
  says(to, message, { former: from.map(key), activities: [{ ...activity(message), type: 'event', name: 'contact-changed', from: { id: from[0]!, role: 'channel' } }] });

/** What a store's own tests may do with one customer who was taken for two. */
export interface Split {
  folder(): string;
  split(): Promise<void>;
  /** The customer says under all ids who they are. */
  discover(): Promise<unknown>;
  open(): Promise<void>;
  close(): Promise<void>;
  expectOne(): Promise<void>;
}

/** Whose conversation it is, whatever the store is made of. */
export function identityContract({ name, create, place, durable, shared = false }: Subject, more?: (split: Split) => void): void {
  describe(`who a conversation belongs to: ${name}`, () => {
    let folder: string;
    let store: Store;

    const open = async (): Promise<void> => {
      store = create(folder);
      await store.open();
    };
    const reopened = async (): Promise<void> => {
      if (!durable) return;
      await store.close();
      await open();
    };
    const into = async (inbound: Inbound): Promise<string> => (await store.accept(inbound, now)).conversation;
    const loaded = async (id: string): Promise<Conversation> => (await store.load(id))!;

    beforeEach(async () => {
      folder = await place();
      await open();
    });
    afterEach(() => store.close());

    it('stays with who changed the number; the old number is the next person\'s', async () => {
      const hers = await into(says(['DE.1', '491'], 'm1'));
      expect(await into(changes(['DE.1', '491'], ['DE.2', '492'], 's1'))).to.equal(hers);
      expect((await loaded(hers)).address).to.include({ id: 'DE.2', phone: '492' });
      await reopened();
      const next = await into(says(['DE.9', '491'], 'm2'));
      expect(next).to.not.equal(hers);
      await reopened();
      expect(await into(says(['491'], 'm3'))).to.equal(next);
      expect(await into(says(['492'], 'm4'))).to.equal(hers);
      expect(await into(says(['DE.2'], 'm5'))).to.equal(hers);
    });

    it('gives the old number to the next person also where no other id is known', async () => {
      const his = await into(says(['491'], 'm1'));
      await into(changes(['491'], ['492'], 's1'));
      await reopened();
      const next = await into(says(['491'], 'm2'));
      expect(next).to.not.equal(his);
      expect((await loaded(next)).inbox.map((item) => item.activity.id)).to.deep.equal(['m2']);
    });

    it('forgets a phone number when the new one is hidden', async () => {
      const hers = await into(says(['DE.1', '491'], 'm1'));
      await into(changes(['DE.1'], ['DE.2'], 's1'));
      expect((await loaded(hers)).address).to.not.have.property('phone');
      expect(await store.find(key('491'))).to.equal(undefined);
    });

    it('is not renamed by a change that comes again when the number is somebody else\'s', async () => {
      const his = await into(says(['491'], 'm1'));
      await into(changes(['491'], ['492'], 's1'));
      await into(changes(['492'], ['493'], 's2'));
      const next = await into(says(['491'], 'm2'));
      await reopened();
      const again = await store.accept(changes(['491'], ['492'], 's1'), now);
      expect([again.conversation, again.accepted]).to.deep.equal([his, []]);
      expect((await loaded(next)).address.phone).to.equal('491');
      expect((await loaded(his)).address.phone).to.equal('493');
    });

    it('is the next person\'s when the number turns up with another id, without a word of a change', async () => {
      const hers = await into(says(['DE.1', '491'], 'm1'));
      const next = await into(says(['DE.9', '491'], 'm2'));
      expect(next).to.not.equal(hers);
      expect((await loaded(hers)).address).to.include({ id: 'DE.1' }).and.to.not.have.property('phone');
      await reopened();
      expect(await into(says(['491'], 'm3'))).to.equal(next);
      expect(await into(says(['DE.1'], 'm4'))).to.equal(hers);
    });

    it('keeps the outcome of a commit decided before the number changed, and the new number', async () => {
      const hers = await loaded(await into(says(['DE.1', '491'], 'm1')));
      await into(changes(['DE.1', '491'], ['DE.2', '492'], 's1'));
      const written = await store.commit({ ...hers, state: 'answered' }, ['whatsapp:m1']);
      expect(written).to.deep.include({ state: 'answered', aliases: [key('DE.2'), key('492')], identity: key('DE.2') });
      expect(written.address).to.include({ id: 'DE.2', phone: '492' });
    });

    it('keeps two new customers with one number apart when they come at once', async () => {
      const [a, b] = await Promise.all([into(says(['DE.1', '491'], 'm1')), into(says(['DE.9', '491'], 'm2')), into(says(['DE.9'], 'm3'))]);
      expect(a).to.not.equal(b);
      expect((await loaded(b)).inbox.map((item) => item.activity.id)).to.have.members(['m2', 'm3']);
      expect((await loaded(a)).inbox.map((item) => item.activity.id)).to.deep.equal(['m1']);
    });

    describe('when one customer was taken for two', () => {
      const oneCase: Case = {
        id: 'c1', conversation: key('491'), queue: 'support', reason: 'asked', priority: 'normal', status: 'taken', openedAt: now, slots: [], notes: [],
        agent: { id: 'ada', name: 'Ada' },
      };
      const said = (id: string, minute: number, text = id) => ({ ...activity(id, text), timestamp: at(minute), from: { id: 'bot', role: 'bot' as const } });
      const out = (id: string, minute: number, state: OutboxItem['state']): OutboxItem => ({ key: id, activity: said(id, minute), state, attempts: 1 });
      const sha256 = 'cd'.repeat(32);
      let before: Conversation;

      const split = async (): Promise<void> => {
        before = await loaded(await into(says(['DE.1'], 'm1')));
        before = await store.commit({ ...before, state: 'bot speaks', transcript: [said('t1', 1), said('t3', 3)], outbox: [out('o1', 1, 'waiting')] }, ['whatsapp:m1']);
        await into(says(['DE.1'], 'm2'));
        const other = await loaded(await into(says(['491'], 'm3')));
        await store.commit({ ...other, state: 'agent speaks', transcript: [said('t2', 2), said('t4', 4)], outbox: [out('o2', 2, 'sending')], cases: [oneCase] }, ['whatsapp:m3']);
        await into(says(['491'], 'm4'));
        await store.putMedia(key('491'), { sha256, contentType: 'image/png', bytes: Buffer.from('photo') });
      };

      const expectOne = async (): Promise<void> => {
        const one = await loaded(key('DE.1'));
        expect(one.transcript.map((entry) => entry.id)).to.deep.equal(['t1', 't2', 't3', 't4']);
        expect(one.inbox.map((item) => item.activity.id)).to.deep.equal(['m2', 'm4', 'm5']);
        expect(one.outbox.map(({ key: id, state }) => [id, state])).to.deep.equal([['o1', 'dropped'], ['o2', 'sending']]);
        expect(one.outbox[1]!.notBefore).to.equal(new Date(Date.parse(now) + 30_000).toISOString());
        expect(one.state).to.equal('agent speaks');
        expect(one.cases).to.deep.equal([{ ...oneCase, conversation: key('DE.1') }]);
        expect(one.address).to.include({ id: 'DE.1', phone: '491' });
        expect(await store.load(key('491'))).to.equal(undefined);
        expect(await store.mergedInto(key('491'))).to.equal(key('DE.1'));
        expect(await store.find(key('491'))).to.equal(key('DE.1'));
        expect(await store.findCase('c1')).to.equal(key('DE.1'));
        expect(await store.findOutbox('o2')).to.equal(key('DE.1'));
        expect(await store.unfinished()).to.deep.equal([key('DE.1')]);
        expect(await store.cases({ closed: 9 })).to.have.length(1);
        expect((await store.getMedia(key('DE.1'), sha256))!.bytes.toString()).to.equal('photo');
        for (const id of ['m1', 'm2', 'm3', 'm4', 'm5']) expect((await store.accept(says(['491'], id), now)).accepted, id).to.deep.equal([]);
      };

      it('makes them one, with everything of both', async () => {
        await split();
        const taken = await store.accept(says(['DE.1', '491'], 'm5'), now);
        expect(taken).to.deep.include({ conversation: key('DE.1'), merged: true });
        await expectOne();
        await reopened();
        if (durable) await expectOne();
      });

      it('refuses what was decided before, on either', async () => {
        await split();
        const other = await loaded(key('491'));
        await into(says(['DE.1', '491'], 'm5'));
        for (const late of [before, other, { ...other, version: 0 }]) {
          expect(await store.commit({ ...late, state: 'late' }).catch((error: unknown) => error)).to.have.property('name', 'StaleVersionError');
        }
        await expectOne();
      });

      it('loses nothing when commits, messages and the discovery come at once', async () => {
        await split();
        const other = await loaded(key('491'));
        const results = await Promise.allSettled([
          store.commit({ ...other, state: 'agent speaks still' }), into(says(['DE.1', '491'], 'm5')), into(says(['491'], 'm6')), into(says(['DE.1'], 'm7')),
        ]);
        const [commit, ...accepts] = results.map((result) => (result.status === 'fulfilled' ? 'fulfilled' : (result.reason as Error).name));
        expect(accepts).to.deep.equal(['fulfilled', 'fulfilled', 'fulfilled']);
        expect(commit).to.be.oneOf(shared ? ['fulfilled', 'StaleVersionError'] : ['fulfilled']);
        const one = await loaded(key('DE.1'));
        expect(one.state).to.equal(commit === 'fulfilled' ? 'agent speaks still' : 'agent speaks');
        const waiting = one.inbox.map((item) => item.activity.id);
        if (shared) expect(waiting).to.have.members(['m2', 'm4', 'm5', 'm6', 'm7']);
        else expect(waiting).to.deep.equal(['m2', 'm4', 'm5', 'm6', 'm7']);
      });

      more?.({ folder: () => folder, split, discover: () => into(says(['DE.1', '491'], 'm5')), open, close: () => store.close(), expectOne });
    });
  });
}
