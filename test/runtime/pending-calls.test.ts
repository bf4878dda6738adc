import { createServer, type Server, type ServerResponse } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { createSimulatedClock, type SimulatedClock } from '../../src/runtime/simulated-clock.js';
import { createLowdbStore } from '../../src/store/index.js';
import { files } from '../engine/files.js';
import { projectWith } from '../engine/project.js';
import { understand } from '../engine/stub-understanding.js';
import { from, message } from './fake-connector.js';
import { ada } from './stand.js';
import { minute, patient } from './timed-stand.js';

const order = (name: string, path: string): string => `
    ${name}:
      post: ${path}
      body: { what: what }
      timeout: 60 s
      retries: 0
      outcomes:
        done: { status: 200 }
        failed: otherwise
`;
const ordering = (name: string, first: string): string => `
dialog: ${name}
title: { de: ${name}, en: ${name} }
steps:
${first}  - call: parcels.${name}
    with: { what: ${name} }
    outcomes:
      failed:
        - say: { de: "Ging nicht.", en: "Failed." }
        - end: dialog
  - say: { de: "Bestellt: ${name}.", en: "Ordered: ${name}." }
`;
const project = projectWith({
  'bots/demo/services.yaml': `${files['bots/demo/services.yaml']!.replace('url: https://parcels.example', 'url: { setting: PARCELS_URL, default: "https://parcels.example" }').trimEnd()}${order('later', '/later')}${order('now', '/now')}`,
  'dialogs/later.yaml': ordering('later', '  - say: { de: "Gleich.", en: "Soon." }\n  - wait: 10 min\n'),
  'dialogs/now.yaml': ordering('now', ''),
});
const nlu = {
  train: () => ({ understand: (text: string) => (text === 'later' || text === 'now' ? { ...understand(text), language: 'de', intents: [{ intent: text, confidence: 1 }] } : understand(text)) }),
};

describe('a call that a turn waits for', () => {
  let server: Server;
  let env: { PARCELS_URL: string };
  let folder: string;
  let asked: { path: string; key: string; answer: () => void }[];
  let answering = true;
  const over: (() => Promise<void>)[] = [];

  before(async () => {
    server = createServer((request, response: ServerResponse) => {
      const answer = (): void => { response.writeHead(200).end('{}'); };
      request.resume().on('end', () => {
        asked.push({ path: request.url!, key: String(request.headers['idempotency-key']), answer });
        if (answering) answer();
      });
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    env = { PARCELS_URL: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` };
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schalter-calls-'));
    asked = [];
    answering = true;
  });
  afterEach(async () => {
    for (const end of over.splice(0)) await end();
    rmSync(folder, { recursive: true, force: true });
  });

  const begin = async (clock: SimulatedClock = createSimulatedClock()) => {
    const store = createLowdbStore({ folder });
    const bot = await patient({ store, clock, project, nlu, env });
    const stop = async (): Promise<void> => {
      const stopped = bot.runtime.stop();
      await clock.advance(5000);
      await stopped;
      await store.close();
    };
    over.push(stop);
    let count = 0;
    const write = (text: string) => bot.runtime.accept('fake', [from('kim', message(`w${String(clock.now().getTime())}-${String(count += 1)}`, text, { timestamp: clock.now().toISOString() }))]);
    return { ...bot, stop, write };
  };
  const until = async (reached: () => boolean | Promise<boolean>): Promise<void> => {
    while (!await reached()) await new Promise((resolve) => { setImmediate(resolve); });
  };

  it('is made once although the customer writes as its time comes', async () => {
    const bot = await begin();
    await bot.say('kim', 'later');
    await bot.clock.advance(10 * minute - 1);
    await Promise.all([bot.write('now'), bot.clock.advance(1)]);
    await bot.runtime.idle();
    expect(asked.map(({ path }) => path).sort()).to.deep.equal(['/later', '/now']);
    expect(new Set(asked.map(({ key }) => key)).size).to.equal(2);
    expect(bot.heard('kim')).to.include.members(['Bestellt: later.', 'Bestellt: now.']);
  });

  it('stands in the store before it is made, and is made again under its key after a stop that came between', async () => {
    const first = await begin();
    answering = false;
    await first.write('now');
    await until(() => asked.length === 1);
    const { calls } = (await first.store.load('fake:shop:kim'))!;
    expect(calls?.map(({ operation, key }) => [operation, key])).to.deep.equal([['parcels.now', asked[0]!.key]]);
    await first.stop();
    answering = true;
    const second = await begin(first.clock);
    await second.runtime.idle();
    expect(asked.map(({ key }) => key)).to.deep.equal([asked[0]!.key, asked[0]!.key]);
    expect(second.heard('kim')).to.deep.equal(['Bestellt: now.']);
    expect((await second.store.load('fake:shop:kim'))!.calls).to.equal(undefined);
  });

  it('lets the customer wait a moment for its outcome, and no longer', async () => {
    const bot = await begin();
    answering = false;
    await bot.write('now');
    await until(() => asked.length === 1);
    await bot.write('Und?');
    await bot.clock.advance(2999);
    expect(bot.heard('kim')).to.deep.equal([]);
    await bot.clock.advance(1);
    await until(() => bot.heard('kim').length > 0);
    expect(bot.heard('kim')).to.deep.equal([project.bot.texts.get('call-not-answered')!.render('de', {})]);
    asked[0]!.answer();
    await bot.runtime.idle();
    expect(bot.heard('kim')[1]).to.equal('Bestellt: now.');
  });

  it('is not spoken of over an agent, and goes on under its key when they are done', async () => {
    const bot = await begin();
    answering = false;
    await bot.write('now');
    await until(() => asked.length === 1);
    await bot.write('Ich will mit einem Menschen reden');
    await bot.clock.advance(3000);
    await until(async () => (await bot.runtime.cases()).length > 0);
    const [one] = await bot.runtime.cases();
    await bot.runtime.take(one!.id, ada);
    asked[0]!.answer();
    await bot.runtime.idle();
    expect(bot.heard('kim').some((text) => text.startsWith('Bestellt'))).to.equal(false);
    await bot.runtime.handBack(one!.id, ada);
    await bot.runtime.idle();
    expect(new Set(asked.map(({ key }) => key)).size).to.equal(1);
    expect(bot.heard('kim').at(-1)).to.match(/Bestellt: now\.$/);
  });
});
