import { expect } from 'chai';
import { createFakeConnector, from, message } from './fake-connector.js';
import { ada, createStand } from './stand.js';

describe("a channel's rate", () => {
  const paced = async (perSecond: number) => {
    const connector = createFakeConnector();
    connector.capabilities = { ...connector.capabilities, perSecond };
    const stand = await createStand({ connectors: [connector] });
    const times: number[] = [];
    const begin = stand.clock.now().getTime();
    connector.onSend = () => { times.push(stand.clock.now().getTime() - begin); };
    const pass = async (ms: number): Promise<void> => {
      const until = stand.clock.now().getTime() + ms;
      for (let left = ms; left > 0; left = until - stand.clock.now().getTime()) {
        for (let rest = 0; rest < 20; rest += 1) await new Promise((resolve) => { setImmediate(resolve); });
        await stand.clock.advance(Math.min(left, stand.clock.nextIn ?? left));
      }
      for (let rest = 0; rest < 20; rest += 1) await new Promise((resolve) => { setImmediate(resolve); });
    };
    return { ...stand, connector, times, pass };
  };

  it('is kept, with a few messages at once and the others spread', async () => {
    const { connector, runtime, times, pass } = await paced(20);
    const customers = Array.from({ length: 40 }, (_, index) => `c${String(index)}`);
    await runtime.accept('fake', customers.map((customer) => from(customer, message(`${customer}-1`, 'eins + zwei'))));
    await pass(5000);
    expect(times).to.have.length(80);
    for (let second = 0; second < 4000; second += 100) {
      expect(times.filter((time) => time >= second && time < second + 1000).length).to.be.at.most(25);
    }
    expect(Math.max(...times)).to.be.at.most(4000);
    for (const customer of customers) expect(connector.textsTo(customer)).to.deep.equal(['echo eins', 'echo zwei']);
  });

  it('lets an agent fence what still waits for its place', async () => {
    const { connector, runtime, pass } = await paced(1);
    await runtime.accept('fake', [from('kim', message('m1', 'person'))]);
    await pass(2000);
    const [one] = await runtime.cases();
    await runtime.accept('fake', [from('lou', message('m2', 'Hallo'))]);
    await pass(1);
    await runtime.accept('fake', [from('kim', message('m3', 'noch etwas'))]);
    await pass(1);
    await runtime.take(one!.id, ada);
    await pass(5000);
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal(['Ein Mensch kommt.']);
  });
});
