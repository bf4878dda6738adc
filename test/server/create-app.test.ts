import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { createApp, type App, type AppOptions } from '../../src/server/create-app.js';
import { ProjectError } from '../../src/server/project-error.js';
import { ConfigError } from '../../src/settings/index.js';
import { StoreLockedError } from '../../src/store/contract.js';
import { account, secret, sign, textMessage } from './counter.js';

const production = {
  WHATSAPP_PHONE_NUMBER_ID: account, WHATSAPP_ACCESS_TOKEN: 't', WHATSAPP_APP_SECRET: secret, WHATSAPP_VERIFY_TOKEN: 'v', DHL_API_KEY: 'k', PORT: '0',
  DESK_API_URL: 'https://desk.example', DESK_API_KEY: 'k', SHOP_API_URL: 'https://shop.example', SHOP_API_KEY: 'k',
};

const told = ({ rule, message, range: { file, line, column } }: Diagnostic): string => `${file}:${line}:${column} ${rule}: ${message}`;
const pigeon = 'bots/demo/bot.yaml:6:22 unknown-channel: There is no channel "pigeon".';

describe('the app', () => {
  let folder: string;
  let app: App | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schalter-app-'));
    for (const part of ['bots', 'dialogs']) cpSync(part, join(folder, part), { recursive: true });
  });
  afterEach(async () => {
    await app?.close();
    app = undefined;
  });
  const open = async (options: Partial<AppOptions> = {}): Promise<App> => (app = await createApp({ folder, environment: { PORT: '0' }, mode: 'demo', ...options }));
  const refusal = (environment: Record<string, string>): Promise<unknown> =>
    createApp({ folder, environment, mode: 'production' }).then(() => 'opened', (error: unknown) => error);
  const edit = (file: string, from: string, to: string): void => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    expect(text).to.include(from);
    writeFileSync(path, text.replace(from, to));
  };

  it('answers a customer from the dialog files, with nothing set but where Meta is', async () => {
    const sent: string[] = [];
    const meta = await listen((text) => sent.push(text));
    const { port } = meta.address() as AddressInfo;
    const { listen: openDoors, runtime } = await open({ environment: { ...production, WHATSAPP_API_URL: `http://127.0.0.1:${port}` } });
    const url = await openDoors();
    expect((await fetch(`${url}/readyz`)).status).to.equal(200);
    const body = textMessage('Hallo');
    const answer = await fetch(`${url}/webhooks/whatsapp`, { method: 'POST', body, headers: { 'x-hub-signature-256': sign(body) } });
    expect(answer.status).to.equal(200);
    await runtime.idle();
    expect(sent.join('\n')).to.include('Nordwind');
    meta.closeAllConnections();
    meta.close();
  });

  it('refuses a bot on a channel that nothing speaks, before it takes the data folder', async () => {
    edit('bots/demo/bot.yaml', 'channels: [whatsapp]', 'channels: [whatsapp, pigeon]');
    for (const mode of ['production', 'demo'] as const) {
      const error: unknown = await createApp({ folder, environment: production, mode }).then(() => 'opened', (reason: unknown) => reason);
      expect(error).to.be.instanceOf(ProjectError);
      expect((error as ProjectError).diagnostics.map(told)).to.deep.equal([pigeon]);
    }
    expect(readdirSync(folder)).to.have.members(['bots', 'dialogs']);
    edit('bots/demo/bot.yaml', ', pigeon]', ']');
    await open();
  });

  it('takes a changed file up, and stays on the last good version while one is broken', async () => {
    const found: (readonly Diagnostic[])[] = [];
    let heard = (): void => undefined;
    const { runtime } = await open({
      onDiagnostics: (diagnostics) => {
        found.push(diagnostics);
        heard();
      },
    });
    const change = async (from: string, to: string): Promise<void> => {
      const told = new Promise<void>((resolve) => (heard = resolve));
      edit('dialogs/small-talk.yaml', from, to);
      await told;
    };
    const first = runtime.project.version;
    await change('willkommen bei Nordwind', 'willkommen im Norden');
    const second = runtime.project.version;
    expect(second).not.to.equal(first);
    await change('      - say:', '      - sya:');
    expect(runtime.project.version).to.equal(second);
    expect(found.at(-1)!.some(({ severity, range }) => severity === 'error' && range.file === 'dialogs/small-talk.yaml')).to.equal(true);
    await change('  - sya:', '  - say:');
    expect(found.at(-1)!.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });

  it('does not take up a channel that nothing speaks', async () => {
    let heard = (_found: readonly Diagnostic[]): void => undefined;
    const { runtime } = await open({ onDiagnostics: (found) => { heard(found); } });
    const { version } = runtime.project;
    const refused = new Promise<readonly Diagnostic[]>((resolve) => (heard = resolve));
    edit('bots/demo/bot.yaml', 'channels: [whatsapp]', 'channels: [whatsapp, pigeon]');
    expect((await refused).map(told)).to.deep.equal([pigeon]);
    expect(runtime.project.bot.channels).to.deep.equal(['whatsapp']);
    expect(runtime.project.version).to.equal(version);
  });

  it('does not open on broken files', async () => {
    edit('dialogs/small-talk.yaml', '      - say:', '      - sya:');
    const error = await refusal(production);
    expect(error).to.be.instanceOf(ProjectError);
    expect((error as ProjectError).diagnostics[0]!.range).to.include({ file: 'dialogs/small-talk.yaml' });
  });

  for (const name of ['WHATSAPP_PHONE_NUMBER_ID', 'WHATSAPP_ACCESS_TOKEN', 'WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN', 'DHL_API_KEY', 'DESK_API_URL', 'SHOP_API_URL', 'SHOP_API_KEY'] as const) {
    it(`serves no customers without ${name}`, async () => {
      const error = await refusal({ ...production, [name]: '' });
      expect(error).to.be.instanceOf(ConfigError);
      expect((error as Error).message).to.match(new RegExp(`^${name} is not set, but [^\\n]+: set it in [^\\n]+$`));
    });
  }

  for (const [given, missing] of [
    [{ MICROSOFT_APP_ID: 'a' }, 'MICROSOFT_APP_PASSWORD'], [{ MICROSOFT_APP_ID: 'a', MICROSOFT_APP_PASSWORD: 'p', MICROSOFT_APP_TYPE: 'SingleTenant' }, 'MICROSOFT_APP_TENANT_ID'],
  ] as const) {
    it(`serves no Bot Framework channel without ${missing}`, async () => {
      expect(await refusal({ ...production, ...given })).to.be.instanceOf(ConfigError).with.property('message').match(new RegExp(`^${missing} is not set`));
    });
  }

  it('serves no customers when nobody can sign in, and leaves the data folder free', async () => {
    for (let time = 0; time < 2; time += 1) {
      expect(await refusal(production)).to.be.instanceOf(ConfigError).with.property('message', 'Nobody can sign in at the console yet: add a login with "schalter agent add <id>".');
    }
  });

  it('does not share its data folder', async () => {
    await open();
    expect(await createApp({ folder, environment: { PORT: '0' }, mode: 'demo' }).catch((error: unknown) => error)).to.be.instanceOf(StoreLockedError);
  });

  it('says when the data folder is none', async () => {
    expect(await refusal({ ...production, DATA_DIR: 'bots/demo/bot.yaml' })).to.be.instanceOf(ConfigError).with.property('message').match(/^DATA_DIR .* cannot be used/);
  });

  it('takes nothing for the Bot Framework from other sites while it has no app id', async () => {
    const { listen: openDoors, store } = await open();
    const url = await openDoors();
    const activity = JSON.stringify({
      type: 'message', id: 'm1', text: 'hello', channelId: 'emulator', serviceUrl: 'http://127.0.0.1:9/', from: { id: 'u' }, recipient: { id: 'bot' }, conversation: { id: 'c' },
    });
    const post = (headers: Record<string, string>): Promise<number> => new Promise((resolve, reject) => {
      const request = httpRequest(`${url}/api/messages`, { method: 'POST', agent: false, headers: { 'content-type': 'application/json', ...headers } }, (response) => {
        response.resume().once('end', () => { resolve(response.statusCode!); });
      });
      request.once('error', reject).end(activity);
    });
    for (const headers of [
      { 'content-type': 'text/plain', 'origin': 'https://evil.example' }, { 'content-type': 'text/plain' }, { origin: 'https://evil.example' }, { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' }, { host: 'evil.example' }, { 'x-forwarded-for': '203.0.113.7' },
    ] as Record<string, string>[]) expect(await post(headers), JSON.stringify(headers)).to.equal(403);
    expect(await store.find('botframework:bot:emulator:c')).to.equal(undefined);
    expect(await post({})).to.equal(200);
  });

  it('serves the Bot Framework without an app id in the demo only', async () => {
    const { listen: openDoors } = await open();
    const url = await openDoors();
    const post = (): Promise<Response> => fetch(`${url}/api/messages`, { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } });
    expect((await post()).status).to.equal(400);
    await app!.close();
    const real = await open({ environment: production, mode: 'demo' });
    await real.store.putAgent({ id: 'anna', name: 'Anna', password: 'x' });
    await real.close();
    app = await createApp({ folder, environment: production, mode: 'production' });
    const serving = await app.listen();
    expect((await fetch(`${serving}/api/messages`, { method: 'POST', body: '{}' })).status).to.equal(404);
  });
});

/** As much of Meta as takes a message. */
async function listen(onText: (text: string) => void): Promise<Server> {
  let count = 0;
  const server = createHttpServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (!body.includes('"typing_indicator"') && !body.includes('"read"')) onText(body);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ success: true, messaging_product: 'whatsapp', contacts: [{ input: '1', wa_id: '1' }], messages: [{ id: `wamid.${(count += 1)}` }] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
