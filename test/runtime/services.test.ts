import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { Operation, Service } from '../../src/dialog/project.js';
import type { Value } from '../../src/dialog/slot-type.js';
import { createSystemClock, type Clock } from '../../src/runtime/clock.js';
import { silentLog } from '../../src/runtime/log.js';
import { createServices } from '../../src/runtime/services.js';
import { from, message } from './fake-connector.js';
import { createStand, operation, project, serviceOf } from './stand.js';

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

describe('a service', () => {
  let server: Server;
  let url: string;
  let handler: Handler;
  let requests: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[];

  before(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => { body += chunk.toString(); });
      request.on('end', () => {
        requests.push({ method: request.method!, url: request.url!, headers: request.headers, body });
        handler(request, response, body);
      });
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    requests = [];
    handler = (_, response) => { json(response, 200, { shipments: [{ status: 'transit' }] }); };
  });

  /** Time in which every wait is over at once, but for the attempts' own limits. */
  const hurried: Clock = {
    now: () => new Date(),
    after: (ms, callback) => createSystemClock().after(ms === 1000 ? 60 : 0, callback),
  };

  const call = (change: Partial<Operation> = {}, input: Record<string, Value> = { number: '42' }, headers: Service['headers'] = {}, env = {}) => {
    const changed = { ...operation, ...change };
    const services = createServices({ env: { PARCELS_URL: url, ...env }, clock: hurried, log: silentLog, random: () => 0.5 });
    const own = { ...project, services: new Map([['parcels', serviceOf(changed, headers)]]) };
    return services(own, { operation: 'parcels.track', input, idempotencyKey: 'key-1' });
  };

  it('answers with an outcome and its declared fields', async () => {
    expect(await call()).to.deep.equal({ outcome: 'found', result: { status: 'transit' } });
    expect(requests[0]).to.include({ method: 'GET', url: '/track/42' });
  });

  it('lets no halves of characters in, which a phone takes for an error', async () => {
    handler = (_, response) => { response.writeHead(200, { 'content-type': 'application/json' }).end('{"place":"K\\ud800\\u0000ln"}'); };
    expect((await call({ ...operation, result: { place: { from: 'place', type: 'text' } } })).result).to.deep.equal({ place: 'K\ufffdln' });
  });

  it('has an outcome for each status', async () => {
    handler = (_, response) => { json(response, 404, {}); };
    expect(await call()).to.deep.equal({ outcome: 'not-found', result: { status: 'unknown' } });
    handler = (_, response) => { json(response, 401, {}); };
    expect((await call()).outcome).to.equal('failed');
  });

  it('holds fields to their type and closed set', async () => {
    handler = (_, response) => {
      json(response, 200, { shipments: [{ status: 'exploded' }], count: '3', when: 'soon', at: '2026-11-02T09:00:00', paid: 'true', list: [1] });
    };
    const result: Operation['result'] = {
      ...operation.result, count: { from: 'count', type: 'number' }, when: { from: 'when', type: 'date', otherwise: '-' }, at: { from: 'at', type: 'date' },
      paid: { from: 'paid', type: 'yes-no' }, list: { from: 'list', type: 'text' }, own: { from: 'constructor.name', type: 'text' },
    };
    expect((await call({ result })).result).to.deep.equal({
      status: 'unknown', count: 3, when: '-', at: '2026-11-02T09:00:00', paid: true, list: null, own: null,
    });
  });

  it('keeps values in their place: path, query and body', async () => {
    await call({ query: { q: 'word', none: 'absent' } }, { number: 'a/b?c#d&ä', word: 'x&y=z' });
    expect(requests[0]!.url).to.equal('/track/a%2Fb%3Fc%23d%26%C3%A4?q=x%26y%3Dz');
    await call({ method: 'POST', path: '/orders', body: { no: 'number' } }, { number: '"}' });
    expect(requests[1]).to.include({ method: 'POST', body: '{"no":"\\"}"}' });
  });

  it('does not let a value climb out of its path', async () => {
    for (const number of ['..', '.', '%2e%2e']) await call({ path: '/track/{number}/events' }, { number }).catch(() => undefined);
    expect(requests.map((one) => one.url)).to.deep.equal(['/track/%252e%252e/events']);
  });

  it('sends headers with secrets from the environment, and a key that stays for what is not a mere reading', async () => {
    await call({ method: 'POST', body: {} }, {}, { 'DHL-API-Key': { setting: 'DHL_API_KEY' }, 'X-Shop': 'nordwind', 'X-None': { setting: 'UNSET' } }, { DHL_API_KEY: 's3cret' });
    expect(requests[0]!.headers).to.include({ 'dhl-api-key': 's3cret', 'x-shop': 'nordwind', 'idempotency-key': 'key-1' });
    expect(requests[0]!.headers).not.to.have.property('x-none');
  });

  it('is asked again after a failure that may pass, as often as declared', async () => {
    let left = 1;
    handler = (_, response) => {
      if (left === 0) json(response, 200, { shipments: [{ status: 'transit' }] });
      else json(response, 503, {}, { 'retry-after': '1' });
      left -= 1;
    };
    expect((await call()).outcome).to.equal('found');
    left = 5;
    expect((await call({ retries: 2 })).outcome).to.equal('failed');
    expect(requests).to.have.length(2 + 3);
  });

  it('is not asked again after a refusal, nor where it asks for a long wait', async () => {
    handler = (_, response) => { json(response, 400, {}); };
    await call();
    handler = (_, response) => { json(response, 429, {}, { 'retry-after': '3600' }); };
    expect((await call()).outcome).to.equal('failed');
    expect(requests).to.have.length(2);
  });

  const broken: Record<string, Handler> = {
    'hangs': () => undefined,
    'hangs in the middle of an answer': (_, response) => { response.writeHead(200).write('{"shipments"'); },
    'cuts the connection': (request) => { request.socket.destroy(); },
    'answers with no JSON': (_, response) => { response.writeHead(200).end('<html>'); },
    'answers without end': (_, response) => {
      const chunk = Buffer.alloc(256 * 1024, 32);
      const more = (): void => { if (!response.destroyed) response.write(chunk, more); };
      response.on('error', () => undefined).writeHead(200);
      more();
    },
    'sends elsewhere': (_, response) => { response.writeHead(302, { location: `${url}/elsewhere` }).end(); },
  };
  for (const [what, does] of Object.entries(broken)) {
    it(`that ${what} has an outcome too`, async () => {
      handler = does;
      expect((await call({ retries: 0 })).outcome).to.equal('failed');
      expect(requests.map((one) => one.url)).to.deep.equal(['/track/42']);
    });
  }

  it('may answer with 1 MB, and not with a byte more', async () => {
    const megabyte = 1024 * 1024;
    const answerOf = (length: number): string => {
      const start = '{"shipments":[{"status":"transit"}],"rest":"';
      return `${start}${'x'.repeat(length - start.length - 2)}"}`;
    };
    const services = createServices({ env: { PARCELS_URL: url }, clock: createSystemClock(), log: silentLog, random: () => 0.5 });
    const patient = { ...project, services: new Map([['parcels', serviceOf({ ...operation, timeoutMs: 10_000, retries: 0 })]]) };
    const outcomes: string[] = [];
    for (const length of [megabyte, megabyte + 1]) {
      handler = (_, response) => { response.writeHead(200).end(answerOf(length)); };
      outcomes.push((await services(patient, { operation: 'parcels.track', input: { number: '42' }, idempotencyKey: 'key-1' })).outcome);
    }
    expect(outcomes).to.deep.equal(['found', 'failed']);
  });

  it('that nobody serves has an outcome too', async () => {
    expect((await call({}, { number: '42' }, {}, { PARCELS_URL: 'http://127.0.0.1:1' })).outcome).to.equal('failed');
  });

  it('is called within a turn, others being answered meanwhile', async () => {
    const { connector, runtime } = await createStand({ env: { PARCELS_URL: url }, clock: createSystemClock() });
    let answer = (): void => undefined;
    handler = (_, response) => { answer = () => { json(response, 200, { shipments: [{ status: 'transit' }] }); }; };
    await runtime.accept('fake', [from('kim', message('m1', 'call 42'))]);
    while (requests.length === 0) await new Promise((resolve) => { setImmediate(resolve); });
    await runtime.accept('fake', [from('lou', message('m2', 'Hallo')), from('kim', message('m3', 'Hallo?'))]);
    while (connector.textsTo('lou').length === 0) await new Promise((resolve) => { setImmediate(resolve); });
    expect(connector.textsTo('kim')).to.deep.equal([]);
    answer();
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal(['found {"status":"transit"}', 'echo Hallo?']);
    await runtime.stop();
  });
});
