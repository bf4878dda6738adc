import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { builtPages } from '../../src/server/pages.js';
import type { CaseView } from '../../src/server/api/types.js';
import { createCounter, textMessage, type Counter } from '../server/counter.js';
import { createVisitor, sidewaysScroll, until, type Visitor } from './visit.js';

const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(3);

describe('the console page', () => {
  let counter: Counter;
  let visitor: Visitor;
  before(async () => {
    [counter, visitor] = await Promise.all([createCounter({ pages: builtPages, demo: true }), createVisitor()]);
  });
  after(async () => {
    await visitor.leave();
    await counter.close();
  });
  afterEach(async () => {
    for (const one of await counter.runtime.cases()) {
      if (one.status === 'waiting') await counter.runtime.take(one.id, { id: 'sweeper', name: 'Sweeper' });
      if (one.status !== 'closed') await counter.runtime.close(one.id, (await counter.runtime.case(one.id))!.case.agent!);
    }
    expect(visitor.complaints).to.deep.equal([]);
  });
  const open = async (options: Parameters<Visitor['visit']>[1] = {}): Promise<Page> => {
    const page = await visitor.visit(`${counter.url}/console/`, { now: counter.clock.now(), ...options });
    await page.locator('.line.open').waitFor();
    return page;
  };

  it('takes a case, notes, replies and hands back with the keyboard alone', async () => {
    const page = await open();
    await counter.openCase();
    const item = page.locator('.queue-item.waiting');
    await item.waitFor();
    await page.keyboard.press('j');
    await page.getByRole('heading', { name: 'Käthe' }).waitFor();
    await page.keyboard.press('t');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Erste Zeile');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('zweite Zeile');
    await page.keyboard.press('Enter');
    const reply = page.locator('.from-agent .said', { hasText: 'Erste Zeile' });
    await reply.waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.keyboard.type('ruft oft an');
    await page.keyboard.press('Enter');
    await page.locator('.from-note .said', { hasText: 'ruft oft an' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await page.locator('.event', { hasText: 'An den Bot zurückgegeben' }).waitFor();
    await counter.runtime.idle();
    expect(counter.sent).to.include('Erste Zeile\nzweite Zeile').and.include('Ich bin wieder da.');
    expect(counter.sent.join('\n')).not.to.include('ruft oft an');
  });

  it('rings at once: who and why, in sight, spoken and in the title', async () => {
    const page = await open();
    await counter.openCase('4915187654321');
    await page.getByRole('alert').filter({ hasText: 'Neuer Fall: Käthe, möchte mit einem Menschen sprechen' }).waitFor();
    await until(async () => (await page.title()).includes('Neuer Fall: Käthe'));
    expect(await page.locator('.badge').textContent()).to.include('1 Person wartet');
    await page.getByRole('button', { name: 'Ansehen' }).click();
    await page.locator('.notice').waitFor({ state: 'detached' });
    await page.locator('.from-customer .said', { hasText: 'person bitte' }).waitFor();
  });

  it('shows what a customer writes as text and as nothing else', async () => {
    const nasty = '<img src=x onerror=alert(1)> </p><script>alert(2)</script> {{ 7 | times: 7 }} javascript:alert(3) https://evil.example/';
    await counter.webhook(textMessage(nasty, '491512222'));
    await counter.openCase('491512222');
    const page = await open();
    await page.locator('.queue-item.waiting').click();
    const said = page.locator('.from-customer .said').first();
    expect(await said.textContent()).to.equal(nasty);
    expect(await said.locator('*').count()).to.equal(0);
  });

  it('tells who was faster when two take the same case', async () => {
    const id = await counter.openCase('491513333');
    const page = await open();
    await page.locator('.queue-item.waiting').click();
    await page.getByRole('button', { name: 'Übernehmen' }).first().waitFor();
    await page.route('**/take', async (route) => {
      await counter.runtime.take(id, { id: 'ben', name: 'Ben' });
      await route.continue();
    });
    await page.getByRole('button', { name: 'Übernehmen' }).first().click();
    await page.getByRole('alert').filter({ hasText: 'Ben war schneller' }).waitFor();
    await page.locator('.composer-hint', { hasText: 'Ben kümmert sich um diesen Fall.' }).waitFor();
  });

  it('gives a text back that did not arrive', async () => {
    await counter.openCase('491514444');
    const page = await open();
    await page.locator('.queue-item.waiting').click();
    await page.getByRole('button', { name: 'Übernehmen' }).first().click();
    await page.locator('textarea:focus').waitFor();
    await page.route('**/reply', (route) => route.abort());
    await page.keyboard.type('Das ist wichtig.');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Der Server antwortet nicht.' }).waitFor();
    await until(async () => (await page.locator('textarea').inputValue()) === 'Das ist wichtig.');
    expect(await page.locator('.from-agent').count()).to.equal(0);
  });

  it('asks before it closes a case', async () => {
    const id = await counter.openCase('491515555');
    const page = await open({ locale: 'en-GB' });
    await page.locator('.queue-item.waiting').click();
    await page.getByRole('button', { name: 'Take' }).first().click();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('Escape');
    expect((await counter.runtime.case(id))!.case.status).to.equal('taken');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Yes, close it' }).click();
    await page.locator('.composer-closed').waitFor();
    expect((await counter.runtime.case(id))!.case.status).to.equal('closed');
  });

  it('asks before it takes a case over from another agent', async () => {
    const id = await counter.openCase('491516666');
    await counter.runtime.take(id, { id: 'ada', name: 'Ada' });
    const page = await open();
    await page.locator('.queue-item.taken').click();
    await page.getByRole('button', { name: 'Übernehmen von Ada' }).click();
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await page.getByRole('button', { name: 'Ja, übernehmen' }).waitFor({ state: 'hidden' });
    expect((await counter.runtime.case(id)).case.agent!.id).to.equal('ada');
    await page.keyboard.press('t');
    await page.evaluate(async () => { // cancels, and asks anew before the browser has told of it
      const dialog = document.querySelector('dialog[open]')!;
      dialog.querySelector('button')!.click();
      while (dialog.matches('[open]')) await Promise.resolve();
      dispatchEvent(new KeyboardEvent('keydown', { key: 't' }));
    });
    await page.getByRole('button', { name: 'Ja, übernehmen' }).click();
    await page.locator('textarea:focus').waitFor();
    await page.locator('.event', { hasText: 'vorher bei Ada' }).waitFor();
    expect((await counter.runtime.case(id)).case.agent!.id).to.equal('demo');
  });

  for (const width of [1280, 390]) {
    it(`shows the bot's note and the customer's photos at a glance, and a photo large (${width} px)`, async () => {
      const id = await counter.openCase('491517777');
      const page = await open({ width });
      await page.route(`**/cases/${id}`, async (route) => {
        const response = await route.fetch();
        const view = (await response.json()) as CaseView;
        const photo = { kind: 'image', contentType: 'image/svg+xml', url: `${counter.url}/console/icon.svg` };
        await route.fulfill({ json: { ...view, note: 'Ersatz anbieten', transcript: view.transcript.map((bubble) => (bubble.from === 'customer' ? { ...bubble, attachments: [photo] } : bubble)) } });
      });
      await page.locator('.queue-item.waiting').click();
      await page.locator('.hint', { hasText: 'Ersatz anbieten' }).waitFor({ state: 'visible' });
      expect(await sidewaysScroll(page)).to.equal(0);
      await page.locator('.thumbnails a').focus();
      await page.keyboard.press('Enter');
      const large = page.getByRole('dialog', { name: 'Foto der Kundschaft' });
      await large.locator('img.large').waitFor({ state: 'visible' });
      await page.keyboard.press('Escape');
      await large.waitFor({ state: 'hidden' });
      expect(await page.evaluate('document.activeElement.className')).to.include('picture');
    });
  }

  it('says how long somebody waits, and since when to who hovers', async () => {
    await counter.openCase('491518888');
    const page = await open({ now: new Date(counter.clock.now().getTime() + 12 * 60_000) });
    await page.locator('.queue-item.waiting').click();
    expect(await page.locator('.state.waiting').textContent()).to.equal('wartet seit 12 min');
    expect(await page.locator('.state.waiting').getAttribute('title')).to.match(/^\d+\. \p{L}+ um \d\d:\d\d$/u);
  });

  it('fits a phone, with long German words, and leads back to the queue', async () => {
    await counter.webhook(textMessage(long, '491516666'));
    await counter.openCase('491516666');
    const page = await open({ width: 360, height: 740 });
    expect(await sidewaysScroll(page)).to.equal(0);
    await page.locator('.queue-item.waiting').click();
    await page.locator('.from-customer', { hasText: long }).waitFor();
    expect(await sidewaysScroll(page)).to.equal(0);
    await page.getByRole('button', { name: 'Zurück zur Warteschlange' }).click();
    await page.locator('.queue-item.waiting').waitFor({ state: 'visible' });
  });

  it('asks for a password again after signing out, and refuses a wrong one', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Abmelden' }).click();
    await page.getByLabel('Anmeldename').fill('anna');
    await page.getByLabel('Passwort').fill('falsch');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Anmeldename oder Passwort stimmen nicht.' }).waitFor();
    await page.getByLabel('Passwort').fill('correct horse');
    await page.keyboard.press('Enter');
    await page.locator('.bar-agent', { hasText: 'Anna Berg' }).waitFor();
  });
});
