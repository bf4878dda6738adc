import { expect } from 'chai';
import { ConnectorError } from '../../src/connectors/contract.js';
import { from, message, status } from './fake-connector.js';
import { ada, createStand } from './stand.js';

const hour = 60 * 60 * 1000;

/** A customer who is answered, and what is kept of that. */
async function answered() {
  const stand = await createStand();
  const say = async (id: string, text: string): Promise<void> => {
    await stand.runtime.accept('fake', [from('kim', message(id, text))]);
    await stand.runtime.idle();
  };
  const outbox = async (): Promise<string[]> =>
    (await stand.store.load('fake:shop:kim'))!.outbox.map((item) => `${item.activity.text ?? ''}: ${item.state}`);
  const pass = async (ms: number): Promise<void> => {
    await stand.clock.advance(ms);
    await stand.runtime.idle();
  };
  return { ...stand, say, outbox, pass };
}

describe('what is settled', () => {
  it('is forgotten after three days, though it was never read', async () => {
    const { connector, outbox, pass, runtime, say } = await answered();
    await say('m1', 'eins');
    const { key, messageId } = connector.sent[0]!;
    await runtime.accept('fake', [status(key, messageId, 'delivered')]);
    await pass(71 * hour);
    await say('m2', 'zwei');
    expect(await outbox()).to.deep.equal(['echo eins: delivered', 'echo zwei: accepted']);
    await pass(2 * hour);
    await say('m3', 'drei');
    expect(await outbox()).to.deep.equal(['echo zwei: accepted', 'echo drei: accepted']);
  });

  it('is the last fifty messages at most; what still waits is kept, however much it is', async () => {
    const { connector, outbox, say } = await answered();
    const sixty = Array.from({ length: 60 }, (_, index) => String(index)).join(' + ');
    connector.onSend = () => { throw new ConnectorError({ channel: 'fake', code: '131016', errorClass: 'retry', message: 'down' }); };
    await say('m1', sixty);
    expect(await outbox()).to.have.length(60);
    const { say: tell, outbox: kept } = await answered();
    await tell('m1', sixty);
    await tell('m2', 'Hallo');
    expect(await kept()).to.have.length(51);
    expect((await kept())[0]).to.equal('echo 10: accepted');
  });

  it('never goes out again once an agent took over, whatever the channel still says', async () => {
    const { connector, outbox, pass, runtime, say, store } = await answered();
    const timeout = new ConnectorError({ channel: 'fake', code: 'timeout', errorClass: 'retry', message: 'no answer', inDoubt: true });
    await say('m1', 'person bitte');
    connector.onSend = () => { throw timeout; };
    await say('m2', 'Hallo');
    const { key } = (await store.load('fake:shop:kim'))!.outbox.at(-1)!;
    await runtime.take((await runtime.cases())[0]!.id, ada);
    connector.onSend = () => undefined;
    await runtime.accept('fake', [status(key, 'wamid.1', 'failed', timeout)]);
    await pass(hour);
    expect((await outbox()).at(-1)).to.equal('echo Hallo: dropped');
    await runtime.accept('fake', [status(key, 'wamid.1', 'delivered')]);
    await pass(hour);
    expect(connector.textsTo('kim')).to.deep.equal(['Ein Mensch kommt.']);
  });
});
