import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { Event, State } from '../../src/engine/state.js';
import type { Engine } from '../../src/runtime/decide.js';
import { createLowdbStore } from '../../src/store/index.js';
import { from, message } from './fake-connector.js';
import { createStand, echo, operation, project, serviceOf } from './stand.js';

/** An order changes something out there: its calls carry a key. */
const ordering = { ...operation, method: 'POST' as const, path: '/orders', body: { number: 'number' } };
const shop = { ...project, services: new Map([['parcels', serviceOf(ordering)]]) };

/** Calls until it has made `calls`, each after the outcome of the one before. */
function calling(calls: number): Engine {
  return {
    ...echo,
    transition: (of, state: State, event: Event) => {
      if (event.event === 'failed' || (event.event === 'outcome' && state.calls >= calls)) return echo.transition(of, state, event);
      const effects = [{ effect: 'call' as const, id: String(state.calls), operation: 'parcels.track', input: { number: '42' } }];
      return { state: { ...state, calls: state.calls + 1 }, effects };
    },
  };
}

describe('the calls of a turn', () => {
  let server: Server;
  let env: { PARCELS_URL: string };
  let keys: (string | undefined)[];
  before(async () => {
    server = createServer((request, response) => {
      keys.push(request.headers['idempotency-key'] as string | undefined);
      request.resume().on('end', () => response.writeHead(200).end('{"shipments":[{"status":"transit"}]}'));
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    env = { PARCELS_URL: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` };
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => { keys = []; });

  it('have a key of their own: for each customer, each turn and each call', async () => {
    const { runtime } = await createStand({ project: shop, env, engine: calling(2) });
    for (const [customer, id] of [['kim', 'm1'], ['lou', 'm1'], ['kim', 'm2']] as const) {
      await runtime.accept('fake', [from(customer, message(id, 'call 42'))]);
      await runtime.idle();
    }
    expect(keys).to.have.length(2 + 2 + 1);
    expect(new Set(keys).size).to.equal(keys.length);
    for (const key of keys) expect(key).to.match(/^[0-9a-f]{32}$/);
  });

  it('are made once when the turn is decided again', async () => {
    let overtaken = false;
    const { connector, runtime, store } = await createStand({
      project: shop, env,
      middleware: [{
        onTurn: async (_, next) => {
          await next();
          if (overtaken) return;
          overtaken = true;
          const conversation = (await store.load('fake:shop:kim'))!;
          await store.commit({ ...conversation, state: { ...echo.initialState(), language: 'de' } });
        },
      }],
    });
    await runtime.accept('fake', [from('kim', message('m1', 'call 42'))]);
    await runtime.idle();
    expect(runtime.counts.rerun).to.equal(1);
    expect(keys).to.have.length(1);
    expect(connector.textsTo('kim')).to.deep.equal(['found {"status":"transit"}']);
  });

  it('are not made before the turn is written', async () => {
    const store = createLowdbStore({ folder: '', persist: false });
    const { commit } = store;
    store.commit = () => Promise.reject(new Error('ENOSPC'));
    const { runtime, clock } = await createStand({ project: shop, env, store });
    await runtime.accept('fake', [from('kim', message('m1', 'call 42'))]);
    await runtime.idle();
    expect(keys).to.deep.equal([]);
    store.commit = commit;
    await clock.advance(5000);
    await runtime.idle();
    expect(keys).to.have.length(1);
  });

  it('are ten at most: a dialog that goes round in a circle ends in an apology and a case', async () => {
    const { connector, runtime } = await createStand({ project: shop, env, engine: calling(50) });
    await runtime.accept('fake', [from('kim', message('m1', 'call 42'))]);
    await runtime.idle();
    expect(keys).to.have.length(10);
    expect(connector.textsTo('kim')).to.deep.equal(['Entschuldigung.']);
    expect((await runtime.cases()).map((one) => one.reason)).to.deep.equal(['bot-failed']);
  });

  it('may be ten', async () => {
    const { connector, runtime } = await createStand({ project: shop, env, engine: calling(10) });
    await runtime.accept('fake', [from('kim', message('m1', 'call 42'))]);
    await runtime.idle();
    expect(keys).to.have.length(10);
    expect(connector.textsTo('kim')).to.deep.equal(['found {"status":"transit"}']);
  });
});
