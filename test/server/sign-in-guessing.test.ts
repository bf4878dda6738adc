import { expect } from 'chai';
import { createCounter, type Counter } from './counter.js';

const quarterOfAnHour = 15 * 60_000;

describe('guessing passwords', () => {
  let counter: Counter;
  beforeEach(async () => {
    counter = await createCounter();
  });
  afterEach(() => counter.close());

  const right = 'correct horse';
  /** Anna's colleagues, all with her password. */
  const colleagues = async (count: number): Promise<string[]> => {
    const anna = (await counter.store.agents()).find(({ id }) => id === 'anna')!;
    const ids = Array.from({ length: count }, (_, index) => `colleague${index}`);
    for (const id of ids) await counter.store.putAgent({ ...anna, id });
    return ids;
  };
  const attempt = async (id: string, password: string, address: string): Promise<number> =>
    (await counter.call('POST', '/api/console/session', { body: { id, password }, headers: { 'x-forwarded-for': address } })).status;

  it('at many accounts from one address ends after twenty', async () => {
    const [last, ...others] = await colleagues(6);
    const statuses: number[] = [];
    for (let guess = 0; guess < 20; guess += 1) statuses.push(await attempt(others[guess % 5]!, 'guess', '203.0.113.9'));
    expect(new Set(statuses)).to.deep.equal(new Set([401]));
    expect(await attempt(last!, right, '203.0.113.9')).to.equal(429);
    expect(await attempt(last!, right, '198.51.100.7')).to.equal(200);
    await counter.clock.advance(quarterOfAnHour);
    expect(await attempt(last!, right, '203.0.113.9')).to.equal(200);
  });

  it('at one account from many addresses, however it is spelled, ends after fifty', async () => {
    const statuses: number[] = [];
    for (let guess = 0; guess < 50; guess += 1) statuses.push(await attempt(guess % 20 === 0 ? 'ANNA' : 'anna', 'guess', `203.0.113.${guess}`));
    expect(new Set(statuses)).to.deep.equal(new Set([401]));
    expect(await attempt('anna', right, '198.51.100.7')).to.equal(429);
    expect(await attempt('ben', 'battery staple', '198.51.100.7')).to.equal(200);
    await counter.clock.advance(quarterOfAnHour);
    expect(await attempt('anna', right, '198.51.100.7')).to.equal(200);
  });

  it('is not what a whole office does that signs in from one address', async () => {
    for (const id of await colleagues(30)) expect(await attempt(id, right, '203.0.113.9'), id).to.equal(200);
  });
});
