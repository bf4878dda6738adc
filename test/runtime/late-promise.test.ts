import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { createSimulatedClock, type SimulatedClock } from '../../src/runtime/simulated-clock.js';
import { createLowdbStore } from '../../src/store/index.js';
import { files } from '../engine/files.js';
import { projectWith } from '../engine/project.js';
import { ada } from './stand.js';
import { hour, minute, patient } from './timed-stand.js';

const day = 24 * hour;
const person = 'Ich will mit einem Menschen reden';
const onWeekdays = projectWith({ 'bots/demo/bot.yaml': files['bots/demo/bot.yaml']!.replaceAll('hours: always, promise: 5 min', 'hours: { mon-fri: 08:00-18:00 }, promise: 30 min') });

describe('a promise that nobody keeps', () => {
  let folder: string;
  const over: (() => Promise<void>)[] = [];
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'schalter-promise-')); });
  afterEach(async () => {
    for (const end of over.splice(0)) await end();
    rmSync(folder, { recursive: true, force: true });
  });

  const begin = async (clock: SimulatedClock = createSimulatedClock(), project?: typeof onWeekdays) => {
    const store = createLowdbStore({ folder });
    const bot = await patient({ store, clock, ...(project && { project }) });
    const stop = async (): Promise<void> => {
      await bot.runtime.stop();
      await store.close();
    };
    over.push(stop);
    return { ...bot, stop };
  };
  const one = async ({ runtime }: Awaited<ReturnType<typeof begin>>) => (await runtime.cases())[0]!;

  it('is answered with a new time when the time has come, once', async () => {
    const bot = await begin();
    await bot.say('kim', person);
    await bot.pass(5 * minute - 1);
    expect(bot.heard('kim')).to.have.length(1);
    await bot.pass(1);
    expect(bot.heard('kim').slice(1)).to.deep.equal(['Es dauert leider länger als gedacht. Ihr Anliegen ist nicht vergessen: In etwa 5 Minuten schreibt Ihnen hier jemand.']);
    await bot.pass(20 * hour);
    expect(bot.heard('kim')).to.have.length(2);
    expect(await one(bot)).to.include({ status: 'waiting' });
  });

  it('is spoken of in the customer\'s language', async () => {
    const bot = await begin();
    await bot.say('kim', 'I want to talk to a person please');
    await bot.pass(6 * minute);
    expect(bot.heard('kim').slice(1)).to.deep.equal(['I\'m sorry, this takes longer than we said. Your request isn\'t forgotten: somebody will write to you here within about 5 minutes.']);
  });

  it('names the next opening where the queue closes before somebody could answer', async () => {
    const bot = await begin(createSimulatedClock('2026-11-02T16:20:00.000Z'), onWeekdays);
    await bot.say('kim', person);
    await bot.pass(45 * minute);
    expect(bot.heard('kim')[1]).to.match(/^Es dauert leider länger als gedacht\. Ihr Anliegen ist nicht vergessen; morgen um 08:00 Uhr sind wir wieder da und antworten Ihnen hier\.$/);
    await bot.pass(20 * hour);
    expect(bot.heard('kim')).to.have.length(2);
  });

  it('that was given off duty ends with the time on duty that it counts', async () => {
    const bot = await begin(createSimulatedClock('2026-11-02T17:30:00.000Z'), onWeekdays);
    await bot.say('kim', person);
    await bot.pass(14 * hour - minute);
    expect(bot.heard('kim')).to.have.length(1);
    await bot.pass(2 * minute);
    expect(bot.heard('kim')[1]).to.match(/^Es dauert leider länger .* In etwa 30 Minuten/);
  });

  for (const act of ['take', 'close'] as const) {
    it(`is none once a person has seen to it: ${act}`, async () => {
      const bot = await begin();
      await bot.say('kim', person);
      await bot.runtime[act]((await one(bot)).id, ada);
      await bot.pass(20 * hour);
      expect(bot.heard('kim').filter((text) => text.startsWith('Es dauert'))).to.deep.equal([]);
    });
  }

  it('is none once the customer has withdrawn the case', async () => {
    const bot = await begin();
    await bot.say('kim', person);
    await bot.say('kim', 'abbrechen');
    await bot.pass(20 * hour);
    expect(bot.heard('kim')).to.have.length(2);
  });

  it('is told after a restart too, and not twice', async () => {
    const first = await begin();
    await first.say('kim', person);
    await first.stop();
    await first.clock.advance(hour);
    const second = await begin(first.clock);
    await second.pass(minute);
    await second.stop();
    const third = await begin(first.clock);
    await third.pass(day);
    expect([...second.heard('kim'), ...third.heard('kim')]).to.have.length(1);
  });
});
