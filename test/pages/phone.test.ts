import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { carrierSamples } from '../../src/simulator/index.js';
import { createOutside, jonas, type Outside } from '../simulator/world.js';
import { createVisitor, sidewaysScroll, type Visitor } from './visit.js';

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);

describe('the phone page', () => {
  let outside: Outside;
  let visitor: Visitor;
  before(async () => {
    [outside, visitor] = await Promise.all([createOutside({ samples: carrierSamples, explain: () => ({ dialog: 'opening-hours', place: '0', file: 'dialogs/opening-hours.yaml', line: 27, decision: 'opening-hours', intents: [{ intent: 'opening-hours', confidence: 0.93 }, { intent: '@help', confidence: 0.001 }], after: 'shop.hours: found', reads: { hours: '' } }) }), createVisitor()]);
  });
  after(async () => {
    await visitor.leave();
    await outside.stop();
  });
  afterEach(() => expect(visitor.complaints).to.deep.equal([]));
  const open = async (customer: string, options: Parameters<Visitor['visit']>[1] = {}): Promise<Page> => {
    const page = await visitor.visit(`${outside.url}/phone/?customer=${customer}`, { width: 390, height: 780, ...options });
    await page.getByText('Nordwind').first().waitFor();
    return page;
  };
  const say = (to: string, message: Record<string, unknown>) => outside.send({ to, ...message });
  const lastHeard = (): string => outside.business.got.at(-1)!.body;

  it('sends on Enter, keeps Shift+Enter for a line, and shows the tick', async () => {
    const page = await open(jonas);
    await page.getByRole('textbox', { name: 'Nachricht' }).fill('wo ist mein packet??');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Hallo?');
    await page.keyboard.press('Enter');
    const bubble = page.locator('.bubble.from-customer');
    await bubble.locator('.ticks').waitFor();
    expect(await bubble.locator('.text').textContent()).to.equal('wo ist mein packet??\nHallo?');
    expect(await page.getByRole('textbox', { name: 'Nachricht' }).inputValue()).to.equal('');
    await outside.business.has(1);
    expect(lastHeard()).to.include('wo ist mein packet??\\nHallo?');
  });

  it('answers by buttons and by a list, each once', async () => {
    const page = await open(jonas);
    const buttons = ['Paket verfolgen', 'Mensch, bitte'].map((title, at) => ({ type: 'reply', reply: { id: `choice-${at}`, title } }));
    await say(jonas, { type: 'interactive', interactive: { type: 'button', body: { text: 'Was darf es sein?' }, action: { buttons } } });
    await page.getByRole('button', { name: 'Mensch, bitte' }).click();
    await page.locator('.from-customer .quote', { hasText: 'Was darf es sein?' }).waitFor();
    await outside.business.has(outside.business.got.length);
    await page.locator('.choices button:disabled', { hasText: 'Paket verfolgen' }).waitFor();
    const sections = [{ title: 'Bestellung', rows: [{ id: 'hat', title: 'Wollmütze', description: 'dunkelblau' }, { id: 'coat', title: 'Friesennerz' }] }];
    await say(jonas, { type: 'interactive', interactive: { type: 'list', body: { text: 'Welcher Artikel?' }, action: { button: 'Artikel wählen', sections } } });
    await page.getByRole('button', { name: 'Artikel wählen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Friesennerz' }).click();
    await page.locator('.from-customer .text', { hasText: 'Friesennerz' }).waitFor();
    expect(await page.getByRole('dialog').count()).to.equal(0);
  });

  it('tells why the bot said something, by mouse and by key', async () => {
    const page = await open('4915100000077');
    await say('4915100000077', { type: 'text', text: { body: 'Wir sind für Sie da.' } });
    const why = page.getByRole('button', { name: 'Warum sagt der Bot das?' });
    await why.focus();
    await page.keyboard.press('Enter');
    const details = page.locator('.why-details');
    await details.waitFor();
    expect(await details.innerText()).to.match(/opening-hours › 0\s+dialogs\/opening-hours\.yaml:27[^]*93\s%[^]*< 1\s%[^]*nichts/);
    expect(await details.textContent()).to.include('Anlassshop.hours: found');
    await why.click();
    await details.waitFor({ state: 'detached' });
  });

  it('offers numbers to try, and sends photo, voice note and place', async () => {
    const page = await open('4915100000002');
    await page.getByRole('button', { name: /Nummer 00340434161094022115 senden/ }).click();
    await page.locator('.from-customer .text', { hasText: '00340434161094022115' }).waitFor();
    for (const [choice, shown] of [['Beispielfoto', 'img.picture'], ['Beispiel-Sprachnachricht', 'audio'], ['Standort: Rathausmarkt', '.place']] as const) {
      await page.getByRole('button', { name: 'Anhängen' }).click();
      await page.getByRole('dialog').getByRole('button', { name: choice }).click();
      await page.locator(`.from-customer ${shown}`).waitFor();
    }
    expect(await page.locator('img.picture').evaluate((image) => (image as HTMLImageElement).decode().then(() => 'a picture'))).to.equal('a picture');
  });

  it('shows markup as text, and marks as messengers do', async () => {
    const customer = '4915100000003';
    const page = await open(customer);
    const nasty = '<img src=x onerror=alert(1)> {{ 1 }} *fett* http://evil.example/';
    await page.getByRole('textbox', { name: 'Nachricht' }).fill(nasty);
    await page.keyboard.press('Enter');
    const mine = page.locator('.from-customer .text');
    await mine.locator('strong', { hasText: 'fett' }).waitFor();
    expect(await mine.locator('img, a').count()).to.equal(0);
    await say(customer, { type: 'text', text: { body: `Siehe https://nordwind.example/agb ${long}` } });
    const link = page.locator('.from-business .text a');
    await link.waitFor();
    expect(await link.getAttribute('rel')).to.include('noopener');
    expect(await sidewaysScroll(page)).to.equal(0);
  });

  it('keeps the place of who reads further up, and says what is new below', async () => {
    const customer = '4915100000004';
    await outside.control.sayAll(Array.from({ length: 40 }, (_, at) => ({ customer, message: `Zeile ${at}` })));
    const page = await open(customer, { locale: 'en-US' });
    await page.locator('.text', { hasText: 'Zeile 39' }).waitFor();
    await page.locator('.chat').evaluate((chat) => new Promise<void>((resolve) => {
      chat.addEventListener('scroll', () => requestAnimationFrame(() => { resolve(); }), { once: true });
      chat.scrollTo({ top: -chat.scrollHeight });
    }));
    const first = page.locator('.text', { hasText: 'Zeile 0' });
    await first.waitFor();
    const top = (await first.boundingBox())!.y;
    await say(customer, { type: 'text', text: { body: 'Good news' } });
    await page.getByRole('button', { name: '1 new message' }).waitFor();
    expect(Math.abs((await first.boundingBox())!.y - top)).to.be.below(3);
    await page.getByRole('button', { name: '1 new message' }).click();
    await page.locator('.to-end').waitFor({ state: 'detached' });
  });

  it('keeps what could not be sent, and sends it again', async () => {
    const page = await open('4915100000005');
    await page.route('**/phone/messages', (route) => route.abort(), { times: 1 });
    await page.getByRole('textbox', { name: 'Nachricht' }).fill('Hallo');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /Nicht gesendet/ }).click();
    await page.locator('.again').waitFor({ state: 'detached' });
    expect(await page.locator('.from-customer .text').allTextContents()).to.deep.equal(['Hallo']);
    expect((await outside.control.chat('4915100000005')).messages).to.have.length(1);
  });
});
