import { expect } from 'chai';
import type { CaseSummary, CaseView, Session } from '../../src/server/api/types.js';
import { createCounter, textMessage, type Counter } from './counter.js';

describe('the console API', () => {
  let counter: Counter;
  let anna: string;
  let ben: string;
  before(async () => {
    counter = await createCounter();
    [anna, ben] = await Promise.all([counter.signIn('anna'), counter.signIn('ben')]);
  });
  after(() => counter.close());
  const post = (id: string, action: string, cookie: string, body: object = {}) => counter.call('POST', `/api/console/cases/${id}/${action}`, { body, cookie });

  it('shows nothing and does nothing for who is not signed in', async () => {
    const id = await counter.openCase();
    for (const [method, path] of [
      ['GET', 'cases'], ['GET', `cases/${id}`], ['GET', 'events'], ['GET', `cases/${id}/media/${'0'.repeat(64)}`],
      ['POST', `cases/${id}/take`], ['POST', `cases/${id}/reply`], ['POST', `cases/${id}/note`], ['POST', `cases/${id}/hand-back`], ['POST', `cases/${id}/close`],
    ] as const) {
      const answer = await counter.call(method, `/api/console/${path}`, { ...(method === 'POST' ? { body: { text: 'x' } } : {}), cookie: 'schalter_session=guess' });
      expect(answer.status, path).to.equal(401);
      expect(answer.json().error.code).to.equal('unauthenticated');
    }
    await post(id, 'close', anna);
  });

  it('lists a case with who, why and since when', async () => {
    await counter.webhook(textMessage('Mein Paket ist da, aber leer 📦', '491511'));
    const id = await counter.openCase('491511');
    const [summary] = (await counter.call('GET', '/api/console/cases', { cookie: anna })).json<CaseSummary[]>();
    expect(summary).to.deep.include({
      id, customer: 'Käthe', channel: 'whatsapp', queue: { de: 'Service' }, reason: 'asked-for-a-person', priority: 'normal', status: 'waiting',
      preview: 'person bitte', unread: 2, language: 'de', openedAt: '2026-11-02T09:00:00.000Z', promisedAt: '2026-11-02T09:05:00.000Z',
    });
    await post(id, 'close', anna);
  });

  it('plays a whole case: taken, answered, noted, handed back', async () => {
    const id = await counter.openCase('491512');
    expect((await post(id, 'take', anna)).json<CaseView>()).to.deep.include({ status: 'taken', agent: { id: 'anna', name: 'Anna Berg' } });
    await post(id, 'note', anna, { text: 'ruft oft an' });
    const replied = await post(id, 'reply', anna, { text: '  Ich schaue <b>nach</b> {{ x }}. ' });
    expect(replied.status, replied.text).to.equal(200);
    expect(replied.json<CaseView>().unread).to.equal(0);
    await counter.runtime.idle();
    expect(counter.sent.at(-1)).to.equal('Ich schaue <b>nach</b> {{ x }}.');
    const handedBack = (await post(id, 'hand-back', anna)).json<CaseView>();
    expect(handedBack.status).to.equal('closed');
    const transcript = handedBack.transcript.map(({ from, event, name, text }) => [from, event ?? name ?? '', text]);
    expect(transcript).to.deep.equal([
      ['customer', 'Käthe', 'person bitte'],
      ['bot', '', 'Ein Mensch kommt.'],
      ['event', 'case-opened', ''],
      ['event', 'taken', ''],
      ['agent', 'Anna Berg', 'Ich schaue <b>nach</b> {{ x }}.'],
      ['event', 'handed-back', ''],
      ['bot', '', 'Ich bin wieder da.'],
      ['note', 'Anna Berg', 'ruft oft an'],
    ]);
    expect(handedBack.transcript[1]).to.include({ delivery: 'accepted' });
    expect(handedBack).to.deep.include({ phone: '491512', windowEndsAt: '2026-11-03T09:00:00.000Z' });
  });

  it('gives a case to exactly one of two who take it at once', async () => {
    const id = await counter.openCase('491513');
    const answers = await Promise.all([post(id, 'take', anna), post(id, 'take', ben)]);
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 409]);
    const [won, lost] = answers[0].status === 200 ? [anna, answers[1]] : [ben, answers[0]];
    expect(lost.json().error).to.include({ code: 'taken', agent: won === anna ? 'Anna Berg' : 'Ben' });
    const loser = won === anna ? ben : anna;
    expect((await post(id, 'reply', loser, { text: 'auch ich' })).json().error.code).to.equal('not-yours');
    expect((await post(id, 'close', won)).status).to.equal(200);
    expect((await post(id, 'reply', won, { text: 'noch was' })).json().error.code).to.equal('closed');
  });

  it('lets another take over a case whose agent is gone, by name', async () => {
    const id = await counter.openCase('491515');
    await post(id, 'take', anna);
    for (const [body, status, code] of [[{}, 409, 'taken'], [{ from: 'cyd' }, 409, 'taken'], [{ from: 7 }, 400, 'invalid'], [[], 400, 'invalid']] as const) {
      const answer = await post(id, 'take', ben, body);
      expect([answer.status, answer.json().error.code], JSON.stringify(body)).to.deep.equal([status, code]);
    }
    const taken = (await post(id, 'take', ben, { from: 'anna' })).json<CaseView>();
    expect(taken).to.deep.include({ status: 'taken', agent: { id: 'ben', name: 'Ben' } });
    expect(taken.transcript.at(-1)).to.include({ from: 'event', event: 'taken-over', name: 'Ben', text: 'Anna Berg' });
    expect((await post(id, 'close', ben)).status).to.equal(200);
  });

  it('tells since when a customer waits for the agent who has the case', async () => {
    const id = await counter.openCase('491516');
    const shown = async (): Promise<CaseSummary> => (await counter.call('GET', `/api/console/cases/${id}`, { cookie: ben })).json<CaseSummary>();
    expect(await shown()).not.to.have.property('unanswered');
    await post(id, 'take', anna);
    const { openedAt, unanswered } = await shown();
    expect(unanswered).to.deep.equal({ since: openedAt, by: new Date(Date.parse(openedAt) + 300_000).toISOString() });
    await post(id, 'reply', anna, { text: 'Moment' });
    expect(await shown()).not.to.have.property('unanswered');
    await counter.webhook(textMessage('Noch da?', '491516'));
    await counter.runtime.idle();
    expect((await shown()).unanswered).to.have.property('since');
    await post(id, 'close', anna);
    expect(await shown()).not.to.have.property('unanswered');
  });

  it('says when the channel takes no free text any more', async () => {
    const other = await createCounter();
    const cookie = await other.signIn('anna');
    const id = await other.openCase();
    await other.clock.advance(11 * 3_600_000);
    const again = await other.signIn('anna');
    await other.call('POST', `/api/console/cases/${id}/take`, { body: {}, cookie });
    await other.clock.advance(13 * 3_600_000 + 1);
    const cookieNow = await other.signIn('anna');
    const answer = await other.call('POST', `/api/console/cases/${id}/reply`, { body: { text: 'hallo?' }, cookie: cookieNow });
    expect([answer.status, answer.json().error.code]).to.deep.equal([409, 'window-closed']);
    expect(again).not.to.equal(cookie);
    await other.close();
  });

  for (const [body, status, code] of [
    [{}, 400, 'invalid'], [{ text: '   ' }, 400, 'invalid'], [{ text: 7 }, 400, 'invalid'], [[], 400, 'invalid'],
    [{ text: 'x'.repeat(8_001) }, 413, 'too-large'], [{ text: 'x'.repeat(70_000) }, 413, 'too-large'],
  ] as const) {
    it(`refuses the reply ${JSON.stringify(body).slice(0, 30)}`, async () => {
      const answer = await post('any', 'reply', anna, body);
      expect([answer.status, answer.json().error.code]).to.deep.equal([status, code]);
    });
  }

  it('says 404 for a case that is none, however it is called', async () => {
    for (const id of ['none', '..%2f..%2fagents', '__proto__', '%00', 'x'.repeat(90)]) {
      expect((await counter.call('GET', `/api/console/cases/${id}`, { cookie: anna })).status, id).to.equal(404);
    }
  });

  it('is not moved by another site', async () => {
    const id = await counter.openCase('491514');
    const take = (headers: Record<string, string>, body: string | object = {}) => counter.call('POST', `/api/console/cases/${id}/take`, { body, cookie: anna, headers });
    expect((await take({ origin: 'https://evil.example' })).status).to.equal(403);
    expect((await take({ origin: 'null' })).status).to.equal(403);
    expect((await take({ 'sec-fetch-site': 'cross-site' })).status).to.equal(403);
    expect((await take({ 'sec-fetch-site': 'same-site', origin: counter.url })).status).to.equal(403);
    expect((await take({ 'content-type': 'text/plain' }, '{}')).status).to.equal(415);
    expect((await take({ 'content-type': 'application/x-www-form-urlencoded' }, 'text=x')).status).to.equal(415);
    expect((await take({}, '')).status).to.equal(415);
    expect((await take({}, { a: 1 })).status).to.equal(200);
    expect((await take({ origin: counter.url, 'sec-fetch-site': 'same-origin' })).status).to.equal(200);
    await post(id, 'close', anna);
  });

  it('says what it cannot read', async () => {
    const answer = await counter.call('POST', '/api/console/session', { body: '{"id":', headers: { 'content-type': 'application/json' } });
    expect([answer.status, answer.json().error.code]).to.deep.equal([400, 'invalid']);
  });

  it('tells nothing of what went wrong inside', async () => {
    const { cases } = counter.runtime;
    counter.runtime.cases = () => Promise.reject(new Error('secret path /data'));
    const answer = await counter.call('GET', '/api/console/cases', { cookie: anna });
    counter.runtime.cases = cases;
    expect(answer.status).to.equal(500);
    expect(answer.text).not.to.match(/secret|data|Error/);
  });

  it('knows who asks', async () => {
    expect((await counter.call('GET', '/api/console/session', { cookie: anna })).json<Session>()).to.deep.equal({ agent: { id: 'anna', name: 'Anna Berg' }, demo: false });
    expect((await counter.call('GET', '/api/console/session')).json<Session>()).to.deep.equal({ agent: null, demo: false });
  });
});
