import { connect } from 'node:net';
import { expect } from 'chai';
import { createCounter, sign, textMessage, type Counter } from './counter.js';

describe('POST /webhooks/whatsapp', () => {
  let counter: Counter;
  beforeEach(async () => {
    counter = await createCounter();
  });
  afterEach(() => counter.close());

  it('stores and answers a signed message, umlauts and all', async () => {
    expect((await counter.webhook(textMessage('Grüße, wo ist mein Päckchen?'))).status).to.equal(200);
    await counter.runtime.idle();
    expect(counter.sent).to.deep.equal(['echo Grüße, wo ist mein Päckchen?']);
  });

  it('answers a message once that comes three times', async () => {
    const body = textMessage('hallo');
    for (let time = 0; time < 3; time += 1) expect((await counter.webhook(body)).status).to.equal(200);
    await counter.runtime.idle();
    expect(counter.sent).to.have.length(1);
  });

  for (const [how, signature] of [
    ['none', ''], ['of another secret', sign('x', 'other')], ['of other bytes', sign('y')], ['without its scheme', sign('x').slice(7)], ['of another scheme', `sha1=${sign('x').slice(7)}`],
  ] as const) {
    it(`refuses a signature ${how}`, async () => {
      const answer = await counter.webhook(textMessage('hallo'), signature);
      expect(answer.status).to.equal(401);
      await counter.runtime.idle();
      expect(counter.sent).to.deep.equal([]);
    });
  }

  it('verifies the bytes as they came, even where they are no UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('{"object":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
    const answer = await counter.call('POST', '/webhooks/whatsapp', { body: bytes, headers: { 'x-hub-signature-256': sign(bytes) } });
    expect(answer.status).to.be.oneOf([200, 400]);
  });

  for (const body of ['', '{', 'null', '[]', '"text"', textMessage('hallo').slice(0, -20), '['.repeat(100_000)]) {
    it(`says 400 or ignores a signed body that is not Meta's: ${body.slice(0, 12) || 'nothing'}…`, async () => {
      expect((await counter.webhook(body)).status).to.be.oneOf([200, 400]);
      expect((await counter.webhook(textMessage('noch da?'))).status).to.equal(200);
    });
  }

  it('takes 3 MB, and refuses more than 4', async () => {
    const padded = (bytes: number): string => textMessage('hallo') + ' '.repeat(bytes);
    expect((await counter.webhook(padded(3_000_000))).status).to.equal(200);
    const announced = await counter.call('POST', '/webhooks/whatsapp', { headers: { 'content-length': '4300000' }, body: '' }).catch((error: Error) => error);
    expect(announced).to.have.property('status', 413);
    const chunked = counter.call('POST', '/webhooks/whatsapp', { body: padded(4_300_000), headers: { 'transfer-encoding': 'chunked' } });
    expect(await chunked.then(({ status }) => status, () => 'cut')).to.be.oneOf([413, 'cut']);
    await counter.runtime.idle();
    expect(counter.sent).to.have.length(1);
  });

  it('does not say 200 when it could not be stored, and takes it when it comes again', async () => {
    const { accept } = counter.store;
    const body = textMessage('hallo');
    counter.store.accept = () => Promise.reject(new Error('ENOSPC: secret customer text'));
    const answer = await counter.webhook(body);
    expect(answer.status).to.equal(503);
    expect(answer.text).not.to.include('secret');
    counter.store.accept = accept;
    expect((await counter.webhook(body)).status).to.equal(200);
    await counter.runtime.idle();
    expect(counter.sent).to.deep.equal(['echo hallo']);
  });

  it('takes nothing from a request that was cut off, and lives on', async () => {
    const body = textMessage('halb');
    const socket = connect(Number(counter.port), '127.0.0.1');
    socket.write(`POST /webhooks/whatsapp HTTP/1.1\r\nHost: x\r\nX-Hub-Signature-256: ${sign(body)}\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 50)}`);
    await new Promise((resolve) => socket.once('connect', resolve));
    expect((await counter.webhook(textMessage('ganz'))).status).to.equal(200);
    socket.resetAndDestroy();
    await counter.runtime.idle();
    expect(counter.sent).to.deep.equal(['echo ganz']);
  });

  it('does not wait for half a request when it closes', async () => {
    const socket = connect(Number(counter.port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('POST /webhooks/whatsapp HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf');
    expect((await counter.call('GET', '/healthz')).status).to.equal(200);
    const ended = new Promise((resolve) => socket.once('close', resolve));
    const closing = counter.server.close();
    await counter.clock.advance(5_000);
    await closing;
    await ended;
  });
});

describe('GET /webhooks/whatsapp', () => {
  let counter: Counter;
  before(async () => {
    counter = await createCounter();
  });
  after(() => counter.close());
  const handshake = (token: string, challenge: string) =>
    counter.call('GET', `/webhooks/whatsapp?hub.mode=subscribe&hub.verify_token=${encodeURIComponent(token)}&hub.challenge=${encodeURIComponent(challenge)}`);

  it('answers the bare challenge to who knows the token', async () => {
    const answer = await handshake('verify me', '1158201444');
    expect(answer).to.include({ status: 200, text: '1158201444' });
  });

  it('is no page, whatever the challenge', async () => {
    const answer = await handshake('verify me', '<script>alert(1)</script>');
    expect(answer.headers['content-type']).to.match(/^text\/plain/);
    expect(answer.headers['x-content-type-options']).to.equal('nosniff');
  });

  it('refuses another token', async () => {
    expect((await handshake('guess', '1')).status).to.equal(403);
    expect((await counter.call('GET', '/webhooks/whatsapp')).status).to.equal(403);
  });

  it('knows no other channel', async () => {
    expect((await counter.call('POST', '/webhooks/telegram', { body: {} })).status).to.equal(404);
    expect((await counter.call('POST', '/api/messages', { body: {} })).status).to.equal(404);
  });
});
