import { expect } from 'chai';
import type { Connector, Recipient } from '../../../src/connectors/contract.js';
import { answerError, parseRetryAfter } from '../../../src/connectors/whatsapp/errors.js';
import { createWhatsAppConnector } from '../../../src/connectors/whatsapp/index.js';
import { failureOf } from '../contract.js';
import { message } from '../messages.js';
import { cut, json, refusal, silence, startCloudApi, type Answer, type CloudApi } from './cloud-api.js';
import { account, appSecret, lena } from './samples.js';

const toLena: Recipient = { account, id: lena.userId, phone: lena.phone };
const html: Answer = (_request, response) => { response.writeHead(502, { 'content-type': 'text/html' }).end('<html><h1>Bad Gateway</h1></html>'); };
const bare = (status: number): Answer => (_request, response) => { response.writeHead(status).end(); };
const endless: Answer = (_request, response) => {
  response.writeHead(500);
  const write = (): void => { while (!response.destroyed && response.write('x'.repeat(65_536))); };
  response.on('drain', write);
  write();
};

describe('errors', () => {
  let api: CloudApi;
  let connector: Connector;
  const options = { phoneNumberId: account, accessToken: 'the-token', appSecret, verifyToken: 'v' };
  before(async () => {
    api = await startCloudApi();
    connector = createWhatsAppConnector({ ...options, apiUrl: api.url, timeoutMs: 150 });
  });
  after(async () => {
    await connector.close?.();
    await api.close();
  });

  async function meets(answer: Answer): ReturnType<typeof failureOf> {
    api.next(answer);
    return failureOf(connector.send(message({}), toLena, 'k'));
  }

  it('are classed by code, whatever the HTTP status', async () => {
    const table: [number, number, string][] = [
      [400, 130429, 'retry'], [400, 131056, 'retry'], [400, 80007, 'retry'], [500, 131000, 'retry'], [503, 2, 'retry'], [400, 131049, 'retry-tomorrow'],
      [400, 131047, 'template'], [400, 131026, 'permanent'], [400, 131030, 'permanent'], [401, 190, 'operator'], [401, 0, 'operator'], [403, 10, 'operator'],
      [403, 200, 'operator'], [403, 299, 'operator'], [400, 131031, 'operator'], [400, 100, 'request'], [400, 131009, 'request'], [404, 132001, 'request'],
    ];
    for (const [status, code, errorClass] of table) {
      expect(await meets(refusal(status, code)), String(code)).to.include({ channel: 'whatsapp', code: String(code), errorClass, inDoubt: false });
    }
  });

  it('with a code that nobody knows, or none, fall back on the HTTP status', async () => {
    expect(await meets(refusal(503, 999_999))).to.include({ code: '999999', errorClass: 'retry' });
    expect(await meets(refusal(400, 999_999))).to.include({ errorClass: 'request' });
    expect(await meets(json(400, { error: { code: 999_999, is_transient: true } }))).to.include({ errorClass: 'retry' });
    expect(await meets(html)).to.include({ code: 'http-502', errorClass: 'retry', message: 'WhatsApp answered with HTTP 502.' });
    expect(await meets(bare(401))).to.include({ code: 'http-401', errorClass: 'operator' });
    expect(await meets(bare(429))).to.include({ code: 'http-429', errorClass: 'retry' });
    expect(await meets(json(404, []))).to.include({ code: 'http-404', errorClass: 'request' });
    expect(await meets(bare(302))).to.include({ code: 'http-302', errorClass: 'request' });
  });

  it('carry the wait that was asked for, else the one that is documented', async () => {
    expect(await meets(refusal(400, 130429, 'd', { 'retry-after': '120' }))).to.include({ retryAfterMs: 120_000 });
    expect(await meets(refusal(400, 131056))).to.include({ retryAfterMs: 1000 });
    expect(await meets(refusal(400, 131049))).to.include({ retryAfterMs: 86_400_000 });
    expect((await meets(refusal(500, 131000))).retryAfterMs).to.equal(undefined);
  });

  it('of the network say whether the message may have gone out', async () => {
    expect(await meets(silence)).to.include({ code: 'timeout', errorClass: 'retry', inDoubt: true });
    expect(await meets(cut)).to.include({ code: 'reset', errorClass: 'retry', inDoubt: true });
    const nowhere = createWhatsAppConnector({ ...options, apiUrl: 'http://127.0.0.1:1/v24.0' });
    expect(await failureOf(nowhere.send(message({}), toLena, 'k'))).to.include({ code: 'unreachable', errorClass: 'retry', inDoubt: false });
    await nowhere.close?.();
  });

  it('of an answer that makes no sense leave the message in doubt', async () => {
    expect(await meets(json(200, { messages: [] }))).to.include({ code: 'bad-answer', errorClass: 'retry', inDoubt: true });
    expect(await meets(bare(200))).to.include({ code: 'bad-answer', inDoubt: true });
  });

  it('end where an answer never does', async () => {
    expect(await meets(endless)).to.include({ errorClass: 'retry' });
  });

  it('tell neither the token nor anybody’s number', async () => {
    const failure = await meets(refusal(400, 131030, `Recipient +49 170 1234567 or ${lena.phone} is not allowed`));
    expect(failure.message).to.equal('(#131030) Refused: Recipient … or … is not allowed');
    expect(JSON.stringify(failure) + String(failure.stack)).to.not.include('the-token').and.not.include('1234567');
  });
});

describe('parseRetryAfter', () => {
  const now = Date.parse('2026-11-22T10:00:00Z');

  it('reads seconds and dates, and nothing else', () => {
    expect(parseRetryAfter('30', now)).to.equal(30_000);
    expect(parseRetryAfter('Sun, 22 Nov 2026 10:01:00 GMT', now)).to.equal(60_000);
    expect(parseRetryAfter('Sun, 22 Nov 2026 09:00:00 GMT', now)).to.equal(0);
    expect([parseRetryAfter('soon', now), parseRetryAfter('', now), parseRetryAfter(undefined, now)]).to.deep.equal([undefined, undefined, undefined]);
    expect(parseRetryAfter('99999999999999', now)).to.equal(7 * 86_400_000);
  });

  it('counts in an answer', () => {
    expect(answerError({ status: 429, body: undefined, retryAfter: '5', now })).to.include({ retryAfterMs: 5000 });
  });
});
