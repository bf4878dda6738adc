import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { createLowdbStore } from '../../src/store/index.js';
import { copyFewDialogs, start } from '../e2e/bot-process.js';

const settings = {
  PORT: '0', WHATSAPP_PHONE_NUMBER_ID: '1', WHATSAPP_ACCESS_TOKEN: 't', WHATSAPP_APP_SECRET: 's', WHATSAPP_VERIFY_TOKEN: 'v', DHL_API_KEY: 'k',
  DESK_API_URL: 'https://desk.example', DESK_API_KEY: 'k', SHOP_API_URL: 'https://shop.example', SHOP_API_KEY: 'k',
};

/** The command in a process of its own. */
function schalterStart(folder: string, environment: Record<string, string>) {
  const child = start(['--folder', folder, 'start'], environment);
  let stdout = '';
  let stderr = '';
  let heard = (): void => undefined;
  child.stderr!.on('data', (chunk: string) => (stderr += chunk));
  child.stdout!.on('data', (chunk: string) => {
    stdout += chunk;
    heard();
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const until = (part: string): Promise<unknown> => Promise.race([ended, new Promise<void>((resolve) => {
    heard = () => {
      if (stdout.includes(part)) resolve();
    };
    heard();
  })]);
  return { child, ended, until, output: () => ({ stdout, stderr }) };
}

describe('schalter start', () => {
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'schalter-start-'));
    await copyFewDialogs(folder);
  });

  it('refuses in one line when a setting is missing', async () => {
    const running = schalterStart(folder, { ...settings, WHATSAPP_APP_SECRET: '' });
    expect(await running.ended).to.equal(2);
    expect(running.output().stdout).to.equal('');
    expect(running.output().stderr).to.match(/^schalter: WHATSAPP_APP_SECRET is not set[^\n]*\n$/);
  });

  it('serves until it is told to stop, logs JSON lines, and lets go of its data', async () => {
    const store = createLowdbStore({ folder: join(folder, 'data') });
    await store.open();
    await store.putAgent({ id: 'anna', name: 'Anna', password: 'x' });
    await store.close();
    const running = schalterStart(folder, settings);
    await running.until('Schalter is open');
    const lines = running.output().stdout.trim().split('\n').map((line) => JSON.parse(line) as { msg: string; url?: string });
    const { url } = lines.find(({ msg }) => msg === 'Schalter is open')!;
    expect((await fetch(`${url}/readyz`)).status).to.equal(200);
    const page = await fetch(`${url}/console/`);
    expect(page.status, 'Is it built? npm test builds first.').to.equal(200);
    expect(await page.text()).to.include('<title>Schalter</title>').and.include('<div id="app">');
    running.child.kill('SIGTERM');
    expect(await running.ended, running.output().stderr).to.equal(0);
    expect(running.output().stdout).to.include('Schalter is closed');
    await store.open();
    await store.close();
  });
});
