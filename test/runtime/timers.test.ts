import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { ConnectorError } from '../../src/connectors/contract.js';
import type { Engine } from '../../src/runtime/decide.js';
import { engine } from '../../src/engine/index.js';
import { createSimulatedClock } from '../../src/runtime/simulated-clock.js';
import { createLowdbStore } from '../../src/store/index.js';
import { from, message } from './fake-connector.js';
import { ada } from './stand.js';
import { hour, minute, patient } from './timed-stand.js';

const day = 24 * hour;
const question = 'Warum?';
const reminder = 'Sind Sie noch da? Warum?';
const closing = /^Ich habe länger nichts/;

describe('silence in a running bot', () => {
  it('is met with one reminder and the end, each sent once', async () => {
    const { say, pass, heard } = await patient();
    await say('kim', 'Ich will es zurückschicken');
    expect(heard('kim')).to.deep.equal([question]);
    await pass(2 * hour + minute);
    expect(heard('kim')).to.deep.equal([question, reminder]);
    await pass(30 * hour);
    expect(heard('kim')).to.have.length(3).and.satisfy((texts: string[]) => closing.test(texts[2]!));
  });

  it('is broken by a word just in time', async () => {
    const { say, pass, heard } = await patient();
    await say('kim', 'Ich will es zurückschicken');
    await pass(2 * hour - minute);
    await say('kim', 'Beschädigt');
    await pass(2 * minute);
    expect(heard('kim')).to.deep.equal([question, 'Noch etwas dazu?']);
  });

  it('is not spoken over a person', async () => {
    const { say, pass, heard, runtime } = await patient();
    await say('kim', 'Ich will es zurückschicken');
    await say('kim', 'Ich will mit einem Menschen reden');
    await runtime.take((await runtime.cases())[0]!.id, ada);
    await pass(3 * day);
    expect(heard('kim')).to.have.length(2);
  });

  it('outlives the process: a new one reminds in time, once', async () => {
    const first = await patient();
    await first.say('kim', 'Ich will es zurückschicken');
    await first.runtime.stop();
    const second = await patient({ store: first.store, clock: first.clock });
    expect(second.connector.sent).to.deep.equal([]);
    await second.pass(2 * hour + minute);
    expect(second.connector.textsTo('kim')).to.deep.equal([reminder]);
    expect(first.connector.textsTo('kim')).to.deep.equal([question]);
  });

  it('of days in which the process was stopped brings no late reminder, and no message outside the window', async () => {
    const first = await patient();
    for (const customer of ['kim', 'lou', 'max']) await first.say(customer, 'Ich will es zurückschicken');
    await first.runtime.stop();
    await first.clock.advance(3 * day);
    const second = await patient({ store: first.store, clock: first.clock });
    await second.pass(minute);
    expect(second.connector.sent).to.deep.equal([]);
    expect(await second.store.waking()).to.deep.equal([]);
    await second.say('kim', 'Ich habe einen Gutschein');
    expect(second.connector.textsTo('kim')).to.deep.equal(['Welcher Code?']);
  });

  it('hears a message that waits before it hears silence', async () => {
    const first = await patient();
    await first.say('kim', 'Ich will es zurückschicken');
    await first.runtime.stop();
    await first.clock.advance(3 * hour);
    await first.store.accept({ keys: ['fake:shop:kim'], address: { channel: 'fake', account: 'shop', id: 'kim' }, activities: [message('late', 'Beschädigt')] }, first.clock.now().toISOString());
    const second = await patient({ store: first.store, clock: first.clock });
    await second.pass(minute);
    expect(second.connector.textsTo('kim')).to.deep.equal(['Noch etwas dazu?']);
  });

  it('is forgotten when the customer writes while it is being thought about', async () => {
    let arrived: Promise<unknown> = Promise.resolve();
    const own = createLowdbStore({ folder: '', persist: false });
    const store = { ...own, load: async (id: string) => arrived.then(() => own.load(id)) };
    const interrupted: Engine = {
      ...engine,
      transition: (project, state, event) => {
        if (event.event === 'time') arrived = bot.runtime.accept('fake', [from('kim', message('late', 'Beschädigt'))]);
        return engine.transition(project, state, event);
      },
    };
    const bot = await patient({ store, engine: interrupted });
    await bot.say('kim', 'Ich will es zurückschicken');
    await bot.pass(2 * hour + minute);
    expect(bot.heard('kim')).to.deep.equal([question, 'Noch etwas dazu?']);
    expect(bot.runtime.counts.rerun).to.equal(1);
  });

  it('of many at once does not keep a customer waiting who writes', async () => {
    const { runtime, connector, clock, pass } = await patient();
    const crowd = Array.from({ length: 600 }, (_, index) => `c${String(index)}`);
    await runtime.accept('fake', crowd.map((customer) => from(customer, message(customer, 'Ich will es zurückschicken'))));
    await runtime.idle();
    await clock.advance(2 * hour);
    await runtime.accept('fake', [from('kim', message('now', 'Ich habe einen Gutschein'))]);
    await runtime.idle();
    const reminded = (): number => connector.sent.filter(({ activity }) => activity.text === reminder).length;
    expect(connector.textsTo('kim')).to.deep.equal(['Welcher Code?']);
    expect(reminded()).to.be.lessThan(300);
    await pass(minute);
    expect(reminded()).to.equal(600);
  });

  it('that makes the engine throw gives the customer to a person, once', async () => {
    const brittle: Engine = {
      ...engine,
      transition: (project, state, event) => {
        if (event.event === 'time') throw new Error('secret');
        return engine.transition(project, state, event);
      },
    };
    const { say, pass, heard, runtime } = await patient({ engine: brittle });
    await say('kim', 'Ich will es zurückschicken');
    await pass(3 * day);
    expect((await runtime.cases()).map(({ reason }) => reason)).to.deep.equal(['bot-failed']);
    expect(heard('kim')).to.have.length(2);
  });
});

describe('a notification in a running bot', () => {
  const planned = async (options: Parameters<typeof patient>[0] = {}) => {
    const bot = await patient(options);
    await bot.say('kim', 'Bescheid geben');
    await bot.say('kim', 'ja');
    expect(bot.heard('kim')).to.deep.equal(['Dürfen wir?', 'Notiert.']);
    return bot;
  };
  const last = (bot: Awaited<ReturnType<typeof patient>>) => bot.connector.sent.at(-1)!.activity;

  it('goes out as a template when the window has closed', async () => {
    const bot = await planned();
    await bot.pass(2 * day);
    expect(last(bot)).to.deep.include({ text: 'Ihr Paket A 17 kommt heute.', template: { name: 'parcel_arrives', parameters: ['A 17'] } });
    expect(bot.connector.sent).to.have.length(3);
  });

  it('goes out in words while the window is open', async () => {
    const bot = await planned();
    await bot.pass(day + hour);
    await bot.say('kim', 'Ich habe einen Gutschein');
    await bot.pass(day);
    const notified = bot.connector.sent.find(({ activity }) => activity.text === 'Ihr Paket A 17 kommt heute.')!;
    expect(notified.activity.template).to.equal(undefined);
  });

  it('is tried as a template when the channel has closed the window earlier than we thought', async () => {
    const bot = await planned();
    await bot.pass(day + hour);
    await bot.say('kim', 'Ich habe einen Gutschein');
    bot.connector.onSend = ({ template, text }) => {
      if (!template && /Paket/.test(text!)) throw new ConnectorError({ channel: 'fake', code: '131047', errorClass: 'template', message: '24 h' });
    };
    await bot.pass(day);
    expect(bot.connector.sent.filter(({ activity }) => activity.template)).to.have.length(1);
    expect((await bot.runtime.cases()).filter(({ reason }) => reason === 'not-delivered')).to.deep.equal([]);
  });

  it('survives a restart of the process, and is sent once', async () => {
    const first = await planned();
    await first.runtime.stop();
    const second = await patient({ store: first.store, clock: first.clock });
    await second.pass(3 * day);
    expect(second.connector.sent).to.have.length(1);
  });

  it('is never sent after "stop", and stop stands in the transcript', async () => {
    const bot = await planned();
    await bot.say('kim', 'STOP');
    await bot.pass(3 * day);
    expect(bot.connector.sent).to.have.length(3);
    const { transcript } = (await bot.store.load('fake:shop:kim'))!;
    expect(transcript.filter(({ name }) => name === 'notifications-stopped')).to.have.length(1);
  });

  it('that waits in the outbox for the channel is dropped by "stop"', async () => {
    const bot = await planned();
    bot.connector.onSend = () => { throw new ConnectorError({ channel: 'fake', code: '131016', errorClass: 'retry', message: 'down' }); };
    await bot.say('kim', 'Bescheid geben');
    await bot.say('kim', 'ja');
    await bot.pass(2 * day);
    bot.connector.onSend = () => undefined;
    await bot.say('kim', 'Abmelden');
    await bot.pass(day);
    expect(bot.connector.sent.filter(({ activity }) => activity.template ?? /Paket A 17/.test(activity.text ?? ''))).to.deep.equal([]);
  });

  it('waits while an agent speaks, and comes when the case is closed', async () => {
    const bot = await planned();
    await bot.say('kim', 'Ich will mit einem Menschen reden');
    const [one] = await bot.runtime.cases();
    await bot.runtime.take(one!.id, ada);
    await bot.pass(2 * day + hour);
    expect(bot.connector.sent).to.have.length(3);
    await bot.runtime.close(one!.id, ada);
    await bot.pass(minute);
    expect(last(bot).text).to.equal('Ihr Paket A 17 kommt heute.');
  });

  for (const [ends, after] of [['handBack', hour], ['close', hour], ['handBack', 2 * day]] as const) {
    it(`that was due and could not go out waits for the agent too: ${ends} after ${String(after / hour)} h`, async () => {
      const bot = await planned();
      await bot.say('kim', 'Ich will mit einem Menschen reden');
      let refusing = true;
      bot.connector.onSend = ({ template }) => {
        if (refusing && template !== undefined) throw new ConnectorError({ channel: 'fake', code: '1', errorClass: 'retry', message: 'Later.', retryAfterMs: 10 * minute });
      };
      await bot.runtime.close((await bot.runtime.cases())[0]!.id, ada);
      await bot.pass(2 * day + minute);
      await bot.say('kim', 'Ich will mit einem Menschen reden');
      const one = (await bot.runtime.cases()).find(({ status }) => status === 'waiting')!;
      await bot.runtime.take(one.id, ada);
      refusing = false;
      await bot.pass(after);
      expect(bot.connector.sent.filter(({ activity }) => activity.text?.includes('A 17'))).to.have.length(0);
      await bot.runtime[ends](one.id, ada);
      await bot.pass(day);
      expect(bot.connector.sent.filter(({ activity }) => activity.text?.includes('A 17'))).to.have.length(after < day ? 1 : 0);
    });
  }

  it('that waits for the agent is not sent once the customer says "Stopp" to them', async () => {
    const bot = await planned();
    bot.connector.onSend = ({ template }) => {
      if (template !== undefined) throw new ConnectorError({ channel: 'fake', code: '1', errorClass: 'retry', message: 'Later.', retryAfterMs: 10 * minute });
    };
    await bot.pass(2 * day + minute);
    await bot.say('kim', 'Ich will mit einem Menschen reden');
    const [one] = await bot.runtime.cases();
    await bot.runtime.take(one!.id, ada);
    bot.connector.onSend = () => undefined;
    await bot.say('kim', 'Stopp');
    await bot.runtime.handBack(one!.id, ada);
    await bot.pass(day);
    expect(bot.connector.sent.filter(({ activity }) => activity.text?.includes('A 17'))).to.have.length(0);
  });
});

describe('timers and kill -9', function () {
  this.timeout(60_000);
  const script = fileURLToPath(new URL('./sleeper.ts', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'schalter-timers-'));
  const customers = Array.from({ length: 30 }, (_, index) => `c${String(index)}`);
  after(() => { rmSync(folder, { recursive: true, force: true }); });

  /** A process that is killed when it has sent so many reminders. → to whom */
  const killedAfter = async (sends: number): Promise<string[]> => {
    const child = fork(script, [folder], { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const said: string[] = [];
    child.on('message', (customer: string) => {
      said.push(customer);
      if (said.length === sends) child.kill('SIGKILL');
    });
    await once(child, 'exit');
    return said;
  };
  const open = async (start: string) => {
    const store = createLowdbStore({ folder });
    return { store, bot: await patient({ store, clock: createSimulatedClock(start) }) };
  };

  it('remind each customer, decided once, however often the process is killed meanwhile', async () => {
    const asking = await open('2026-11-02T09:00:00.000Z');
    for (const customer of customers) await asking.bot.say(customer, 'Ich will es zurückschicken');
    await asking.bot.runtime.stop();
    await asking.store.close();

    const said = [...await killedAfter(4), ...await killedAfter(9)];
    const last = await open('2026-11-02T11:30:00.000Z');
    await last.bot.pass(2 * minute);
    for (const customer of customers) {
      const { transcript } = (await last.store.load(`fake:shop:${customer}`))!;
      expect(transcript.filter(({ text }) => text === reminder), customer).to.have.length(1);
    }
    expect(new Set([...said, ...last.bot.connector.sent.map(({ recipient }) => recipient.id)])).to.deep.equal(new Set(customers));
    await last.bot.runtime.stop();
    await last.store.close();
  });
});
