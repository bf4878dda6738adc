import { expect } from 'chai';
import type { Session } from '../../src/server/api/types.js';
import { cookieOf, createCounter, type Answer, type Counter } from './counter.js';

describe('signing in', () => {
  let counter: Counter;
  beforeEach(async () => {
    counter = await createCounter();
  });
  afterEach(() => counter.close());
  const attempt = (id: string, password: string, headers: Record<string, string> = {}): Promise<Answer> =>
    counter.call('POST', '/api/console/session', { body: { id, password }, headers });
  const isIn = async (cookie: string): Promise<boolean> => (await counter.call('GET', '/api/console/cases', { cookie })).status === 200;

  it('gives a cookie that scripts and other sites never get', async () => {
    const answer = await attempt('anna', 'correct horse');
    expect(answer.json<Session>().agent).to.deep.equal({ id: 'anna', name: 'Anna Berg' });
    expect(answer.headers['set-cookie']![0]).to.match(/^schalter_session=[\w-]{43}; Path=\/api\/console; Max-Age=43200; HttpOnly; SameSite=Strict$/);
    expect((await attempt('anna', 'correct horse', { 'x-forwarded-proto': 'https' })).headers['set-cookie']![0]).to.match(/; Secure$/);
  });

  it('says the same of a wrong password and of nobody', async () => {
    const [wrong, nobody] = [await attempt('anna', 'wrong'), await attempt('zoe', 'wrong')];
    expect([wrong.status, nobody.status]).to.deep.equal([401, 401]);
    expect(wrong.text).to.equal(nobody.text);
    expect(wrong.headers).not.to.have.property('set-cookie');
  });

  for (const body of [{}, { id: 'anna' }, { id: 'anna', password: '' }, { id: { $ne: '' }, password: ['x'] }, null, 'x']) {
    it(`refuses ${JSON.stringify(body)}`, async () => {
      const answer = await counter.call('POST', '/api/console/session', { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
      expect(answer.status).to.equal(400);
    });
  }

  it('stops guessing after five, and lets go after a quarter of an hour', async () => {
    const statuses = await Promise.all(Array.from({ length: 7 }, async (_, guess) => (await attempt('anna', `guess ${guess}`)).status));
    expect(statuses.sort()).to.deep.equal([401, 401, 401, 401, 401, 429, 429]);
    const held = await attempt('anna', 'correct horse');
    expect(held.status).to.equal(429);
    expect(Number(held.headers['retry-after'])).to.be.within(1, 900);
    expect((await attempt('ben', 'battery staple')).status).to.equal(200);
    await counter.clock.advance(15 * 60_000);
    expect((await attempt('anna', 'correct horse')).status).to.equal(200);
  });

  it('forgets what somebody mistyped once they got it right', async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let guess = 0; guess < 4; guess += 1) expect((await attempt('anna', 'typo')).status).to.equal(401);
      expect((await attempt('anna', 'correct horse')).status).to.equal(200);
    }
  });

  it('counts who comes through a proxy on this machine by their own address', async () => {
    for (let guess = 0; guess < 6; guess += 1) await attempt('anna', 'guess', { 'x-forwarded-for': '1.1.1.1, 203.0.113.9' });
    expect((await attempt('anna', 'correct horse', { 'x-forwarded-for': '203.0.113.9' })).status).to.equal(429);
    expect((await attempt('anna', 'correct horse', { 'x-forwarded-for': '198.51.100.7' })).status).to.equal(200);
  });

  it('ends after twelve hours', async () => {
    const cookie = await counter.signIn('anna');
    await counter.clock.advance(12 * 3_600_000 - 1);
    expect(await isIn(cookie)).to.equal(true);
    await counter.clock.advance(1);
    expect(await isIn(cookie)).to.equal(false);
  });

  it('ends when one signs out', async () => {
    const cookie = await counter.signIn('anna');
    const out = await counter.call('DELETE', '/api/console/session', { cookie });
    expect(out.status).to.equal(204);
    expect(out.headers['set-cookie']![0]).to.include('Max-Age=0');
    expect(await isIn(cookie)).to.equal(false);
  });

  it('ends when the account goes or gets another password', async () => {
    const [anna, ben] = [await counter.signIn('anna'), await counter.signIn('ben')];
    await counter.store.removeAgent('anna');
    await counter.store.putAgent({ id: 'ben', name: 'Ben', password: 'scrypt$2$1$1$eA==$eA==' });
    expect([await isIn(anna), await isIn(ben)]).to.deep.equal([false, false]);
  });
});

describe('the demo\'s door', () => {
  let counter: Counter;
  before(async () => {
    counter = await createCounter({ demo: true });
  });
  after(() => counter.close());
  const enter = (headers: Record<string, string> = {}): Promise<Answer> => counter.call('POST', '/api/console/session/demo', { body: {}, headers });
  const local = (name: string): Record<string, string> => ({ host: `${name}:${counter.port}` });

  it('opens for a browser on this machine', async () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST']) {
      const answer = await enter(local(name));
      expect(answer.status, name).to.equal(200);
      expect((await counter.call('GET', '/api/console/cases', { cookie: cookieOf(answer) })).status).to.equal(200);
    }
  });

  it('stays shut for a name that was made to point here, and through a proxy', async () => {
    const visitors: Record<string, string>[] = [
      { host: `evil.example:${counter.port}` }, { host: 'localhost' }, { host: 'localhost:1' }, { host: `localhost.evil.example:${counter.port}` },
      { ...local('localhost'), 'x-forwarded-for': '203.0.113.9' }, { ...local('localhost'), forwarded: 'for=203.0.113.9' },
      { ...local('localhost'), origin: 'http://evil.example' }, { ...local('localhost'), 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of visitors) {
      expect((await enter(headers)).status, JSON.stringify(headers)).to.equal(403);
    }
  });

  it('is offered only where it would open', async () => {
    const offered = async (headers: Record<string, string>) => (await counter.call('GET', '/api/console/session', { headers })).json<Session>().demo;
    expect(await offered(local('localhost'))).to.equal(true);
    expect(await offered({ host: `evil.example:${counter.port}` })).to.equal(false);
  });

  it('is not there outside the demo', async () => {
    const production = await createCounter();
    expect((await production.call('POST', '/api/console/session/demo', { body: {}, headers: { host: `localhost:${production.port}` } })).status).to.equal(404);
    expect((await production.call('GET', '/api/console/session', { headers: { host: `localhost:${production.port}` } })).json<Session>().demo).to.equal(false);
    await production.close();
  });
});
