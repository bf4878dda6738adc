import { get, type IncomingMessage } from 'node:http';
import { expect } from 'chai';
import type { CaseEvent, DiagnosticsEvent } from '../../src/server/api/types.js';
import { createCounter, textMessage, type Counter } from './counter.js';

/** A browser that listens: collects what comes until the stream ends. */
async function listen(counter: Counter, cookie: string) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ host: '127.0.0.1', port: counter.port, path: '/api/console/events', headers: { cookie }, agent: false }, resolve).on('error', reject);
  });
  let text = '';
  const waiting = new Set<() => void>();
  response.setEncoding('utf8');
  response.on('data', (chunk: string) => {
    text += chunk;
    for (const look of waiting) look();
  });
  const ended = new Promise<void>((resolve) => response.once('close', resolve));
  const until = (part: string | RegExp): Promise<void> => new Promise((resolve) => {
    const look = (): void => {
      if (typeof part === 'string' ? !text.includes(part) : !part.test(text)) return;
      waiting.delete(look);
      resolve();
    };
    waiting.add(look);
    look();
  });
  const events = <T>(name: string): T[] => [...text.matchAll(/event: (.*)\ndata: (.*)\n\n/g)].filter(([, event]) => event === name).map(([, , data]) => JSON.parse(data!) as T);
  return { response, until, ended, events, hangUp: () => response.destroy(), text: () => text };
}

describe('GET /api/console/events', () => {
  let counter: Counter;
  let cookie: string;
  beforeEach(async () => {
    counter = await createCounter({ demo: true });
    cookie = await counter.signIn('anna');
  });
  afterEach(() => counter.close());

  it('rings when a case opens, and tells what becomes of it', async () => {
    const stream = await listen(counter, cookie);
    expect(stream.response.headers).to.include({ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
    const id = await counter.openCase();
    await stream.until('"ring":true');
    await counter.call('POST', `/api/console/cases/${id}/take`, { body: {}, cookie });
    await stream.until('"status":"taken"');
    await counter.webhook(textMessage('Zeile eins\n\nevent: case\ndata: {"ring":true}'));
    await stream.until('Zeile eins');
    const events = stream.events<CaseEvent>('case');
    expect(events.every((event) => event.case.id === id)).to.equal(true);
    expect(events.filter(({ ring }) => ring)).to.have.length(1);
    expect(events.at(-1)!.case.preview).to.equal('Zeile eins\n\nevent: case\ndata: {"ring":true}');
    stream.hangUp();
  });

  it('beats, so that nothing between here and there cuts it', async () => {
    const stream = await listen(counter, cookie);
    await stream.until('retry:');
    await counter.clock.advance(15_000);
    await stream.until(': beat');
    stream.hangUp();
  });

  it('goes on for the others when one hangs up', async () => {
    const [one, two] = [await listen(counter, cookie), await listen(counter, cookie)];
    one.hangUp();
    await one.ended;
    await counter.openCase();
    await two.until('"ring":true');
    two.hangUp();
  });

  it('ends with the session, before another word', async () => {
    const stream = await listen(counter, cookie);
    await counter.call('DELETE', '/api/console/session', { cookie });
    await counter.openCase();
    await stream.ended;
    expect(stream.events('case')).to.deep.equal([]);
  });

  it('ends with the account, before another word, and goes on for the others', async () => {
    const [annas, bens] = [await listen(counter, cookie), await listen(counter, await counter.signIn('ben'))];
    await Promise.all([annas.until('event: diagnostics'), bens.until('event: diagnostics')]);
    await counter.store.removeAgent('anna');
    await counter.openCase();
    await Promise.all([annas.ended, bens.until('"ring":true')]);
    expect(annas.events('case')).to.deep.equal([]);
    bens.hangUp();
  });

  it('ends at the next beat when the account is removed', async () => {
    const stream = await listen(counter, cookie);
    await counter.store.removeAgent('anna');
    await counter.clock.advance(15_000);
    await stream.ended;
  });

  it('ends when the server closes, which does not wait for it', async () => {
    const stream = await listen(counter, cookie);
    await counter.server.close();
    await stream.ended;
  });

  it('tells the demo what is wrong with its files, also who comes later', async () => {
    const early = await listen(counter, cookie);
    await early.until('"diagnostics":[]');
    const range = { file: 'dialogs/greeting.yaml', line: 3, column: 5, endLine: 3, endColumn: 9 };
    counter.server.announce([{ rule: 'unknown-key', severity: 'error', message: 'There is no "sya".', hint: 'Did you mean "say"?', range }]);
    const late = await listen(counter, cookie);
    await Promise.all([early.until('unknown-key'), late.until('unknown-key')]);
    const expected = { rule: 'unknown-key', severity: 'error', message: 'There is no "sya".', hint: 'Did you mean "say"?', file: range.file, line: 3, column: 5 };
    expect(late.events<DiagnosticsEvent>('diagnostics')).to.deep.equal([{ diagnostics: [expected] }]);
    early.hangUp();
    late.hangUp();
  });
});
