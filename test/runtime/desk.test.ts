import { expect } from 'chai';
import type { CaseError, RuntimeEvents } from '../../src/runtime/runtime.js';
import { from, message, status } from './fake-connector.js';
import { ada, ben, createStand } from './stand.js';

const refusal = (promise: Promise<unknown>): Promise<CaseError> =>
  promise.then(() => { throw new Error('It was not refused.'); }, (error: unknown) => error as CaseError);

describe('an agent at the desk', () => {
  const waiting = async () => {
    const stand = await createStand();
    const rings: RuntimeEvents['case'][] = [];
    stand.runtime.on('case', (event) => { if (event.ring) rings.push(event); });
    await stand.runtime.accept('fake', [from('kim', message('m1', 'person bitte'))]);
    await stand.runtime.idle();
    const [one] = await stand.runtime.cases();
    const say = async (id: string, text: string): Promise<void> => {
      await stand.runtime.accept('fake', [from('kim', message(id, text))]);
      await stand.runtime.idle();
    };
    return { ...stand, rings, one: one!, say };
  };

  it('is rung once when a case opens, with the time that the customer was promised', async () => {
    const { rings, one, say } = await waiting();
    await say('m2', 'noch etwas');
    expect(rings.map((event) => event.case.id)).to.deep.equal([one.id]);
    expect(one).to.include({ status: 'waiting', reason: 'asked-for-a-person', queue: 'support', promisedAt: '2026-11-02T09:05:00.000Z' });
  });

  it('sees what was said, in order', async () => {
    const { runtime, one } = await waiting();
    await runtime.take(one.id, ada);
    const { conversation } = await runtime.case(one.id);
    expect(conversation.transcript.map((entry) => entry.text ?? entry.name)).to.deep.equal(['person bitte', 'Ein Mensch kommt.', 'case-opened', 'taken']);
  });

  it('is sent and noted without halves of characters', async () => {
    const { runtime, connector, one } = await waiting();
    await runtime.take(one.id, ada);
    await runtime.reply(one.id, ada, 'Gern \ud83d\0!');
    await runtime.idle();
    expect(connector.textsTo('kim').at(-1)).to.equal('Gern \ufffd!');
    expect((await runtime.note(one.id, ada, '\ude00')).notes.at(-1)!.text).to.equal('\ufffd');
  });

  it('wins a case alone, however many take it at once', async () => {
    const { runtime, one } = await waiting();
    const agents = Array.from({ length: 10 }, (_, index) => ({ id: `a${String(index)}`, name: `Agent ${String(index)}` }));
    const results = await Promise.allSettled(agents.map((agent) => runtime.take(one.id, agent)));
    const winner = agents[results.findIndex((result) => result.status === 'fulfilled')]!;
    const losses = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as CaseError] : []));
    expect(losses).to.have.length(9);
    expect(new Set(losses.map((loss) => `${loss.code} ${loss.agent?.name ?? ''}`))).to.deep.equal(new Set([`taken ${winner.name}`]));
    expect((await runtime.case(one.id)).case.agent).to.deep.equal(winner);
  });

  it('takes their own case again without harm', async () => {
    const { runtime, one } = await waiting();
    await runtime.take(one.id, ada);
    expect((await runtime.take(one.id, ada)).status).to.equal('taken');
  });

  it('takes over from one who is gone, and answers', async () => {
    const { runtime, connector, one } = await waiting();
    await runtime.take(one.id, ada);
    await runtime.take(one.id, ben, 'ada');
    expect((await refusal(runtime.reply(one.id, ada, 'Ada hier.'))).code).to.equal('not-yours');
    await runtime.reply(one.id, ben, 'Ben hier.');
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal(['Ein Mensch kommt.', 'Ben hier.']);
    const events = (await runtime.case(one.id)).conversation.transcript.filter((entry) => entry.type === 'event');
    expect(events.map(({ name, from: by }) => `${name!} ${by.name!}`)).to.deep.equal(['case-opened Nordwind', 'taken Ada', 'taken-over Ben']);
    expect((await runtime.close(one.id, ben)).status).to.equal('closed');
  });

  it('wins a case alone that several take over from the same agent', async () => {
    const { runtime, one } = await waiting();
    await runtime.take(one.id, ada);
    const agents = Array.from({ length: 10 }, (_, index) => ({ id: `a${String(index)}`, name: `Agent ${String(index)}` }));
    const results = await Promise.allSettled(agents.map((agent) => runtime.take(one.id, agent, 'ada')));
    const losses = results.flatMap((result) => (result.status === 'rejected' ? [(result.reason as CaseError).code] : []));
    expect(losses).to.deep.equal(Array.from({ length: 9 }, () => 'taken'));
  });

  it('writes to the customer while the bot is silent, and hands back', async () => {
    const { runtime, connector, one, say } = await waiting();
    await runtime.take(one.id, ada);
    await say('m2', 'Hallo?');
    await runtime.reply(one.id, ada, 'Guten Tag, hier ist Ada.');
    await runtime.idle();
    await runtime.handBack(one.id, ada);
    await say('m3', 'Danke');
    expect(connector.textsTo('kim')).to.deep.equal(['Ein Mensch kommt.', 'Guten Tag, hier ist Ada.', 'Ich bin wieder da.', 'echo Danke']);
    expect((await runtime.case(one.id)).case.status).to.equal('closed');
  });

  it('sees what the customer wrote meanwhile, and is told', async () => {
    const { runtime, one, say } = await waiting();
    await runtime.take(one.id, ada);
    const told: string[] = [];
    runtime.on('case', ({ conversation }) => told.push(conversation.transcript.at(-1)?.text ?? ''));
    await say('m2', 'Hallo?');
    expect(told).to.deep.equal(['Hallo?']);
  });

  it('cannot write, hand back or close what another has, nor write before taking', async () => {
    const { runtime, one } = await waiting();
    expect((await refusal(runtime.reply(one.id, ada, 'Hallo'))).code).to.equal('not-yours');
    await runtime.take(one.id, ada);
    for (const act of [runtime.reply(one.id, ben, 'Hallo'), runtime.handBack(one.id, ben), runtime.close(one.id, ben)]) {
      expect((await refusal(act)).code).to.equal('not-yours');
    }
    await runtime.close(one.id, ada);
    for (const act of [runtime.take(one.id, ben), runtime.reply(one.id, ada, 'Hallo'), runtime.close(one.id, ada)]) {
      expect((await refusal(act)).code).to.equal('closed');
    }
    expect((await refusal(runtime.take('no-such-case', ada))).code).to.equal('not-found');
    expect((await refusal(runtime.case('no-such-case'))).code).to.equal('not-found');
  });

  it('leaves notes that no customer reads', async () => {
    const { runtime, connector, one } = await waiting();
    const noted = await runtime.note(one.id, ben, 'Ruft um 10 zurück.');
    await runtime.idle();
    expect(noted.notes.map((note) => `${note.agent.name}: ${note.text}`)).to.deep.equal(['Ben: Ruft um 10 zurück.']);
    expect(connector.textsTo('kim')).to.deep.equal(['Ein Mensch kommt.']);
  });

  it('fences what the bot decided and has not sent', async () => {
    const { runtime, connector, one, clock } = await waiting();
    let release = (): void => undefined;
    connector.onSend = () => new Promise<void>((resolve) => { release = resolve; });
    await runtime.accept('fake', [from('kim', message('m2', 'eins + zwei + drei'))]);
    while (connector.marks.length < 2) await tick();
    await tick();
    await tick();
    await runtime.take(one.id, ada);
    await runtime.reply(one.id, ada, 'Ada hier.');
    connector.onSend = () => undefined;
    release();
    await clock.advance(0);
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal(['Ein Mensch kommt.', 'echo eins', 'Ada hier.']);
    const said = (await runtime.case(one.id)).conversation.transcript.filter((entry) => entry.text?.startsWith('echo'));
    expect(said.map((entry) => (entry.channelData as { delivery: { state: string } }).delivery.state)).to.deep.equal(['accepted', 'dropped', 'dropped']);
  });

  it('is told when the channel takes no more free text', async () => {
    const { runtime, one, clock } = await waiting();
    await runtime.take(one.id, ada);
    await clock.advance(24 * 60 * 60 * 1000);
    expect((await refusal(runtime.reply(one.id, ada, 'Noch da?'))).code).to.equal('window-closed');
  });

  it('sees how far each message came, never going back', async () => {
    const { runtime, connector, one } = await waiting();
    const { key, messageId } = connector.sent[0]!;
    for (const state of ['sent', 'read', 'delivered', 'sent'] as const) await runtime.accept('fake', [status(key, messageId, state)]);
    const said = (await runtime.case(one.id)).conversation.transcript[1]!;
    expect((said.channelData as { delivery: { state: string } }).delivery.state).to.equal('read');
  });
});

const tick = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });
