import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { Agent, get as httpGet, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { ConfigError } from '../../src/settings/index.js';
import { createCounter, type Counter } from './counter.js';

const pages = mkdtempSync(join(tmpdir(), 'schalter-pages-'));
mkdirSync(join(pages, 'console/icons'), { recursive: true });
mkdirSync(join(pages, 'cli/demo'), { recursive: true });
writeFileSync(join(pages, 'console/index.html'), '<!doctype html><title>Console</title>');
writeFileSync(join(pages, 'console/main.js'), 'console');
writeFileSync(join(pages, 'console/main.js.map'), 'sources');
writeFileSync(join(pages, 'console/icons/icon.svg'), '<svg/>');
writeFileSync(join(pages, 'cli/demo/index.html'), '<!doctype html><title>Demo</title>');
writeFileSync(join(pages, 'secret.html'), 'secret');

describe('the server\'s front door', () => {
  let counter: Counter;
  const seen: string[] = [];
  before(async () => {
    counter = await createCounter({
      demo: true, pages,
      mounts: [
        { prefix: '/sim', handler: (request, response) => void response.end(`sim ${seen.push(request.url ?? '') && request.url}`) },
        { prefix: '/broken', handler: () => Promise.reject(new Error('secret')) },
      ],
    });
  });
  after(() => counter.close());
  const get = (path: string, headers: Record<string, string> = {}) => counter.call('GET', path, { headers });
  /** Sends bytes that no client library would, and takes what comes back. */
  const raw = (bytes: string): Promise<string> => new Promise((resolve, reject) => {
    const socket = connect(Number(counter.port), '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.once('error', reject);
    socket.once('close', () => resolve(text));
  });

  it('says that it lives and is ready', async () => {
    expect((await get('/healthz')).json()).to.deep.equal({ status: 'ok' });
    expect((await get('/readyz')).json()).to.deep.equal({ status: 'ready', project: 'v1' });
    expect((await counter.call('HEAD', '/readyz')).status).to.equal(200);
  });

  it('shows the console and the demo, and nothing that is no page', async () => {
    expect((await get('/console/')).text).to.include('Console');
    expect((await get('/')).text).to.include('Demo');
    expect((await get('/console/main.js')).headers['content-type']).to.equal('text/javascript; charset=utf-8');
    expect((await get('/console/icons/icon.svg')).headers['content-type']).to.equal('image/svg+xml');
    expect((await get('/console')).headers.location).to.equal('/console/');
    for (const path of [
      '/secret.html', '/console/../secret.html', '/console/..%2fsecret.html', '/console/%2e%2e/secret.html', '/console//main.js', '/console/main.js.map',
      '/console/..%5csecret.html', '/console/main.js%00', '/console/icons', '//console/', '/%E0%A4%A', '/console/%zz',
    ]) {
      const answer = await get(path);
      expect(answer.status, path).to.equal(404);
      expect(answer.json().error.code).to.equal('not-found');
    }
  });

  it('lets a browser keep a page that has not changed', async () => {
    const { headers } = await get('/console/main.js');
    expect((await get('/console/main.js', { 'if-none-match': headers.etag! })).status).to.equal(304);
  });

  it('forbids what pages do not need', async () => {
    const { headers } = await get('/console/');
    expect(headers['content-security-policy']).to.include("default-src 'self'").and.include("frame-ancestors 'self'").and.not.include('unsafe');
    expect(headers).to.include({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'SAMEORIGIN' });
    expect(headers).not.to.have.any.keys('server', 'x-powered-by');
    expect((await get('/nothing')).headers).to.include({ 'x-content-type-options': 'nosniff' });
  });

  it('sends the start page\'s visitor to the console outside the demo', async () => {
    const production = await createCounter({ pages });
    const answer = await production.call('GET', '/');
    expect([answer.status, answer.headers.location]).to.deep.equal([302, '/console/']);
    await production.close();
  });

  it('hands a mount its requests, from / on', async () => {
    expect((await get('/sim/v24.0/1/messages?a=b')).text).to.equal('sim /v24.0/1/messages?a=b');
    expect((await get('/sim')).text).to.equal('sim /');
    expect((await get('/sim?a')).text).to.equal('sim /?a');
    expect((await get('/simulator')).status).to.equal(404);
  });

  it('says no more than that a mount failed', async () => {
    const answer = await get('/broken/x');
    expect(answer.status).to.equal(500);
    expect(answer.text).not.to.include('secret');
  });

  it('says which method it wants', async () => {
    const answer = await counter.call('PUT', '/healthz');
    expect([answer.status, answer.json().error.code]).to.deep.equal([405, 'not-allowed']);
    expect(answer.headers.allow).to.include('GET');
  });

  for (const [what, head] of [
    ['a Host that is none', 'GET / HTTP/1.1\r\nHost: [\r\n'], ['a Host with a path', 'GET / HTTP/1.1\r\nHost: a b/c\r\n'],
    ['a Host with a port that is none', 'GET / HTTP/1.1\r\nHost: a:99999\r\n'], ['a whole address', 'GET http://[/ HTTP/1.1\r\nHost: x\r\n'],
    ['an address without a slash', 'GET x HTTP/1.1\r\nHost: x\r\n'], ['the asterisk', 'OPTIONS * HTTP/1.1\r\nHost: x\r\n'],
  ] as const) {
    it(`outlives ${what}`, async () => {
      expect(await raw(`${head}Connection: close\r\n\r\n`)).to.match(/^HTTP\/1\.1 400 /);
      expect((await get('/healthz')).status).to.equal(200);
    });
  }

  it('is not ready any more while it closes, and lets who was before finish', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let arrived = (): void => undefined;
    const arriving = new Promise<void>((resolve) => (arrived = resolve));
    const handler = async (_request: unknown, response: { end(text: string): unknown }): Promise<void> => {
      arrived();
      await held;
      response.end('done');
    };
    const other = await createCounter({ mounts: [{ prefix: '/slow', handler }] });
    const agent = new Agent({ keepAlive: true });
    const slow = new Promise<IncomingMessage>((resolve, reject) => {
      httpGet({ port: other.port, host: '127.0.0.1', path: '/slow', agent }, resolve).on('error', reject);
    });
    await arriving;
    const socket = connect(Number(other.port), '127.0.0.1');
    let said = '';
    let heard = (): void => undefined;
    socket.on('data', (chunk) => {
      said += chunk.toString();
      heard();
    });
    await new Promise<void>((resolve) => socket.write('GET /readyz HTTP/1.1\r\nHost: x\r\n', () => resolve()));
    await other.call('GET', '/healthz');
    const closing = other.server.close();
    const answered = new Promise<void>((resolve) => (heard = resolve));
    socket.write('\r\n');
    await answered;
    expect(said).to.match(/^HTTP\/1\.1 503 /);
    letGo();
    expect(await text(await slow)).to.equal('done');
    await closing;
    agent.destroy();
    await other.close();
  });

  it('does not wait for a stream that never ends, nor for a connection that stays open', async () => {
    const handler = (_request: unknown, response: ServerResponse): void => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': open\n\n');
    };
    const other = await createCounter({ mounts: [{ prefix: '/phone', handler }] });
    const agent = new Agent({ keepAlive: true });
    const heard = (): Promise<IncomingMessage> => new Promise((resolve, reject) => {
      httpGet({ port: other.port, host: '127.0.0.1', path: '/phone/events', agent }, resolve).on('error', reject);
    });
    const stream = await heard();
    const ended = new Promise((resolve) => stream.resume().once('end', resolve));
    await other.close();
    await ended;
    agent.destroy();
  });

  it('says in one line that its port is taken', async () => {
    const other = await createCounter();
    const error: unknown = await other.close().then(() => other.server.listen(Number(counter.port), '127.0.0.1')).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(ConfigError);
    expect((error as Error).message).to.equal(`PORT ${counter.port} is in use: stop what uses it, or set PORT to another one.`);
  });
});
