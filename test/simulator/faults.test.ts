import { expect } from 'chai';
import { createOutside, jonas, valueOf, type Outside } from './world.js';

describe('faults and rates', () => {
  let outside: Outside;
  beforeEach(async () => {
    outside = await createOutside();
    await outside.control.say(jonas, 'Hallo');
    await outside.business.has(1);
  });
  afterEach(() => outside.stop());

  const send = () => outside.send({ text: { body: 'x' }, biz_opaque_callback_data: 'k' });
  const received = async () => (await outside.control.counters()).received[jonas]!;

  it('refuse the next sends with a code, then no more', async () => {
    await outside.control.fault({ kind: 'code', code: 131000, next: 2 });
    const answers = [await send(), await send(), await send()];
    expect(answers.map((answer) => answer.status)).to.deep.equal([500, 500, 200]);
    expect(answers[0]!.body.error).to.include({ code: 131000, message: '(#131000) Something went wrong' });
    expect(await received()).to.include({ messages: 1, repeated: 0 });
  });

  it('fail as a status after a 200', async () => {
    await outside.control.fault({ kind: 'code', code: 131049, as: 'status' });
    expect((await send()).status).to.equal(200);
    const status = valueOf((await outside.business.has(2))[1]!).statuses[0];
    expect(status).to.include({ status: 'failed', biz_opaque_callback_data: 'k' });
    expect(status.errors[0].code).to.equal(131049);
    expect(await received()).to.include({ messages: 0, failed: 1 });
  });

  it('break the connection before and after the message is taken', async () => {
    await outside.control.fault({ kind: 'reset' });
    await outside.control.fault({ kind: 'accept-and-close' });
    const outcome = async (): Promise<string> => send().then(() => 'answered', (error: { code?: string }) => error.code ?? 'error');
    expect(await outcome()).to.equal('ECONNRESET');
    expect(await received()).to.include({ messages: 0 });
    expect(await outcome()).to.equal('UND_ERR_SOCKET');
    expect(await outcome()).to.equal('answered');
    expect(await received()).to.deep.include({ messages: 2, repeated: 1, keys: { k: 2 } });
    const { sends } = await outside.control.counters();
    expect(sends).to.deep.include({ accepted: 1, unanswered: 1, broken: { reset: 1 } });
  });

  it('answer with what is no JSON, and only where aimed', async () => {
    await outside.control.fault({ kind: 'http', status: 500, customer: '4915100000002' });
    expect((await send()).status).to.equal(200);
    await outside.control.say('4915100000002', 'Hi');
    const answer = await outside.send({ to: '4915100000002', text: { body: 'x' } });
    expect([answer.status, typeof answer.body]).to.deep.equal([500, 'string']);
  });

  it('keep to one message in six seconds a customer, with 45 ahead', async () => {
    await outside.control.settings({ rates: { perSecond: null } });
    const codes = await Promise.all(Array.from({ length: 47 }, async () => (await send()).body.error?.code as number | undefined));
    expect(codes.filter((code) => code === undefined)).to.have.length(45);
    expect(codes.filter((code) => code === 131056)).to.have.length(2);
    await outside.control.advance(5_999);
    expect((await send()).body.error.code).to.equal(131056);
    await outside.control.advance(1);
    expect((await send()).status).to.equal(200);
    expect((await send()).status).to.equal(400);
  });

  it('keep to 80 a second for the number', async () => {
    await outside.control.settings({ rates: { pairIntervalMs: null } });
    const codes = await Promise.all(Array.from({ length: 90 }, async () => (await send()).body.error?.code as number | undefined));
    expect(codes.filter((code) => code === 130429)).to.have.length(10);
    await outside.control.advance(1_000);
    expect((await send()).status).to.equal(200);
  });
});
