import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { startDemo, type Demo } from '../../src/cli/demo/start-demo.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { launchBrowser } from '../browser.js';
import { checkout, freePort } from './bot-process.js';

interface Counter {
  page: Page;
  phone: Frame;
  desk: Frame;
  say(text: string): Promise<void>;
  /** Waits until the business has said it. */
  hear(text: string): Promise<void>;
  close(): Promise<void>;
}

describe('the demo, played by a customer and an agent in a browser', function () {
  this.timeout(60_000);
  let folder: string;
  let demo: Demo;
  let browser: Browser;
  let told: readonly Diagnostic[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'schalter-demo-test-'));
    await Promise.all(['bots', 'dialogs'].map((name) => cp(join(checkout, name), join(folder, name), { recursive: true })));
    demo = await startDemo({
      folder, environment: { PORT: String(await freePort()) },
      onDiagnostics: (diagnostics) => { told = diagnostics; },
    });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await demo?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(locale: 'de-DE' | 'en-GB'): Promise<Counter> {
    const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(demo.url);
    const frame = async (src: string): Promise<Frame> => (await (await page.waitForSelector(`iframe[src="${src}"]`)).contentFrame())!;
    const [phone, desk] = await Promise.all([frame('simulator/phone/'), frame('console/')]);
    const box = phone.getByRole('textbox');
    await box.waitFor();
    return {
      page, phone, desk,
      async say(text) {
        await box.fill(text);
        await box.press('Enter');
      },
      hear: (text) => phone.getByRole('log').getByText(text).first().waitFor({ timeout: 10_000 }),
      async close() {
        expect(errors).to.deep.equal([]);
        await context.close();
      },
    };
  }

  it('answers parcel questions in German, with an answer of its own for each number', async () => {
    const { phone, say, hear, close } = await open('de-DE');
    await say('wo is mein packet??');
    await hear('Wie lautet Ihre Sendungsnummer?');
    await phone.getByRole('button', { name: /Nummer 0034\d+ senden: zugestellt, PLZ \d{5}$/ }).click();
    await hear('Ihr Paket wurde am');
    await say('wo ist mein paket 00340434161094022115');
    await hear('zuletzt in Leipzig');
    await say('und wo ist das andere Paket?');
    await phone.getByRole('log').getByText('Wie lautet Ihre Sendungsnummer?').nth(1).waitFor();
    await phone.getByRole('button', { name: /vertippt/ }).click();
    await hear('Das sieht nicht nach einer Sendungsnummer aus');
    await phone.getByRole('button', { name: /unbekannt/ }).click();
    await hear('Diese Nummer kennt der Paketdienst noch nicht');
    await phone.getByRole('button', { name: /gescheitert/ }).click();
    await hear('Bei der Zustellung ist leider etwas schiefgegangen');
    await close();
  });

  it('says so when the carrier is down, and gets a person', async () => {
    const { phone, desk, say, hear, close } = await open('de-DE');
    await say('Paket verfolgen');
    await hear('Wie lautet Ihre Sendungsnummer?');
    await phone.getByRole('button', { name: /: Paketdienst gestört$/ }).click();
    await hear('Der Paketdienst antwortet gerade nicht');
    await desk.getByRole('button', { name: 'Ansehen' }).waitFor();
    await close();
  });

  it('greets in English with buttons that can be tapped', async () => {
    const { phone, say, hear, close } = await open('en-GB');
    await say('Hello there');
    await hear('Hello and welcome to Nordwind');
    await phone.getByRole('button', { name: 'Track a parcel' }).click();
    await hear('What is your tracking number?');
    await say('00340434161094022115');
    await hear('last seen in Leipzig');
    await close();
  });

  it('rings the console, lets the agent answer while the bot is silent, and goes on when handed back', async () => {
    const { phone, desk, say, hear, close } = await open('de-DE');
    await say('Sendung 00340434161094022115 verfolgen');
    await hear('zuletzt in Leipzig');
    await say('Ich will mit einem Menschen reden');
    await hear('Ich gebe Ihr Anliegen an einen Menschen weiter');
    await desk.getByRole('button', { name: 'Ansehen' }).click();
    await desk.getByText('00340434161094022115').first().waitFor();
    await desk.getByRole('button', { name: 'Übernehmen' }).first().click();
    await desk.getByRole('textbox').fill('Hier ist Alex. <b>Was</b> kann ich tun?');
    await desk.getByRole('textbox').press('Enter');
    await hear('Hier ist Alex. <b>Was</b> kann ich tun?');
    await say('wo ist mein paket');
    await desk.getByText('wo ist mein paket', { exact: true }).last().waitFor();
    expect(await phone.getByRole('log').getByText('Wie lautet Ihre Sendungsnummer?').count()).to.equal(0);
    await desk.getByRole('button', { name: 'An den Bot zurück' }).click();
    await hear('wieder');
    await say('Wann habt ihr geöffnet?');
    await hear('Unsere Zeiten');
    await close();
  });

  it('stays on the last good version when a case is forgotten, and says which', async () => {
    const { page, say, hear, close } = await open('de-DE');
    const file = join(folder, 'dialogs/parcel-tracking.yaml');
    const good = await readFile(file, 'utf8');
    await writeFile(file, good.replace(/ {6}pre-transit:\n(.+\n){3}/, ''));
    await page.getByText('pre-transit').first().waitFor();
    expect(told.find(({ severity }) => severity === 'error')).to.deep.include({ rule: 'forgotten-case' });
    await say('wo ist mein paket 00340434161094023020');
    await hear('Ihr Paket ist angekündigt');
    await writeFile(file, good);
    await page.getByText('pre-transit').first().waitFor({ state: 'hidden' });
    await close();
  });

  it('speaks a changed text at once, and stays on the last good version when a key is misspelt', async () => {
    const { page, say, hear, close } = await open('de-DE');
    const file = join(folder, 'dialogs/opening-hours.yaml');
    const good = await readFile(file, 'utf8');
    const changed = good.replaceAll('Unsere Zeiten', 'Wir öffnen so');
    const { version } = demo.app.runtime.project;
    await writeFile(file, changed);
    while (demo.app.runtime.project.version === version) await sleep(25);
    await say('Wann habt ihr geöffnet?');
    await hear('Wir öffnen so');

    await writeFile(file, changed.replace('examples:', 'exmaples:'));
    await page.getByText('exmaples').first().waitFor();
    const [first] = told;
    expect(first?.range).to.include({ file: 'dialogs/opening-hours.yaml', line: 5, column: 1 });
    expect(first?.hint).to.contain('examples');
    await say('Wann macht ihr auf?');
    await hear('Wir öffnen so');
    await close();
  });
});
