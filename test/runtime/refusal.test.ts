import { expect } from 'chai';
import { ConnectorError, type ErrorClass } from '../../src/connectors/contract.js';
import { silentLog } from '../../src/runtime/log.js';
import { from, message, status } from './fake-connector.js';
import { ada, createStand } from './stand.js';

const minute = 60_000;

const failure = (errorClass: ErrorClass, code: string): ConnectorError =>
  new ConnectorError({ channel: 'fake', code, errorClass, message: `(#${code}) refused` });

async function stand() {
  const errors: object[] = [];
  const made = await createStand({ logger: { ...silentLog, error: (fields) => { errors.push(fields); } } });
  const { clock, runtime } = made;
  const rings: string[] = [];
  runtime.on('case', ({ ring, case: one }) => { if (ring) rings.push(one.reason); });
  return {
    ...made, errors, rings,
    say: async (id: string, text: string, customer = 'kim'): Promise<void> => {
      await runtime.accept('fake', [from(customer, message(id, text))]);
      await runtime.idle();
    },
    pass: async (ms: number): Promise<void> => {
      const until = clock.now().getTime() + ms;
      for (let left = ms; left > 0; left = until - clock.now().getTime()) {
        await clock.advance(Math.min(left, clock.nextIn ?? left));
        await runtime.idle();
      }
    },
  };
}

describe('a message of the bot that the channel refuses for good', () => {
  for (const errorClass of ['template', 'permanent', 'request'] as const) {
    it(`opens a case, rung once, at a failure of class ${errorClass}`, async () => {
      const { connector, rings, runtime, say } = await stand();
      connector.onSend = () => { throw failure(errorClass, '131026'); };
      await say('m1', 'eins + zwei');
      await say('m2', 'drei');
      expect((await runtime.cases()).map(({ reason, queue, status: state }) => ({ reason, queue, state }))).to.deep.equal([
        { reason: 'not-delivered', queue: 'support', state: 'waiting' },
      ]);
      expect(rings).to.deep.equal(['not-delivered']);
    });
  }

  it('opens one also when the channel says so late', async () => {
    const { connector, rings, runtime, say } = await stand();
    await say('m1', 'Hallo');
    const { key, messageId } = connector.sent[0]!;
    await runtime.accept('fake', [status(key, messageId, 'failed', failure('template', '131047'))]);
    expect(rings).to.deep.equal(['not-delivered']);
  });

  it('is shown in the case that is already open', async () => {
    const { connector, runtime, say } = await stand();
    connector.onSend = () => { throw failure('permanent', '131026'); };
    await say('m1', 'person bitte');
    const cases = await runtime.cases();
    expect(cases.map(({ reason }) => reason)).to.deep.equal(['asked-for-a-person']);
    const { conversation } = await runtime.case(cases[0]!.id);
    expect(conversation.transcript[1]!.channelData).to.have.nested.property('delivery.error.code', '131026');
  });

  it("is not confused with an agent's", async () => {
    const { connector, runtime, say } = await stand();
    await say('m1', 'person bitte');
    const [one] = await runtime.cases();
    await runtime.take(one!.id, ada);
    connector.onSend = () => { throw failure('permanent', '131026'); };
    await runtime.reply(one!.id, ada, 'Hallo');
    await runtime.close(one!.id, ada);
    await runtime.idle();
    expect((await runtime.cases()).map(({ reason }) => reason)).to.deep.equal(['asked-for-a-person']);
  });
});

describe('a channel that refuses everything until the operator acts', () => {
  it('keeps what was said and sends it once they did', async () => {
    const { clock, connector, pass, runtime, say } = await stand();
    const attempts: number[] = [];
    const begin = clock.now().getTime();
    connector.onSend = () => {
      attempts.push((clock.now().getTime() - begin) / minute);
      if (attempts.length < 7) throw failure('operator', '190');
    };
    await say('m1', 'eins + zwei');
    await pass(120 * minute);
    expect(attempts).to.deep.equal([0, 1, 3, 7, 15, 30, 45, 45]);
    expect(connector.textsTo('kim')).to.deep.equal(['echo eins', 'echo zwei']);
    expect(await runtime.cases()).to.deep.equal([]);
  });

  it('is told the operator once for all customers, and again when the trouble comes back', async () => {
    const { connector, errors, pass, runtime, say } = await stand();
    const broken = (): void => { throw failure('operator', '190'); };
    connector.onSend = broken;
    await say('m1', 'Hallo');
    await say('m2', 'Hallo', 'lou');
    await pass(10 * minute);
    expect(errors).to.deep.equal([{ channel: 'fake', code: '190' }]);
    connector.onSend = () => undefined;
    await pass(20 * minute);
    const { key, messageId } = connector.sent[0]!;
    await runtime.accept('fake', [status(key, messageId, 'sent')]);
    connector.onSend = broken;
    await say('m3', 'Hallo');
    expect(errors).to.have.length(2);
  });

  it('is told once also where the channel takes each message first and then says that it failed', async () => {
    const { connector, errors, pass, runtime, say } = await stand();
    await say('m1', 'Hallo');
    for (let tries = 0; tries < 3; tries += 1) {
      const { key, messageId } = connector.sent.at(-1)!;
      await runtime.accept('fake', [status(key, messageId, 'failed', failure('operator', '131042'))]);
      await pass(20 * minute);
    }
    expect(connector.sent).to.have.length(4);
    expect(errors).to.deep.equal([{ channel: 'fake', code: '131042' }]);
  });

  it('for longer than the window lasts: a person gets to know', async () => {
    const { connector, pass, rings, say } = await stand();
    connector.onSend = () => { throw failure('operator', '190'); };
    await say('m1', 'Hallo');
    await pass(23 * 60 * minute);
    expect(rings).to.deep.equal([]);
    await pass(2 * 60 * minute);
    expect(rings).to.deep.equal(['not-delivered']);
  });
});
