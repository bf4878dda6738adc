import { expect } from 'chai';
import { ConnectorError, type ErrorClass } from '../../src/connectors/contract.js';
import { createRuntime } from '../../src/runtime/create-runtime.js';
import { createLowdbStore } from '../../src/store/index.js';
import type { Store } from '../../src/store/contract.js';
import { from, message, status, type FakeConnector } from './fake-connector.js';
import { ada, createStand, echo, nlu, project } from './stand.js';

const second = 1000;

const failure = (code: string, errorClass: ErrorClass = 'retry', inDoubt = code === 'timeout'): ConnectorError =>
  new ConnectorError({ channel: 'fake', code, errorClass, message: `(#${code}) refused`, inDoubt });

const tick = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

type Stand = Awaited<ReturnType<typeof createStand>>;

function tools({ clock, connector, runtime, store }: Stand) {
  const items = async () => (await store.load('fake:shop:kim'))!.outbox;
  return {
    clock, connector, runtime, store, items,
    pass: async (ms: number): Promise<void> => {
      const until = clock.now().getTime() + ms;
      for (let left = ms; left > 0; left = until - clock.now().getTime()) {
        await clock.advance(Math.min(left, clock.nextIn ?? left));
        await runtime.idle();
      }
    },
    say: async (id: string, text: string): Promise<void> => {
      await runtime.accept('fake', [from('kim', message(id, text))]);
      await runtime.idle();
    },
    last: async () => (await items()).at(-1)!,
    take: async (): Promise<void> => {
      const one = (await runtime.cases()).find(({ status: state }) => state === 'waiting')!;
      await runtime.take(one.id, ada);
      await runtime.reply(one.id, ada, 'Ada hier.');
    },
  };
}

const stand = async (options: Parameters<typeof createStand>[0] = {}) => tools(await createStand(options));

/** The channel does not answer until told what becomes of the send. */
async function hanging(connector: FakeConnector, begin: () => Promise<void>): Promise<(error?: ConnectorError) => void> {
  let settle: ((error?: ConnectorError) => void) | undefined;
  connector.onSend = () => new Promise<void>((resolve, reject) => {
    settle = (error) => { if (error === undefined) resolve(); else reject(error); };
  });
  await begin();
  while (settle === undefined) await tick();
  connector.onSend = () => undefined;
  return settle;
}

/** As after kill -9: the same store, a new process. */
async function restarted(before: Stand['store'], connector: FakeConnector, clock: Stand['clock']) {
  const runtime = createRuntime({ project, store: before, connectors: [connector], engine: echo, nlu, clock, env: {}, random: () => 0.5 });
  await runtime.start();
  await runtime.idle();
  return tools({ clock, connector, runtime, store: before });
}

describe('once an agent has taken the case', () => {
  it('a late passing failure brings no word of the bot back', async () => {
    const { connector, last, pass, runtime, say, take } = await stand();
    await say('m1', 'person bitte');
    const { key, messageId } = connector.sent[0]!;
    await take();
    await runtime.accept('fake', [status(key, messageId, 'failed', failure('131000'))]);
    await pass(60 * second);
    expect(connector.textsTo('kim')).to.deep.equal(['Ein Mensch kommt.', 'Ada hier.']);
    expect((await last()).state).to.equal('accepted');
  });

  it('a send that was under way and times out is not repeated, and holds the agent up no longer', async () => {
    const { connector, items, pass, runtime, say, take } = await stand();
    await say('m1', 'person bitte');
    const settle = await hanging(connector, () => runtime.accept('fake', [from('kim', message('m2', 'Hallo'))]));
    await take();
    settle(failure('timeout'));
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal(['Ein Mensch kommt.', 'Ada hier.']);
    await pass(120 * second);
    expect(connector.textsTo('kim')).to.deep.equal(['Ein Mensch kommt.', 'Ada hier.']);
    expect((await items()).map(({ state }) => state)).to.deep.equal(['accepted', 'dropped', 'accepted']);
  });

  it('a send in doubt that waits for its echo is let go at once; its echo still counts', async () => {
    const { connector, items, pass, runtime, say, take } = await stand();
    await say('m1', 'person bitte');
    connector.onSend = () => { throw failure('timeout'); };
    await say('m2', 'Hallo');
    connector.onSend = () => undefined;
    await take();
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal(['Ein Mensch kommt.', 'Ada hier.']);
    await runtime.accept('fake', [status((await items())[1]!.key, 'wamid.1', 'delivered')]);
    await pass(120 * second);
    expect((await items()).map(({ state }) => state)).to.deep.equal(['accepted', 'delivered', 'accepted']);
  });

  it('a crash makes the bot repeat nothing', async () => {
    const { clock, connector, runtime, say, store, take } = await stand();
    await say('m1', 'person bitte');
    await hanging(connector, () => runtime.accept('fake', [from('kim', message('m2', 'Hallo'))]));
    await take();
    const { items, pass } = await restarted(store, connector, clock);
    await pass(120 * second);
    expect(connector.textsTo('kim')).to.deep.equal(['Ein Mensch kommt.', 'Ada hier.']);
    expect((await items()).map(({ state }) => state)).to.deep.equal(['accepted', 'dropped', 'accepted']);
  });
});

describe('a send in doubt', () => {
  it('that a status settles while the channel does not answer is not repeated', async () => {
    for (const state of ['sent', 'delivered', 'read'] as const) {
      const { connector, last, pass, runtime } = await stand();
      const settle = await hanging(connector, () => runtime.accept('fake', [from('kim', message('m1', 'Hallo'))]));
      await runtime.accept('fake', [status((await last()).key, 'wamid.1', state)]);
      settle(failure('timeout'));
      await pass(120 * second);
      expect(connector.textsTo('kim')).to.deep.equal([]);
      expect((await last()).state).to.equal(state);
    }
  });

  it('waits half a minute for its echo, and what comes after it waits too', async () => {
    const { connector, pass, runtime, say } = await stand();
    connector.onSend = () => { throw failure('timeout'); };
    await say('m1', 'eins + zwei');
    connector.onSend = () => undefined;
    await pass(29 * second);
    expect(connector.textsTo('kim')).to.deep.equal([]);
    await pass(1 * second);
    expect(connector.textsTo('kim')).to.deep.equal(['echo eins', 'echo zwei']);
    expect(runtime.counts.doubtful).to.equal(1);
  });

  it('lets the next go as soon as its echo comes', async () => {
    const { connector, items, runtime, say } = await stand();
    connector.onSend = () => { throw failure('timeout'); };
    await say('m1', 'eins + zwei');
    connector.onSend = () => undefined;
    await runtime.accept('fake', [status((await items())[0]!.key, 'wamid.1', 'sent')]);
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal(['echo zwei']);
    expect(runtime.counts.doubtful).to.equal(0);
  });

  it('is repeated without waiting for an echo where the channel has none', async () => {
    const { connector, pass, say } = await stand();
    connector.capabilities = { ...connector.capabilities, echoesKey: false };
    connector.onSend = () => { throw failure('timeout'); };
    await say('m1', 'Hallo');
    connector.onSend = () => undefined;
    await pass(1 * second);
    expect(connector.textsTo('kim')).to.deep.equal(['echo Hallo']);
  });

  it('that a crash left behind waits for its echo too', async () => {
    const { clock, connector, runtime, store } = await stand();
    await hanging(connector, () => runtime.accept('fake', [from('kim', message('m1', 'Hallo'))]));
    const { pass, runtime: next } = await restarted(store, connector, clock);
    await pass(29 * second);
    expect(connector.textsTo('kim')).to.deep.equal([]);
    await pass(1 * second);
    expect(connector.textsTo('kim')).to.deep.equal(['echo Hallo']);
    expect(next.counts.doubtful).to.equal(1);
  });
});

describe('a late failure', () => {
  it('of an earlier attempt says nothing of the one under way', async () => {
    const { connector, last, pass, runtime, say } = await stand();
    await say('m1', 'Hallo');
    const { key, messageId } = connector.sent[0]!;
    const late = (): Promise<void> => runtime.accept('fake', [status(key, messageId, 'failed', failure('131000'))]);
    connector.onSend = () => { throw failure('timeout'); };
    await late();
    await pass(1 * second);
    connector.onSend = () => undefined;
    await late();
    await runtime.accept('fake', [status(key, messageId, 'sent')]);
    expect((await last()).state).to.equal('sending');
    await pass(10 * second);
    expect(connector.textsTo('kim')).to.deep.equal(['echo Hallo']);
  });

  it('that overtakes the answer to its own send is not forgotten', async () => {
    const { connector, pass, runtime, last } = await stand();
    const settle = await hanging(connector, () => runtime.accept('fake', [from('kim', message('m1', 'Hallo'))]));
    await runtime.accept('fake', [status((await last()).key, 'out-1', 'failed', failure('131000'))]);
    settle();
    await pass(10 * second);
    expect(connector.sent.map((one) => one.messageId)).to.deep.equal(['out-1', 'out-2']);
    expect((await last()).state).to.equal('accepted');
  });
});

describe('a store that fails just after a send', () => {
  it('makes nobody read anything twice', async () => {
    const store: Store = createLowdbStore({ folder: '', persist: false });
    const { commit } = store;
    let full = false;
    store.commit = (conversation, done) => (full ? Promise.reject(new Error('ENOSPC')) : commit(conversation, done));
    const { connector, last, pass, say } = await stand({ store });
    connector.onSend = () => { full = true; };
    await say('m1', 'Hallo');
    await pass(60 * second);
    full = false;
    connector.onSend = () => undefined;
    await pass(60 * second);
    expect(connector.textsTo('kim')).to.deep.equal(['echo Hallo']);
    expect((await last()).state).to.equal('accepted');
  });
});
