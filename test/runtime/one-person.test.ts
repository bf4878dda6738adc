import { expect } from 'chai';
import type { InboundActivities } from '../../src/connectors/contract.js';
import { message } from './fake-connector.js';
import { ada, createStand } from './stand.js';

/** A customer with an id of their own, with a phone number that may pass on, or with both. */
function from(who: { id?: string; phone?: string }, ...activities: InboundActivities['activities']): InboundActivities {
  const ids = [who.id, who.phone].filter((id) => id !== undefined);
  return { kind: 'activities', account: 'shop', recipient: { account: 'shop', id: ids[0]!, ...(who.phone !== undefined && { phone: who.phone }) }, ids, activities };
}

const moved = (newIds: string[], phone?: string) =>
  message('s1', '', { type: 'event', name: 'contact-changed', value: { newIds, phone }, from: { id: 'customer', role: 'channel' } });

describe('a phone number that passes to somebody else', () => {
  it('shows the next person nothing of the one before', async () => {
    const { connector, runtime, store } = await createStand();
    await runtime.accept('fake', [from({ id: 'DE.1', phone: '491' }, message('m1', 'person bitte'))]);
    await runtime.idle();
    const [one] = await runtime.cases();
    await runtime.take(one!.id, ada);
    await runtime.accept('fake', [from({ id: 'DE.1', phone: '491' }, moved(['DE.2', '492'], '492'))]);
    await runtime.accept('fake', [from({ id: 'DE.9', phone: '491' }, message('m2', 'Guten Tag'))]);
    await runtime.reply(one!.id, ada, 'Ihre Adresse ist Nordweg 1');
    await runtime.idle();
    const told = connector.sent.filter((sent) => sent.activity.text?.includes('Nordweg'));
    expect(told.map(({ recipient }) => [recipient.id, recipient.phone])).to.deep.equal([['DE.2', '492']]);
    expect(connector.textsTo('DE.9')).to.deep.equal(['echo Guten Tag']);
    expect((await store.load((await store.find('fake:shop:DE.9'))!))!.transcript.map((entry) => entry.text)).to.deep.equal(['Guten Tag', 'echo Guten Tag']);
  });

  it('does so also where the message, the change and the next person come in one webhook', async () => {
    const { connector, runtime, store } = await createStand();
    await runtime.accept('fake', [
      from({ phone: '491' }, message('m1', 'eins'), moved(['492'], '492')), from({ id: 'DE.9', phone: '491' }, message('m2', 'zwei')),
      from({ phone: '492' }, message('m3', 'drei')),
    ]);
    await runtime.idle();
    const of = async (id: string) => (await store.load((await store.find(`fake:shop:${id}`))!))!.transcript.flatMap((entry) => (entry.from.role === 'user' ? [entry.id] : []));
    expect([await of('DE.9'), await of('492')]).to.deep.equal([['m2'], ['m1', 'm3']]);
    expect(connector.textsTo('DE.9')).to.deep.equal(['echo zwei']);
  });
});

describe('a customer who shows one id, then the other, then both', () => {
  it('is one, and the bot leaves the word to the agent', async () => {
    const { connector, runtime, store } = await createStand();
    await runtime.accept('fake', [from({ id: 'DE.1' }, message('m1', 'Hallo'))]);
    await runtime.accept('fake', [from({ phone: '491' }, message('m2', 'person bitte'))]);
    await runtime.idle();
    const [one] = await runtime.cases();
    await runtime.take(one!.id, ada);
    const before = connector.sent.length;
    await runtime.accept('fake', [from({ id: 'DE.1', phone: '491' }, message('m3', 'noch da?'))]);
    await runtime.idle();
    expect(connector.sent.slice(before)).to.deep.equal([]);
    const shown = await runtime.case(one!.id);
    expect(shown.conversation.id).to.equal(await store.find('fake:shop:DE.1'));
    expect(shown.conversation.transcript.flatMap((entry) => (entry.from.role === 'user' ? [entry.text] : []))).to.have.members(['Hallo', 'person bitte', 'noch da?']);
    await runtime.reply(one!.id, ada, 'Ja, hier.');
    await runtime.idle();
    expect(connector.sent.at(-1)).to.deep.include({ recipient: { account: 'shop', id: 'DE.1', phone: '491' } });
  });

  it('reads each message once, also one that is on its way when it comes out', async () => {
    const { clock, connector, runtime } = await createStand();
    let underWay = false;
    let letGo = (): void => undefined;
    connector.onSend = (activity) => {
      if (activity.text !== 'echo zwei') return undefined;
      underWay = true;
      return new Promise((resolve) => { letGo = resolve; });
    };
    await runtime.accept('fake', [from({ id: 'DE.1' }, message('m1', 'eins'))]);
    await runtime.idle();
    await runtime.accept('fake', [from({ phone: '491' }, message('m2', 'zwei'))]);
    while (!underWay) await new Promise((resolve) => { setImmediate(resolve); });
    await runtime.accept('fake', [from({ id: 'DE.1', phone: '491' }, message('m3', 'drei'))]);
    letGo();
    await runtime.idle();
    await clock.advance(60_000);
    await runtime.idle();
    expect(connector.sent.map((sent) => sent.activity.text).sort()).to.deep.equal(['echo drei', 'echo eins', 'echo zwei']);
  });
});
