import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { request } from 'undici';
import { serveMap } from '../../src/cli/demo/serve-map.js';
import type { Project } from '../../src/dialog/project.js';
import { setSecurityHeaders } from '../../src/server/http/security-headers.js';
import { withoutPrefix } from '../../src/server/mounts.js';
import { builtPages, loadPages, servePage, type Page as ServedPage } from '../../src/server/pages.js';
import { parse, smallBot } from '../dialog/files.js';
import { createVisitor, type Visitor } from './visit.js';

const gift = `dialog: gift
title: { de: Geschenkverpackung, en: Gift wrap }
examples: { de: [Als Geschenk bitte], en: [As a gift please] }
slots: { gift: { type: yes-no } }
steps:
  - ask: gift
    say: { de: Sollen wir es einpacken?, en: Shall we wrap it? }
  - choose: gift
    cases:
      'yes':
        - say: { de: "<img src=x onerror=alert(1)> Wird gemacht.", en: Will do. }
      'no':
        - run: person
`;
const person = 'dialog: person\ntitle: { de: Mensch, en: Person }\nexamples: { de: [Ein Mensch], en: [A person] }\nsteps:\n  - handoff: { reason: asked }\n';
const transcript = '- transcript: Yes\n  chat:\n    - customer: Als Geschenk bitte\n    - bot: Sollen wir es einpacken?\n    - customer: ja\n    - bot: "*Wird gemacht."\n';

function projectOf(dialog: string): Project {
  const { project, diagnostics } = parse({ ...smallBot, 'dialogs/gift.yaml': dialog, 'dialogs/person.yaml': person });
  if (!project) throw new Error(JSON.stringify(diagnostics));
  return project;
}

describe('the map page', () => {
  let server: Server;
  let url: string;
  let visitor: Visitor;
  let folder: string;
  let project = projectOf(gift);
  let isBroken = false;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'schalter-map-'));
    await mkdir(join(folder, 'dialogs'));
    await writeFile(join(folder, 'dialogs', 'gift.test.yaml'), transcript);
    const pages = new Map(loadPages(`${builtPages}cli/demo`, '/').map((page): [string, ServedPage] => [page.path, page]));
    const map = serveMap({ folder, project: () => project, isBroken: () => isBroken, traffic: (dialog) => ({ steps: { [dialog === 'gift' ? '0' : 'none']: 7 }, ways: {} }) });
    server = createServer((incoming, response) => {
      setSecurityHeaders(response, { microphone: true });
      const path = incoming.url!.split('?')[0]!;
      const page = pages.get(path);
      if (page) return void servePage(page, incoming, response);
      incoming.url = withoutPrefix(incoming.url!, map.prefix);
      void map.handler(incoming, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/map/`;
    visitor = await createVisitor();
  });
  after(async () => {
    await visitor.leave();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(() => {
    project = projectOf(gift);
    isBroken = false;
    expect(visitor.complaints).to.deep.equal([]);
  });
  const says = (page: Page, words: string): Locator => page.locator('.stage .words', { hasText: words });
  const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.dataset.id ?? document.activeElement.className') as Promise<string>;

  it('lists the dialogs, draws what is chosen, and what authors write stays text', async () => {
    const page = await visitor.visit(url);
    await page.getByRole('button', { name: /^Mensch/ }).first().waitFor();
    await page.getByRole('button', { name: /Geschenkverpackung/ }).first().click();
    await says(page, 'Sollen wir').waitFor();
    expect(await page.locator('.stage').textContent()).to.include('<img src=x');
    expect(await page.locator('.stage img').count()).to.equal(0);
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await says(page, 'Shall we').waitFor();
    expect(await page.locator('.node.question').getAttribute('aria-label')).to.include('dialogs/gift.yaml:6');
  });

  it('is walked with the keyboard alone, and says where each place stands', async () => {
    const page = await visitor.visit(`${url}#gift`, { locale: 'en-GB' });
    await page.locator('.node').first().waitFor();
    await page.locator('.stage').focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).to.equal('begin');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    expect(await focused(page)).to.equal('1/cases.no/0');
    await page.keyboard.press('Enter');
    const details = page.getByRole('dialog');
    expect(await details.locator('code').textContent()).to.equal('dialogs/gift.yaml:13');
    expect(await details.getByRole('link').getAttribute('href')).to.equal(`vscode://file/${folder}/dialogs/gift.yaml:13:11`);
    await page.keyboard.press('Escape');
    expect([await details.isVisible(), await focused(page)]).to.deep.equal([false, '1/cases.no/0']);
    await page.keyboard.press('Enter');
    await details.getByRole('button', { name: 'Open the map: Person' }).click();
    await page.locator('.node.person').waitFor();
    expect(page.url()).to.match(/#person$/);
  });

  it('zooms with keys, buttons and the wheel, and shows the whole width', async () => {
    const page = await visitor.visit(`${url}#gift`, { width: 420, height: 700 });
    await page.locator('.node').first().waitFor();
    const width = (): Promise<number> => page.locator('.stage svg').evaluate((svg) => svg.getBoundingClientRect().width);
    const before = await width();
    await page.keyboard.press('+');
    expect(await width()).to.be.above(before * 1.2);
    await page.getByRole('button', { name: 'Ganze Breite' }).click();
    expect(await width()).to.be.at.most(421);
    await page.locator('.stage').hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await page.waitForFunction('document.querySelector(".stage svg").getBoundingClientRect().width > 500');
  });

  it('follows the files, stays where it is looked at, and says when they are broken', async () => {
    const page = await visitor.visit(`${url}#gift`);
    await page.locator('.node.question').click();
    await page.getByRole('dialog').waitFor();
    project = projectOf(gift.replaceAll('Sollen wir es einpacken?', 'Einpacken und Schleife drum?'));
    await says(page, 'Einpacken und').waitFor();
    expect(await page.getByRole('dialog').textContent()).to.include('Einpacken und Schleife drum?');
    isBroken = true;
    await page.getByText('Die Dateien haben Fehler').waitFor();
  });

  it('lays over it what transcripts reach, and what was said on the phone', async () => {
    const page = await visitor.visit(`${url}#gift`);
    await page.getByRole('button', { name: 'Abdeckung' }).click();
    await page.getByText('3 erreicht, 1 nie erreicht').waitFor();
    expect(await page.locator('.node.missed').getAttribute('data-id')).to.equal('1/cases.no/0');
    await page.getByRole('button', { name: 'Am Telefon' }).click();
    await page.locator('.node.question.met').getByText('7×').waitFor();
  });

  it('fits a phone, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visitor.visit(`${url}#gift`, { width: 360, height: 740, colorScheme });
      await page.getByRole('combobox').selectOption({ label: 'Geschenkverpackung' });
      await page.locator('.node.question').waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).to.equal(0);
      const [ground, text] = await page.evaluate('[getComputedStyle(document.querySelector(".stage")).backgroundColor, getComputedStyle(document.querySelector(".node .words")).fill]') as [string, string];
      const light = (color: string): number => color.match(/\d+/g)!.slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
      expect(Math.abs(light(ground) - light(text))).to.be.above(400);
    }
  });

  it('is for this machine alone', async () => {
    const answer = await request(`${url}api/project`, { headers: { host: 'evil.example' } });
    expect([answer.statusCode, await answer.body.text()]).to.deep.include(403);
    expect((await request(`${url}api/draw?dialog=../../etc/passwd`)).statusCode).to.equal(404);
    expect((await request(`${url}api/draw?dialog=gift&language=__proto__&counts=constructor`)).statusCode).to.equal(200);
    expect((await request(`${url}api/project`, { method: 'POST' })).statusCode).to.equal(405);
  });
});
