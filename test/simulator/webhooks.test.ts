import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import type { Settings } from '../../src/simulator/world/settings.js';
import { createOutside, jonas, valueOf, type Outside } from './world.js';

const deliveries = (webhooks: Partial<Settings['webhooks']>): { webhooks: Partial<Settings['webhooks']> } => ({ webhooks });

describe('webhooks', () => {
  let outside: Outside;
  beforeEach(async () => { outside = await createOutside(); });
  afterEach(() => outside.stop());

  const textsOf = (): string[] => outside.business.got.map((got) => valueOf(got).messages[0].text.body as string);

  /** Until all that is under way has come back. */
  const settled = async (state: string, count: number): Promise<void> => {
    for (;;) {
      const all = await outside.control.webhooks();
      if (all.filter((each) => each.state === state && each.attempts.length > 0).length >= count) return;
      await new Promise((resolve) => { setImmediate(resolve); });
    }
  };

  it('are ASCII and signed over exactly their bytes', async () => {
    await outside.control.say(jonas, 'Wo bleibt mein Päckchen? 📦');
    const [got] = await outside.business.has(1);
    expect(got!.body).to.match(/^[\x20-\x7e]+$/).and.to.contain('P\\u00e4ckchen? \\ud83d\\udce6');
    const expected = createHmac('sha256', 'simulator-app-secret').update(got!.body).digest('hex');
    expect(got!.headers['x-hub-signature-256']).to.equal(`sha256=${expected}`);
    expect(valueOf(got!)).to.deep.include({
      messaging_product: 'whatsapp',
      metadata: { display_phone_number: '493023125100', phone_number_id: outside.simulator.business.phoneNumberId },
    });
    expect(valueOf(got!).messages[0]).to.include({ from: jonas, type: 'text', timestamp: String(Date.parse('2026-03-02T10:00:00Z') / 1_000) });
  });

  it('come again with growing waits until exactly 200', async () => {
    const answers = [500, 201, 'cut', 302, 200] as const;
    outside.business.answer = (_, number) => answers[number - 1]!;
    await outside.control.say(jonas, 'Hallo');
    await outside.business.has(1);
    for (const [attempt, wait] of [1_000, 2_000, 4_000, 8_000].entries()) {
      await settledAttempts(attempt + 1);
      await outside.control.advance(wait - 1);
      expect(outside.business.got).to.have.length(attempt + 1);
      await outside.control.advance(1);
      await outside.business.has(attempt + 2);
    }
    await settled('accepted', 1);
    const [delivery] = await outside.control.webhooks();
    expect(delivery!.attempts.map((attempt) => attempt.outcome)).to.deep.equal(['500', '201', 'UND_ERR_SOCKET', '302', '200']);
    expect(new Set(outside.business.got.map((got) => got.body)).size).to.equal(1);
  });

  const settledAttempts = async (count: number): Promise<void> => {
    while ((await outside.control.webhooks())[0]!.attempts.length < count) await new Promise((resolve) => { setImmediate(resolve); });
  };

  it('give up after seven days', async () => {
    outside.business.answer = () => 500;
    await outside.control.settings(deliveries({ retryFactor: 1, retryFirstMs: 7 * 86_400_000, retryMaxMs: 7 * 86_400_000 }));
    await outside.control.say(jonas, 'Hallo');
    await settledAttempts(1);
    await outside.control.advance(7 * 86_400_000);
    await settled('given-up', 1);
    expect((await outside.control.counters()).webhooks).to.deep.include({ attempts: 2, givenUp: 1, failed: { 500: 2 } });
  });

  it('wait while the business has no address', async () => {
    await outside.control.settings({ webhookUrl: null });
    await outside.control.say(jonas, 'Hallo');
    expect(outside.business.got).to.have.length(0);
    await outside.control.settings({ webhookUrl: outside.business.url });
    await outside.business.has(1);
  });

  it('come several times, shuffled the same way each time, when told so', async () => {
    const play = async (): Promise<string[]> => {
      await outside.control.reset();
      outside.business.got.length = 0;
      await outside.control.settings(deliveries({ copies: 3, shuffleMs: 100, concurrency: 1 }));
      for (const text of ['a', 'b', 'c', 'd', 'e']) await outside.control.say(jonas, text);
      expect(outside.business.got).to.have.length(0);
      await outside.control.advance(100);
      await outside.business.has(15);
      return textsOf();
    };
    const first = await play();
    expect([...first].sort().join('')).to.equal('aaabbbcccdddeee');
    expect(first.join('')).to.not.equal('aaabbbcccdddeee');
    expect(await play()).to.deep.equal(first);
  });

  it('carry several updates when batched, and come late when delayed', async () => {
    await outside.control.settings(deliveries({ batch: 4, batchMs: 50, delayMs: 1_000 }));
    const anna = '4915100000001';
    const says = (customer: string, message: string) => ({ customer, message });
    await outside.control.sayAll([says(jonas, 'a'), says(jonas, 'b'), says(anna, 'c'), says(jonas, 'd'), says(anna, 'e')]);
    expect(outside.business.got).to.have.length(0);
    await outside.control.advance(1_000);
    await outside.business.has(1);
    const { entry: [{ changes }] } = JSON.parse(outside.business.got[0]!.body) as { entry: [{ changes: { value: { messages: { text: { body: string } }[] } }[] }] };
    expect(changes.map((change) => change.value.messages.map((message) => message.text.body))).to.deep.equal([['a', 'b'], ['c'], ['d']]);
    await outside.control.advance(1_000);
    await outside.business.has(2);
    expect(textsOf()[1]).to.equal('e');
  });

  it('carry what a test made up, signed rightly, wrongly or not at all', async () => {
    await outside.control.raw({ body: '{"object":' });
    await outside.control.raw({ payload: { ä: 1 }, signature: 'sha256=00' });
    await outside.control.raw({ payload: {}, signature: null });
    const got = await outside.business.has(3);
    const by = (body: string) => got.find((each) => each.body === body)!.headers['x-hub-signature-256'];
    expect(by('{"object":')).to.match(/^sha256=[0-9a-f]{64}$/);
    expect(by('{"\\u00e4":1}')).to.equal('sha256=00');
    expect(by('{}')).to.equal(undefined);
  });

  it('shake hands', async () => {
    expect(await outside.control.handshake()).to.include({ verified: true, status: 200 });
    await outside.control.settings({ webhookUrl: 'http://127.0.0.1:1/' });
    expect(await outside.control.handshake().catch((error: Error) => error.message)).to.contain('502');
  });

  it('hold statuses back, and let them go', async () => {
    await outside.control.say(jonas, 'Hallo');
    await outside.business.has(1);
    await outside.control.holdStatuses(true);
    const { body } = await outside.send({ text: { body: 'x' } });
    expect((await outside.control.webhooks())).to.have.length(1);
    expect(await outside.control.holdStatuses(false)).to.deep.equal({ released: 2 });
    await outside.business.has(3);
    await outside.control.status({ id: body.messages[0].id as string, status: 'failed', code: 131049 });
    const failed = valueOf((await outside.business.has(4))[3]!).statuses[0];
    expect(failed.errors[0].code).to.equal(131049);
  });
});
