import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { InboundActivities } from '../../src/connectors/contract.js';
import { createLowdbStore } from '../../src/store/index.js';
import { message } from './fake-connector.js';
import { hour, minute, patient } from './timed-stand.js';

const day = 24 * hour;
const news = 'Ihr Paket A 17 kommt heute.';
let count = 0;

/** A customer with an id of their own, with a phone number, or with both. */
function from(ids: [string, ...string[]], text: string, at: Date): InboundActivities {
  const phone = ids.find((id) => /^\d+$/.test(id));
  count += 1;
  return {
    kind: 'activities', account: 'shop', recipient: { account: 'shop', id: ids[0], ...(phone !== undefined && { phone }) }, ids,
    activities: [message(`p${String(count)}`, text, { timestamp: at.toISOString() })],
  };
}

describe('what was planned for a customer who turns out to be known by two ids', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'schalter-merged-')); });
  afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

  const begin = async () => {
    const store = createLowdbStore({ folder });
    const bot = await patient({ store });
    const say = async (ids: [string, ...string[]], ...texts: string[]): Promise<void> => {
      for (const text of texts) {
        await bot.runtime.accept('fake', [from(ids, text, bot.clock.now())]);
        await bot.runtime.idle();
      }
    };
    const told = (): number => bot.connector.sent.filter(({ activity }) => activity.text === news).length;
    const over = async (): Promise<void> => {
      await bot.runtime.stop();
      await store.close();
    };
    return { ...bot, say, told, over };
  };

  for (const [first, second] of [['DE.1', '491'], ['491', 'DE.1']] as const) {
    it(`is sent once, whichever of them it was planned under: ${first}`, async () => {
      const { say, pass, told, over } = await begin();
      await say([first], 'Bescheid', 'ja');
      await pass(hour);
      await say([second], 'Hallo');
      await say(['DE.1', '491'], 'Noch da?');
      await pass(3 * day);
      expect(told()).to.equal(1);
      await over();
    });
  }

  it('is sent once where it was planned under both', async () => {
    const { say, pass, told, over } = await begin();
    await say(['DE.1'], 'Bescheid', 'ja');
    await say(['491'], 'Bescheid', 'ja');
    await say(['DE.1', '491'], 'Hallo');
    await pass(3 * day);
    expect(told()).to.equal(1);
    await over();
  });

  it('is not sent once they said "Stopp" under the other id, and is once they agreed again', async () => {
    const { say, pass, told, over } = await begin();
    await say(['DE.1'], 'Bescheid', 'ja');
    await pass(minute);
    await say(['491'], 'Stopp');
    await say(['DE.1', '491'], 'Hallo');
    await pass(3 * day);
    expect(told()).to.equal(0);
    await say(['DE.1', '491'], 'Bescheid', 'ja');
    await pass(3 * day);
    expect(told()).to.equal(1);
    await over();
  });

  it('is not planned by a dialog that was running when they said it', async () => {
    const { say, pass, told, over } = await begin();
    await say(['DE.1'], 'Bescheid');
    await pass(minute);
    await say(['491'], 'Stopp');
    await pass(minute);
    await say(['DE.1', '491'], 'ja');
    await pass(3 * day);
    expect(told()).to.equal(0);
    await over();
  });

  it('ends with "Stopp" also where it has been sent under the other id', async () => {
    const { say, pass, connector, told, over } = await begin();
    await say(['DE.1'], 'Bescheid', 'ja');
    await pass(2 * day + minute);
    expect(told()).to.equal(1);
    await say(['491'], 'Hallo');
    await say(['DE.1', '491'], 'Stopp');
    expect(connector.sent.at(-1)!.activity.text).to.match(/^Gut, Sie bekommen von uns keine weiteren Nachrichten/);
    await over();
  });

  it('outlives a restart', async () => {
    const one = await begin();
    await one.say(['DE.1'], 'Bescheid', 'ja');
    await one.say(['491'], 'Hallo');
    await one.say(['DE.1', '491'], 'Noch da?');
    await one.over();
    const store = createLowdbStore({ folder });
    const two = await patient({ store, clock: one.clock });
    await two.pass(3 * day);
    expect(two.connector.sent.filter(({ activity }) => activity.text === news)).to.have.length(1);
    await two.runtime.stop();
    await store.close();
  });
});
