import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { builtPages, loadPages, servePage, type Page as ServedPage } from '../../src/server/pages.js';
import { setSecurityHeaders } from '../../src/server/http/security-headers.js';
import { createVisitor, sidewaysScroll, type Visitor } from './visit.js';

const finding = { rule: 'unknown-key', severity: 'error', file: 'dialogs/parcel-tracking.yaml', line: 32, column: 5, message: 'Unknown key <b>sya</b>.', hint: 'Did you mean say?' };

describe('the demo page', () => {
  let server: Server;
  let url: string;
  let visitor: Visitor;
  before(async () => {
    const pages = new Map(loadPages(`${builtPages}cli/demo`, '/').map((page): [string, ServedPage] => [page.path, page]));
    server = createServer((request, response) => {
      setSecurityHeaders(response, { microphone: true });
      const page = pages.get(request.url!);
      if (page) void servePage(page, request, response);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    visitor = await createVisitor();
  });
  after(async () => {
    await visitor.leave();
    server.closeAllConnections();
    server.close();
  });
  const told = (what: object): string => `parent.postMessage(${JSON.stringify(what)}, location.origin)`;

  it('shows phone and console, and what the console tells of the author\'s files', async () => {
    const page = await visitor.visit(url);
    await page.getByText('Telefon der Kundschaft').last().waitFor();
    const frame = page.frames().find((one) => one.url().endsWith('/console/'))!;
    await frame.evaluate(told({ tell: 'diagnostics', diagnostics: [finding], isNews: true }));
    const banner = page.locator('.diagnostics');
    await banner.getByText('dialogs/parcel-tracking.yaml:32:5').waitFor();
    expect(await banner.textContent()).to.include('Der Bot bleibt bei der letzten fehlerfreien Fassung').and.include('Unknown key <b>sya</b>.').and.include('Did you mean say?');
    await frame.evaluate(told({ tell: 'diagnostics', diagnostics: [], isNews: true }));
    await banner.getByText('Gespeichert und geprüft').waitFor();
    expect(visitor.complaints).to.deep.equal([]);
  });

  it('shows one at a time on a phone, with a lamp for who waits', async () => {
    const page = await visitor.visit(url, { width: 360, height: 740, locale: 'en-US' });
    const phone = page.locator('#phone iframe');
    const console_ = page.locator('#console iframe');
    expect([await phone.isVisible(), await console_.isVisible()]).to.deep.equal([true, false]);
    const frame = page.frames().find((one) => one.url().endsWith('/console/'))!;
    await frame.evaluate(told({ tell: 'waiting', count: 2 }));
    await page.getByTitle('2 people waiting').waitFor();
    await page.getByRole('tab', { name: 'The team\'s console' }).click();
    expect([await phone.isVisible(), await console_.isVisible()]).to.deep.equal([false, true]);
    expect(await sidewaysScroll(page)).to.equal(0);
  });
});
