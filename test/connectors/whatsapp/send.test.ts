import { expect } from 'chai';
import type { Activity } from '../../../src/activity/activity.js';
import { contentTypes } from '../../../src/activity/guards.js';
import type { Connector, Recipient } from '../../../src/connectors/contract.js';
import { createWhatsAppConnector } from '../../../src/connectors/whatsapp/index.js';
import { failureOf } from '../contract.js';
import { choices, message } from '../messages.js';
import { json, startCloudApi, type CloudApi } from './cloud-api.js';
import { account, appSecret, lena } from './samples.js';

const toLena: Recipient = { account, id: lena.userId, phone: lena.phone };
const photo = Buffer.from('\x89PNG\r\n\x1a\n…');
const sha256 = 'ab'.repeat(32);

describe('send', () => {
  let api: CloudApi;
  let connector: Connector;
  before(async () => {
    api = await startCloudApi();
    connector = createWhatsAppConnector({
      apiUrl: `${api.url}/`, phoneNumberId: account, accessToken: 'the-token', appSecret, verifyToken: 'v',
      readMedia: async (_conversation, hash) => (hash === sha256 ? { contentType: 'image/png', bytes: photo } : undefined),
    });
  });
  after(async () => {
    await connector.close?.();
    await api.close();
  });

  async function request(fields: Parameters<typeof message>[0], recipient = toLena): Promise<unknown> {
    await connector.send(message(fields), recipient, 'key-1');
    return JSON.parse(api.seen.at(-1)!.body.toString());
  }

  it('posts a text with our key and token, and gives back WhatsApp’s id', async () => {
    api.next(json(200, { messaging_product: 'whatsapp', messages: [{ id: 'wamid.X' }] }));
    expect(await connector.send(message({ text: 'Hallo https://nordwind.example' }), toLena, 'key-1')).to.deep.equal({ messageId: 'wamid.X' });
    const { method, path, headers, body } = api.seen.at(-1)!;
    expect({ method, path, authorization: headers.authorization, type: headers['content-type'] }).to.deep.equal({ method: 'POST', path: `/v24.0/${account}/messages`, authorization: 'Bearer the-token', type: 'application/json' });
    expect(JSON.parse(body.toString())).to.deep.equal({
      messaging_product: 'whatsapp', recipient_type: 'individual', to: lena.phone, type: 'text',
      text: { preview_url: false, body: 'Hallo https://nordwind.example' }, biz_opaque_callback_data: 'key-1',
    });
  });

  it('writes to a customer who hides the number by their business-scoped id', async () => {
    expect(await request({}, { account, id: lena.userId })).to.deep.include({ recipient: lena.userId }).and.not.have.property('to');
    expect(await request({}, { account, id: lena.phone })).to.deep.include({ to: lena.phone }).and.not.have.property('recipient');
  });

  it('shows choices as buttons or a list', async () => {
    expect(await request({ choices: 2, replyToId: 'wamid.q' })).to.deep.include({
      context: { message_id: 'wamid.q' }, type: 'interactive',
      interactive: { type: 'button', body: { text: 'Worum geht es?' }, action: { buttons: [{ type: 'reply', reply: { id: 'c1', title: 'Choice 1' } }, { type: 'reply', reply: { id: 'c2', title: 'Choice 2' } }] } },
    });
    const rows = [{ id: 'c1', title: 'Choice 1', description: 'first' }, ...choices(4).slice(1).map(({ title, value }) => ({ id: value, title }))];
    const actions = choices(4).map((action, index) => (index === 0 ? { ...action, description: 'first' } : action));
    expect(await request({ suggestedActions: { actions } })).to.deep.include({
      interactive: { type: 'list', body: { text: 'Worum geht es?' }, action: { button: 'Auswählen', sections: [{ rows }] } },
    });
  });

  it('sends a file of the store by uploading it first', async () => {
    api.next(json(200, { id: '991' }));
    const attachment = { contentType: 'image/png', name: 'label.png', contentUrl: `media:${sha256}` };
    expect(await request({ text: 'Ihr Etikett', attachments: [attachment] })).to.deep.include({ type: 'image', image: { id: '991', caption: 'Ihr Etikett' } });
    const upload = api.seen.at(-2)!;
    expect(upload).to.include({ method: 'POST', path: `/v24.0/${account}/media` });
    expect(upload.headers['content-type']).to.match(/^multipart\/form-data; boundary=/);
    expect(upload.body.includes(photo)).to.equal(true);
    for (const part of ['name="messaging_product"', 'filename="label.png"', 'image/png']) expect(upload.body.toString()).to.include(part);
  });

  it('sends a file at an address, one that WhatsApp has, and a place', async () => {
    const pdf = { contentType: 'application/pdf', name: 'Rechnung.pdf', contentUrl: 'https://nordwind.example/r.pdf' };
    expect(await request({ text: '', attachments: [pdf] })).to.deep.include({ type: 'document', document: { link: pdf.contentUrl, filename: 'Rechnung.pdf' } });
    const sound = { contentType: 'audio/ogg', content: { kind: 'voice', mediaId: '77' } };
    expect(await request({ text: '', attachments: [sound] })).to.deep.include({ type: 'audio', audio: { id: '77' } });
    const place = { contentType: contentTypes.location, content: { latitude: 53.5, longitude: 9.9, name: 'Lager' } };
    expect(await request({ text: '', attachments: [place] })).to.deep.include({ type: 'location', location: { latitude: 53.5, longitude: 9.9, name: 'Lager' } });
  });

  it('refuses what it can’t say, before anything goes out', async () => {
    const before = api.seen.length;
    const gone = { contentType: 'image/png', contentUrl: `media:${'cd'.repeat(32)}` };
    const local = { contentType: 'image/png', contentUrl: 'file:///etc/passwd' };
    const refused: [string, Partial<Activity>, Recipient?][] = [
      ['empty', { text: ' ' }],
      ['unprepared', { text: 'x'.repeat(5000) }],
      ['media-missing', { text: '', attachments: [gone] }],
      ['attachment', { text: '', attachments: [local] }],
      ['attachment', { text: '', attachments: [{ contentType: contentTypes.contacts }] }],
      ['other-number', {}, { ...toLena, account: '1' }],
    ];
    for (const [code, fields, recipient = toLena] of refused) {
      expect(await failureOf(connector.send(message(fields), recipient, 'k'))).to.include({ code, errorClass: 'request' });
    }
    expect(await failureOf(connector.send(message({}), toLena, 'k'.repeat(513)))).to.include({ code: 'key', errorClass: 'request' });
    expect(api.seen.length).to.equal(before);
  });

  it('marks a message as read and shows typing', async () => {
    api.next(json(200, { success: true }), json(200, { success: true }));
    await connector.markRead?.('wamid.in1', account, true);
    expect(JSON.parse(api.seen.at(-1)!.body.toString())).to.deep.equal({ messaging_product: 'whatsapp', status: 'read', message_id: 'wamid.in1', typing_indicator: { type: 'text' } });
    await connector.markRead?.('wamid.in1', account, false);
    expect(JSON.parse(api.seen.at(-1)!.body.toString())).to.not.have.property('typing_indicator');
  });
});
