import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { createBotFrameworkConnector, type BotFrameworkConnector, type BotFrameworkRequest } from '../../../src/connectors/botframework/index.js';
import type { Inbound, InboundActivities, Recipient } from '../../../src/connectors/contract.js';
import { describeConnector, failureOf } from '../contract.js';
import { message } from '../messages.js';

interface Channel {
  url: string;
  seen: { path: string; body: Record<string, unknown> }[];
  next: { status: number; headers?: Record<string, string> }[];
  close(): void;
}

/** A Bot Framework channel's service on this machine. */
async function startChannel(): Promise<Channel> {
  const channel: Omit<Channel, 'url' | 'close'> = { seen: [], next: [] };
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      channel.seen.push({ path: request.url ?? '', body: JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown> });
      const { status, headers } = channel.next.shift() ?? { status: 200 };
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify({ id: `reply-${channel.seen.length}` }));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { ...channel, url, close: () => { server.closeAllConnections(); server.close(); } };
}

const hello = { type: 'message', id: 'm1', channelId: 'emulator', timestamp: '2026-11-22T10:00:00.000Z', from: { id: 'u1', name: 'Lena' }, recipient: { id: 'bot', name: 'Nordwind' }, conversation: { id: 'c1' }, locale: 'de-DE', text: 'Hallo' };

const asBody = (activity: object): Buffer => Buffer.from(JSON.stringify(activity));

let channel: Channel;
const recipient: Recipient = { account: 'bot', id: 'emulator:c1' };

describe('botframework', () => {
  describeConnector(
    {
      async create() {
        channel = await startChannel();
        recipient.reference = { channelId: 'emulator', serviceUrl: channel.url, conversation: { id: 'c1' }, bot: { id: 'bot' }, user: { id: 'u1' } };
        return createBotFrameworkConnector({});
      },
      close: async () => { channel.close(); },
      recipient,
      text: asBody(hello),
      ownEcho: asBody({ ...hello, from: hello.recipient }),
      unknown: asBody({ ...hello, type: 'moonPhase' }),
      signed: (body) => ({ headers: {}, query: {}, body }),
      limitRate: (waitMs) => { channel.next.push(...Array.from({ length: 4 }, () => ({ status: 429, headers: { 'retry-after': String(waitMs / 1000) } }))); },
      lastSent: () => channel.seen.at(-1)?.body,
    },
    { 'refuses a bad signature': 'a token can’t be checked without asking Microsoft for its keys: process() does it, and answers 401' },
  );
});

describe('botframework: process', () => {
  const received: Inbound[] = [];
  const onInbound = async (inbound: Inbound[]): Promise<void> => { received.push(...inbound); };
  const request = (activity: object, more: Partial<BotFrameworkRequest> = {}): BotFrameworkRequest =>
    ({ headers: {}, query: {}, body: asBody(activity), remoteAddress: '127.0.0.1', ...more });
  const local = { ...hello, serviceUrl: 'http://localhost:56150' };
  const microsoft = { ...hello, serviceUrl: 'https://smba.trafficmanager.net/emea/' };
  let open: BotFrameworkConnector;
  let guarded: BotFrameworkConnector;
  before(() => {
    open = createBotFrameworkConnector({});
    guarded = createBotFrameworkConnector({ appId: '7c1b1a6e-0000-0000-0000-000000000001', appPassword: 'secret', appType: 'MultiTenant' });
  });
  beforeEach(() => { received.length = 0; });

  it('hands over what a channel on this machine says, with the way back', async () => {
    expect(await open.process(request(local), onInbound)).to.deep.equal({ status: 200 });
    const [{ activities, recipient: address, ids }] = received as [InboundActivities];
    expect(ids).to.deep.equal(['emulator:c1']);
    expect(activities[0]).to.deep.include({ type: 'message', id: 'm1', channelId: 'botframework', text: 'Hallo', locale: 'de-DE', from: { id: 'u1', name: 'Lena', role: 'user' } });
    expect(address.reference).to.deep.include({ serviceUrl: local.serviceUrl, conversation: { id: 'c1' } });
  });

  it('without an app id takes nothing from another machine, and replies to none', async () => {
    for (const remoteAddress of ['10.0.0.7', '203.0.113.9', '::ffff:10.0.0.7', undefined]) {
      expect(await open.process(request(local, { remoteAddress }), onInbound)).to.deep.equal({ status: 403 });
    }
    expect(await open.process(request({ ...hello, serviceUrl: 'https://evil.example' }), onInbound)).to.deep.equal({ status: 403 });
    expect(received).to.deep.equal([]);
  });

  it('with an app id takes nothing without a token of Microsoft’s', async () => {
    for (const authorization of [undefined, '', 'Bearer', 'Bearer a.b.c', 'Basic eDp5']) {
      expect(await guarded.process(request(microsoft, { headers: { authorization } }), onInbound), String(authorization)).to.deep.equal({ status: 401 });
    }
    expect(received).to.deep.equal([]);
  });

  it('refuses what is no activity, and delivery modes whose answer can’t wait', async () => {
    for (const body of ['', '{', '[]', 'null', '{"type":7}']) {
      expect(await open.process(request({}, { body: Buffer.from(body) }), onInbound), body).to.deep.equal({ status: 400 });
    }
    expect(await open.process(request({ ...local, deliveryMode: 'expectReplies' }), onInbound)).to.deep.equal({ status: 501 });
    expect(await open.process(request({ ...local, type: 'invoke' }), onInbound)).to.deep.equal({ status: 501 });
  });

  it('reads taps, reactions, edits and events', async () => {
    const read = async (fields: object): Promise<unknown> => {
      received.length = 0;
      await open.process(request({ ...local, ...fields }), onInbound);
      const [inbound] = received;
      return inbound?.kind === 'activities' ? inbound.activities[0] : inbound;
    };
    expect(await read({ text: undefined, value: 'c1' })).to.deep.include({ text: 'c1', value: { choice: 'c1' } });
    expect(await read({ type: 'messageReaction', reactionsAdded: [{ type: 'like' }] })).to.deep.include({ reactionsAdded: [{ type: 'like' }] });
    expect(await read({ type: 'messageUpdate', text: 'neu' })).to.deep.include({ type: 'messageUpdate', replyToId: 'm1', text: 'neu' }).and.not.include({ id: 'm1' });
    expect(await read({ type: 'event', name: 'opened', value: { page: 1 } })).to.deep.include({ type: 'event', name: 'opened', value: { page: 1 } });
    expect(await read({ type: 'typing' })).to.deep.equal({ kind: 'notice', name: 'typing' });
    expect(await read({ conversation: undefined })).to.deep.equal({ kind: 'notice', name: 'malformed' });
    expect(await read({ attachments: [{ contentType: 'image/png', contentUrl: 'file:///etc/passwd' }, null] })).to.deep.include({ attachments: [{ contentType: 'image/png' }, { contentType: 'application/octet-stream' }] });
  });

  it('passes on that what was said could not be stored', async () => {
    const outcome = await open.process(request(local), async () => Promise.reject(new Error('disk full'))).catch((error: unknown) => String(error));
    expect(outcome).to.equal('Error: disk full');
  });

  it('sends to no service but those it trusts', async () => {
    const reference = (serviceUrl: string): object => ({ serviceUrl, channelId: 'x', conversation: { id: 'c' }, bot: { id: 'b' } });
    const hostile = [
      'https://evil.example', 'http://smba.trafficmanager.net', 'https://evil.trafficmanager.net', 'https://botframework.com.evil.example', 'https://evilbotframework.com',
      'https://x@smba.trafficmanager.net', 'https://smba.trafficmanager.net:444', 'http://127.0.0.1:80', 'nonsense',
    ];
    for (const serviceUrl of hostile) {
      expect(await failureOf(guarded.send(message({}), { account: 'b', id: 'c', reference: reference(serviceUrl) }, 'k')), serviceUrl).to.include({ code: 'no-reference', errorClass: 'permanent' });
    }
    expect(await failureOf(open.send(message({}), { account: 'b', id: 'c' }, 'k'))).to.include({ code: 'no-reference' });
  });
});
