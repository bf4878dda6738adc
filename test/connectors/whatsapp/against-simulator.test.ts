import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Activity } from '../../../src/activity/activity.js';
import { contentTypes } from '../../../src/activity/guards.js';
import type { Connector, Inbound, InboundActivities, InboundStatus, Recipient } from '../../../src/connectors/contract.js';
import { createWhatsAppConnector } from '../../../src/connectors/whatsapp/index.js';
import { messageBody } from '../../../src/connectors/whatsapp/outgoing.js';
import { validateMessage } from '../../../src/simulator/cloud/validate/validate-message.js';
import { createControlClient, type ControlClient } from '../../../src/simulator/control/create-control-client.js';
import { createSimulator, type Simulator } from '../../../src/simulator/create-simulator.js';
import { summarizeActivity } from '../summary.js';
import { failureOf } from '../contract.js';
import { message } from '../messages.js';

const lena = '491701234567';
const hiddenCustomer = '491709876543';
const photo = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(3000, 5)]);

describe('whatsapp: every request that it builds', () => {
  const connector = createWhatsAppConnector({ apiUrl: 'http://127.0.0.1:1', phoneNumberId: '1', accessToken: 't', appSecret: 's', verifyToken: 'v' });
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2000 }).filter((text) => text.trim() !== '');
  const action = fc.record({ type: fc.constant('postBack' as const), title: words, value: fc.stringMatching(/^[a-z0-9._-]{1,200}$/), description: words });
  const link = fc.record({ type: fc.constant('openUrl' as const), title: words, value: fc.webUrl({ validSchemes: ['https'] }) });
  const attachment = fc.constantFrom<NonNullable<Activity['attachments']>[number]>(
    { contentType: 'image/jpeg', contentUrl: 'https://nordwind.example/1.jpg' },
    { contentType: 'application/pdf', name: 'Rechnung.pdf', contentUrl: 'https://nordwind.example/1.pdf' },
    { contentType: contentTypes.location, content: { latitude: 53.55, longitude: 9.99, name: 'Lager' } },
  );

  it('is one that Meta takes, whatever the author wrote', () => {
    const any = fc.record({
      text: words,
      locale: fc.constantFrom('de', 'en', 'pl'),
      footer: fc.option(words, { nil: undefined }),
      suggestedActions: fc.option(fc.oneof(fc.record({ actions: fc.tuple(link) }), fc.record({ actions: fc.uniqueArray(action, { minLength: 1, maxLength: 13, selector: ({ value }) => value }), layout: fc.constantFrom('buttons' as const, 'list' as const), opener: words })), { nil: undefined }),
      attachments: fc.array(attachment, { maxLength: 2 }),
      replyToId: fc.option(fc.constant('wamid.HBgL'), { nil: undefined }),
    });
    const recipients = fc.constantFrom<Recipient>({ account: '1', id: lena }, { account: '1', id: 'DE.7001', phone: lena }, { account: '1', id: 'DE.7001' });
    fc.assert(fc.property(any, recipients, ({ replyToId, suggestedActions, footer, ...fields }, recipient) => {
      const activity = message({ ...fields, ...(suggestedActions ? { suggestedActions } : {}), ...(footer ? { footer } : {}), ...(replyToId ? { replyToId } : {}) });
      for (const bubble of connector.prepare!(activity)) {
        const { contentUrl } = bubble.attachments?.[0] ?? {};
        const body = messageBody(bubble, contentUrl === undefined ? undefined : { link: contentUrl }, { recipient, key: 'k1' });
        expect(() => validateMessage(JSON.parse(JSON.stringify(body)) as Record<string, unknown>, { hasMedia: () => true, templates: [], flows: [] }), JSON.stringify(body)).not.to.throw();
      }
    }), { numRuns: 300 });
  });
});

describe('whatsapp: every template that it sends', () => {
  const templates = [1, 2, 3].map((places) => ({ name: 'news', language: `l${places}`, category: 'utility' as const, body: Array.from({ length: places }, (_, index) => `{{${index + 1}}}`).join(' ') }));

  it('is one that Meta takes, whatever stands in its places', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 1500 });
    fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), (parameters) => {
      const activity = message({ text: 'Neues', template: { name: 'news', parameters, language: `l${parameters.length}` } });
      const body = messageBody(activity, undefined, { recipient: { account: '1', id: lena }, key: 'k1' });
      expect(() => validateMessage(JSON.parse(JSON.stringify(body)) as Record<string, unknown>, { hasMedia: () => false, templates, flows: [] }), JSON.stringify(body)).not.to.throw();
    }), { numRuns: 200 });
  });
});

describe('whatsapp: with the world outside', () => {
  let simulator: Simulator;
  let control: ControlClient;
  let connector: Connector;
  let server: Server;
  let receivedHere: Inbound[];
  let refusals: number;

  before(async () => {
    receivedHere = [];
    refusals = 0;
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const webhook = { headers: request.headers, query: {}, body: Buffer.concat(chunks) };
        const isOurs = connector.verify(webhook);
        if (isOurs) receivedHere.push(...connector.receive(webhook.body));
        else refusals += 1;
        response.writeHead(isOurs ? 200 : 401).end();
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    simulator = createSimulator({
      webhookUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      settings: { statuses: { sentMs: 0, deliveredMs: 0, readMs: 0 }, windowFails: 'answer' },
    });
    const { url } = await simulator.start();
    control = createControlClient(url);
    const { phoneNumberId, accessToken, appSecret, verifyToken } = simulator.business;
    connector = createWhatsAppConnector({ apiUrl: `${url}/v23.0`, phoneNumberId, accessToken, appSecret, verifyToken, readMedia: async () => ({ contentType: 'image/jpeg', bytes: photo }) });
  });
  after(async () => {
    await connector.close?.();
    await simulator.stop();
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => { receivedHere.length = 0; });

  async function until<Found extends Inbound>(isIt: (item: Inbound) => item is Found): Promise<Found> {
    for (let tries = 0; tries < 500; tries += 1) {
      const found = receivedHere.find(isIt);
      if (found) return found;
      await new Promise((done) => setTimeout(done, 5));
    }
    throw new Error(`it did not come; but: ${JSON.stringify(receivedHere)}`);
  }

  const said = (id: string): Promise<InboundActivities> => until((item): item is InboundActivities => item.kind === 'activities' && item.activities.some((activity) => activity.id === id));
  const settled = (key: string, status: string): Promise<InboundStatus> => until((item): item is InboundStatus => item.kind === 'status' && item.key === key && item.status === status);
  const recipientOf = async (waId: string): Promise<Recipient> => (await said(await control.say(waId, 'Hallo'))).recipient;

  it('understands everything that a customer can send', async () => {
    const first = await control.say(lena, 'Wo ist mein Päckchen? 👀');
    expect((await said(first)).activities[0]).to.deep.include({ text: 'Wo ist mein Päckchen? 👀' });
    const kinds = await Promise.all([
      { type: 'image' as const, caption: 'Kaputt' }, { type: 'voice' as const }, { type: 'audio' as const }, { type: 'video' as const }, { type: 'document' as const }, { type: 'sticker' as const },
      { type: 'location' as const, latitude: 53.5, longitude: 9.9 }, { type: 'contacts' as const, contacts: [{ name: { formatted_name: 'Jan' } }] }, { type: 'quick-reply' as const, payload: 'p', text: 'Ja' },
      { type: 'reaction' as const, emoji: '👍', context: first }, { type: 'reaction' as const, context: first }, { type: 'edit' as const, original: first, text: 'neu' }, { type: 'revoke' as const, original: first },
      { type: 'order' as const, order: {} }, { type: 'unsupported' as const, name: 'poll' }, { type: 'flow' as const, response: { stars: 5 } },
    ].map(async (says) => {
      const id = await control.say(lena, says);
      return summarizeActivity((await said(id)).activities.find((activity) => activity.id === id)!);
    }));
    expect(kinds).to.deep.equal([
      'message text image', 'message voice', 'message audio', 'message video', 'message document', 'message sticker', 'message location', 'message contacts', 'message text choice',
      'messageReaction + reply', 'messageReaction - reply', 'messageUpdate text reply', 'messageDelete reply', 'message unsupported:order', 'message unsupported:poll', 'event form-reply',
    ]);
    expect(refusals).to.equal(0);
  });

  it('says things, and hears under its key what became of them', async () => {
    const recipient = await recipientOf(lena);
    const { messageId } = await connector.send(message({ choices: 5 }), recipient, 'key-list');
    expect(await settled('key-list', 'delivered')).to.include({ messageId, account: simulator.business.phoneNumberId });
    const row = await control.say(lena, { type: 'row', id: 'c4', title: 'Choice 4' });
    expect((await said(row)).activities[0]).to.deep.include({ text: 'Choice 4', value: { choice: 'c4' }, replyToId: messageId });
    await connector.send(message({ choices: 2 }), recipient, 'key-buttons');
    await connector.send(message({ text: 'Bitte', attachments: [{ contentType: 'image/jpeg', name: 'x.jpg', contentUrl: `media:${'ab'.repeat(32)}` }] }), recipient, 'key-photo');
    const { messages } = await control.chat(lena);
    expect(messages.filter(({ from }) => from === 'business').map(({ type, key }) => `${type} ${key}`)).to.deep.equal(['interactive key-list', 'interactive key-buttons', 'image key-photo']);
  });

  it('answers a customer who hides the number, and marks what they wrote as read', async () => {
    const { userId } = await control.customer({ waId: hiddenCustomer, name: 'Wanderfalke', hidden: true });
    const id = await control.say(hiddenCustomer, 'Ich bin geheim');
    const { recipient, ids, activities } = await said(id);
    expect(ids).to.deep.equal([userId]);
    expect(JSON.stringify({ recipient, activities })).to.not.include(hiddenCustomer);
    await connector.send(message({ text: 'Guten Tag' }), recipient, 'key-hidden');
    await connector.markRead?.(id, recipient.account, true);
    const { messages } = await control.chat(hiddenCustomer);
    expect(messages.map(({ text, tick }) => [text, tick])).to.deep.include(['Ich bin geheim', 'read']).and.to.have.lengthOf(2);
  });

  it('fetches a photo as it was sent', async () => {
    const id = await control.say(lena, { type: 'image', base64: photo.toString('base64'), mimeType: 'image/jpeg' });
    const attachment = (await said(id)).activities[0]!.attachments![0]!;
    const { mediaId, sha256 } = attachment.content as { mediaId: string; sha256: string };
    const fetched = await connector.fetchMedia!({ mediaId, sha256, contentType: attachment.contentType });
    expect(fetched.contentType).to.equal('image/jpeg');
    expect(fetched.bytes.equals(photo)).to.equal(true);
    expect(await failureOf(connector.fetchMedia!({ mediaId: '1', contentType: 'image/jpeg' }))).to.include({ errorClass: 'request' });
  });

  it('knows the customer by the new number after the old', async () => {
    const before = await recipientOf('491705550001');
    await control.changeNumber('491705550001', '491705550002');
    const moved = await until((item): item is InboundActivities => item.kind === 'activities' && item.activities[0]?.name === 'contact-changed');
    expect([before.id, before.phone]).to.include(moved.ids[0]);
    const { newIds } = moved.activities[0]!.value as { newIds: string[] };
    const after = await recipientOf('491705550002');
    expect(newIds.some((id) => id === after.id || id === after.phone)).to.equal(true);
  });

  it('classes what Meta refuses', async () => {
    const recipient = await recipientOf(lena);
    for (const [code, errorClass] of [[130429, 'retry'], [131056, 'retry'], [131026, 'permanent'], [190, 'operator'], [131049, 'retry-tomorrow']] as const) {
      await control.fault({ kind: 'code', code, as: 'answer' });
      expect(await failureOf(connector.send(message({}), recipient, 'k'))).to.include({ code: String(code), errorClass });
    }
    await control.fault({ kind: 'reset' });
    expect(await failureOf(connector.send(message({}), recipient, 'k'))).to.include({ code: 'reset', inDoubt: true });
    await control.fault({ kind: 'code', code: 131026, as: 'status' });
    await connector.send(message({}), recipient, 'key-late');
    expect((await settled('key-late', 'failed')).error).to.include({ code: '131026', errorClass: 'permanent' });
    await control.advance(25 * 3_600_000);
    expect(await failureOf(connector.send(message({}), recipient, 'k'))).to.include({ code: '131047', errorClass: 'template' });
  });

  it('reaches the customer with a template after the window has closed', async () => {
    const recipient = await recipientOf('491705550009');
    const news = message({ text: 'Guten Tag Lena, wir haben eine Antwort.', locale: 'de', template: { name: 'conversation_reopened', parameters: ['Lena\n Maria'] } });
    expect(connector.prepare!(news)).to.have.length(1);
    await control.advance(25 * 3_600_000);
    const { messageId } = await connector.send(news, recipient, 'key-template');
    expect(await settled('key-template', 'delivered')).to.include({ messageId });
    const { messages } = await control.chat('491705550009');
    expect(messages.at(-1)).to.deep.include({ type: 'template' });
    const unknown = message({ text: 'Hallo', locale: 'pl', template: { name: 'conversation_reopened', parameters: ['Lena'] } });
    expect(await failureOf(connector.send(unknown, recipient, 'k'))).to.include({ code: '132001', errorClass: 'request' });
    const named = message({ text: 'Hello', locale: 'pl', template: { name: 'hello_world', parameters: [], language: 'en_US' } });
    await connector.send(named, recipient, 'key-named');
    await settled('key-named', 'delivered');
  });

  it('refuses a webhook that somebody else signed', async () => {
    await control.raw({ payload: { object: 'whatsapp_business_account', entry: [] }, signature: `sha256=${'0'.repeat(64)}` });
    for (let tries = 0; tries < 500 && refusals === 0; tries += 1) await new Promise((done) => setTimeout(done, 5));
    expect(refusals).to.be.greaterThan(0);
    expect(receivedHere).to.deep.equal([]);
  });
});
