import { expect } from 'chai';
import { ConnectorError, type ErrorClass } from '../../src/connectors/contract.js';
import { from, message, status } from './fake-connector.js';
import { createStand } from './stand.js';

const second = 1000;
const day = 24 * 60 * 60 * second;

const failure = (errorClass: ErrorClass, code: string, retryAfterMs?: number): ConnectorError =>
  new ConnectorError({ channel: 'fake', code, errorClass, message: `(#${code}) refused`, ...(retryAfterMs !== undefined && { retryAfterMs }) });

describe('the outbox', () => {
  /** A stand whose channel refuses with these errors, one a send, and then takes everything. */
  const refusing = async (...errors: ConnectorError[]) => {
    const stand = await createStand();
    const attempts: number[] = [];
    const begin = stand.clock.now().getTime();
    stand.connector.onSend = () => {
      attempts.push((stand.clock.now().getTime() - begin) / second);
      const error = errors.shift();
      if (error !== undefined) throw error;
    };
    const pass = async (ms: number): Promise<void> => {
      const until = stand.clock.now().getTime() + ms;
      for (let left = ms; left > 0; left = until - stand.clock.now().getTime()) {
        await stand.clock.advance(Math.min(left, stand.clock.nextIn ?? left));
        await stand.runtime.idle();
      }
    };
    const say = async (id: string, text: string): Promise<void> => {
      await stand.runtime.accept('fake', [from('kim', message(id, text))]);
      await stand.runtime.idle();
    };
    const deliveries = async (): Promise<unknown[]> => {
      const conversation = await stand.store.load('fake:shop:kim');
      return conversation!.transcript.flatMap((entry) => (entry.from.role === 'bot' && entry.type === 'message' ? [(entry.channelData as { delivery: unknown }).delivery] : []));
    };
    return { ...stand, attempts, pass, say, deliveries };
  };

  it('sends in order, the next once the channel took the one before', async () => {
    const { connector, pass, say } = await refusing(failure('retry', '131000'), failure('retry', '131000'));
    await say('m1', 'eins + zwei');
    await say('m2', 'drei');
    expect(connector.textsTo('kim')).to.deep.equal([]);
    await pass(10 * second);
    expect(connector.textsTo('kim')).to.deep.equal(['echo eins', 'echo zwei', 'echo drei']);
  });

  it('waits longer each time after a passing failure', async () => {
    const { attempts, pass, say } = await refusing(...Array.from({ length: 5 }, () => failure('retry', '131000')));
    await say('m1', 'Hallo');
    await pass(60 * second);
    expect(attempts).to.deep.equal([0, 0.75, 2.25, 5.25, 11.25, 23.25]);
  });

  it("waits as the platform's limit for one customer states: 1, 4, 16 seconds", async () => {
    const { attempts, pass, say } = await refusing(...Array.from({ length: 3 }, () => failure('retry', '131056')));
    await say('m1', 'Hallo');
    await pass(60 * second);
    expect(attempts).to.deep.equal([0, 1, 5, 21]);
  });

  it('waits at least as long as the platform asks', async () => {
    const { attempts, pass, say } = await refusing(failure('retry', '4', 90 * second));
    await say('m1', 'Hallo');
    await pass(120 * second);
    expect(attempts).to.deep.equal([0, 90]);
  });

  it('puts a message off until tomorrow without holding up the others', async () => {
    const { attempts, connector, pass, say } = await refusing(failure('retry-tomorrow', '131049'));
    await say('m1', 'eins + zwei');
    expect(connector.textsTo('kim')).to.deep.equal(['echo zwei']);
    await pass(day);
    expect(connector.textsTo('kim')).to.deep.equal(['echo zwei', 'echo eins']);
    expect(attempts).to.deep.equal([0, 0, 86_400]);
  });

  for (const errorClass of ['template', 'permanent', 'request'] as const) {
    it(`gives up at a failure of class ${errorClass}, shows why, and goes on`, async () => {
      const { connector, deliveries, pass, say } = await refusing(failure(errorClass, '131026'));
      await say('m1', 'eins + zwei');
      await pass(day);
      expect(connector.textsTo('kim')).to.deep.equal(['echo zwei']);
      expect(await deliveries()).to.deep.equal([{ state: 'failed', error: { code: '131026', message: '(#131026) refused' } }, { state: 'accepted' }]);
    });
  }

  it('tries on through an outage of hours, and gives up when the window is over', async () => {
    const { connector, deliveries, pass, say, runtime } = await refusing();
    connector.onSend = () => { throw failure('retry', '131016'); };
    await say('m1', 'Hallo');
    await pass(23 * 60 * 60 * second);
    expect((await deliveries())[0]).to.include({ state: 'waiting' });
    await pass(2 * 60 * 60 * second);
    expect((await deliveries())[0]).to.include({ state: 'failed' });
    expect(runtime.counts.refused).to.equal(1);
  });

  it('sends again what fails late with a passing failure', async () => {
    const { connector, deliveries, pass, say, runtime } = await refusing();
    await say('m1', 'Hallo');
    const { key, messageId } = connector.sent[0]!;
    const late = (): Promise<void> => runtime.accept('fake', [status(key, messageId, 'failed', failure('retry', '130429'))]);
    await Promise.all([late(), late()]);
    await pass(10 * second);
    await late();
    await pass(10 * second);
    expect(connector.textsTo('kim')).to.deep.equal(['echo Hallo', 'echo Hallo']);
    expect(await deliveries()).to.deep.equal([{ state: 'accepted' }]);
  });

  it('shows what fails late for good', async () => {
    const { connector, deliveries, say, runtime } = await refusing();
    await say('m1', 'Hallo');
    const { key, messageId } = connector.sent[0]!;
    await runtime.accept('fake', [status(key, messageId, 'failed', failure('template', '131047'))]);
    await runtime.accept('fake', [status(key, messageId, 'sent')]);
    expect(await deliveries()).to.deep.equal([{ state: 'failed', error: { code: '131047', message: '(#131047) refused' } }]);
  });

  it('does not send again what a status proves to have arrived', async () => {
    const { connector, deliveries, pass, say, runtime, store } = await refusing(failure('retry', 'timeout'));
    await say('m1', 'Hallo');
    const { key } = (await store.load('fake:shop:kim'))!.outbox[0]!;
    await runtime.accept('fake', [status(key, 'wamid.1', 'sent')]);
    await pass(60 * second);
    expect(connector.textsTo('kim')).to.deep.equal([]);
    expect(await deliveries()).to.deep.equal([{ state: 'sent' }]);
  });

  it('settles by the channel’s id where the key is not echoed, and leaves strangers alone', async () => {
    const { connector, deliveries, say, runtime } = await refusing();
    await say('m1', 'Hallo');
    await runtime.accept('fake', [status('', connector.sent[0]!.messageId, 'delivered'), status('who', 'whose', 'read')]);
    expect(await deliveries()).to.deep.equal([{ state: 'delivered' }]);
  });

  it('lets go of what is read', async () => {
    const { connector, say, runtime, store } = await refusing();
    await say('m1', 'Hallo');
    const { key, messageId } = connector.sent[0]!;
    await runtime.accept('fake', [status(key, messageId, 'read')]);
    await say('m2', 'Danke');
    expect((await store.load('fake:shop:kim'))!.outbox.map((item) => item.activity.text)).to.deep.equal(['echo Danke']);
  });
});
