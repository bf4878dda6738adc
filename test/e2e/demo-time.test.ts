import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { startDemo, type Demo } from '../../src/cli/demo/start-demo.js';
import { createControlClient, type ControlClient } from '../../src/simulator/index.js';
import { copyFewDialogs, freePort } from './bot-process.js';

const hour = 3_600_000;
const customer = '491701234567';

const news = `
dialog: plant-news
title: { de: Pflanzenpost, en: Plant news }
examples:
  de: [Pflanzenpost bitte, Ich möchte die Pflanzenpost, Schicken Sie mir die Pflanzenpost]
  en: [Plant news please, I want the plant news, Send me the plant news]
slots:
  news: { type: yes-no }
steps:
  - ask: news
    say: { de: Dürfen wir Ihnen schreiben?, en: May we write to you? }
  - notify: plant_news
    after: 3 days
    with: ["Efeu"]
    consent: news
  - say: { de: Das ist notiert., en: That is noted. }
`;

const template = `
  plant_news:
    text: { de: "Ihre Pflanze {{1}} ist da, schauen Sie vorbei.", en: "Your plant {{1}} is here, come and see." }
`;

describe('the demo, as time goes by', function () {
  this.timeout(30_000);
  let folder: string;
  let demo: Demo;
  let control: ControlClient;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'schalter-demo-time-'));
    await copyFewDialogs(folder);
    const bot = join(folder, 'bots/demo/bot.yaml');
    const [before, more = ''] = (await readFile(bot, 'utf8')).split('\ntemplates:');
    await writeFile(bot, `${before!}\ntemplates:${template}${more}`);
    await writeFile(join(folder, 'dialogs/plant-news.yaml'), news);
    demo = await startDemo({ folder, environment: { PORT: String(await freePort()) } });
    control = createControlClient(`${demo.url}simulator`);
  });
  after(async () => {
    await demo?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Waits until the business has said it. */
  const hear = async (words: RegExp): Promise<{ type: string }> => {
    for (let tries = 0; tries < 400; tries += 1) {
      const { messages } = await control.chat(customer);
      const found = messages.findLast(({ from, text, type }) => from === 'business' && words.test(`${type} ${text ?? ''}`));
      if (found) return found;
      await sleep(10);
    }
    throw new Error(`Not heard: ${JSON.stringify((await control.chat(customer)).messages)}`);
  };

  it('asks whether the customer is still there, closes the dialog, and later sends what was agreed to', async () => {
    await control.say(customer, 'Ich möchte die Pflanzenpost');
    await hear(/Dürfen wir/);
    await control.say(customer, 'ja');
    await hear(/notiert/);
    await control.say(customer, 'Wo ist mein Paket?');
    await hear(/Sendungsnummer/);
    await control.advance(2.1 * hour);
    await hear(/Sind Sie noch da\?/);
    await control.advance(18 * hour);
    await hear(/länger nichts von Ihnen gehört/);
    await control.advance(60 * hour);
    expect(await hear(/^template/)).to.include({ type: 'template' });
  });
});
