import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { request } from 'undici';
import type { PhoneState } from '../../src/simulator/phone/api.js';
import { createOutside, fetchJson, jonas, valueOf, type Outside } from './world.js';

describe('the phone', () => {
  let outside: Outside;
  beforeEach(async () => {
    outside = await createOutside({ customers: [{ waId: jonas, name: 'Jonas' }], samples: [{ text: '1', label: { de: 'eins', en: 'one' } }] });
  });
  afterEach(() => outside.stop());

  const state = async (): Promise<PhoneState> => (await outside.get(`phone/state?customer=${jonas}`)).body as PhoneState;
  const post = (body: unknown, headers = {}) => fetchJson(`${outside.url}/phone/messages`, { method: 'POST', body: JSON.stringify(body), headers });
  const inbound = async (count: number) => valueOf((await outside.business.has(count))[count - 1]!).messages[0];

  it('writes to the business and shows what comes back', async () => {
    const { status, body } = await post({ customer: jonas, kind: 'text', text: 'Wo ist mein Paket?' });
    expect(status).to.equal(200);
    expect(await inbound(1)).to.deep.include({ id: body.id, type: 'text', text: { body: 'Wo ist mein Paket?' } });
    await outside.send({ type: 'interactive', interactive: { type: 'button', body: { text: 'Dieses?' }, footer: { text: 'Nordwind' }, action: { buttons: [{ type: 'reply', reply: { id: 'y', title: 'Ja' } }] } } });
    const { messages, business, customer, windowEndsAt } = await state();
    expect([business, customer]).to.deep.equal([{ name: 'Nordwind', number: '+49 30 23125 100' }, { id: jonas, name: 'Jonas' }]);
    expect(windowEndsAt).to.equal('2026-03-03T10:00:00.000Z');
    expect(messages.map(({ id: _, ...message }) => message)).to.deep.equal([
      { from: 'customer', at: '2026-03-02T10:00:00.000Z', kind: 'text', text: 'Wo ist mein Paket?', status: 'delivered' },
      { from: 'business', at: '2026-03-02T10:00:00.000Z', kind: 'buttons', text: 'Dieses?', footer: 'Nordwind', buttons: [{ id: 'y', title: 'Ja' }], status: 'delivered' },
    ]);
  });

  it('says why the business said something, where it can be told', async () => {
    expect((await outside.get('phone/features')).body).to.deep.equal({ why: false });
    expect((await outside.get('phone/why?message=x')).status).to.equal(404);
    await outside.stop();
    outside = await createOutside({ explain: (id) => (id === 'm1' ? { dialog: 'greeting', place: '0' } : undefined) });
    expect((await outside.get('phone/features')).body).to.deep.equal({ why: true });
    expect((await outside.get('phone/why?message=m1')).body).to.deep.equal({ dialog: 'greeting', place: '0' });
    expect([(await outside.get('phone/why?message=m2')).status, (await outside.get('phone/why')).status]).to.deep.equal([404, 404]);
  });

  it('taps a button and a row', async () => {
    await post({ customer: jonas, kind: 'text', text: 'Hi' });
    const { body } = await outside.send({ type: 'interactive', interactive: { type: 'list', body: { text: 'Was?' }, action: { button: 'Wählen', sections: [{ rows: [{ id: 'a', title: 'A', description: 'Das A' }] }] } } });
    const context = body.messages[0].id as string;
    expect((await state()).messages[1]).to.deep.include({ kind: 'list', list: { opener: 'Wählen', sections: [{ rows: [{ id: 'a', title: 'A', description: 'Das A' }] }] } });
    await post({ customer: jonas, kind: 'row', id: 'a', title: 'A', description: 'Das A', context });
    await outside.business.has(4);
    const replies = outside.business.got.map((got) => valueOf(got).messages?.[0]).filter((message) => message?.type === 'interactive');
    expect(replies[0]).to.deep.include({ context: { from: '493023125100', id: context }, interactive: { type: 'list_reply', list_reply: { id: 'a', title: 'A', description: 'Das A' } } });
    expect((await state()).messages[2]).to.include({ kind: 'text', text: 'A', from: 'customer' });
  });

  it('sends a photo and shows it again, but lets nothing run', async () => {
    const send = (kind: string, type: string, body: Buffer | string) => fetchJson(`${outside.url}/phone/media?customer=${jonas}&kind=${kind}&name=a.bin`, { method: 'POST', body, headers: { 'content-type': type } });
    await send('image', 'image/png', Buffer.from([1, 2, 3]));
    expect(await inbound(1)).to.have.nested.property('image.mime_type', 'image/png');
    await send('document', 'text/html', '<script>alert(1)</script>');
    const [photo, page] = (await state()).messages;
    const shown = await request(`${outside.url}/phone/${photo!.media!.url}`);
    expect([...new Uint8Array(await shown.body.arrayBuffer())]).to.deep.equal([1, 2, 3]);
    const saved = await request(`${outside.url}/phone/${page!.media!.url}`);
    await saved.body.dump();
    expect(saved.headers).to.include({ 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' });
    expect((await send('image', 'image/png', '')).status).to.equal(400);
    expect((await send('hologram', 'image/png', 'x')).status).to.equal(400);
  });

  it('streams its state, and reads what arrives while it is open', async () => {
    await post({ customer: jonas, kind: 'text', text: 'Hi' });
    await outside.send({ text: { body: 'vorher' } });
    const { body } = await request(`${outside.url}/phone/events?customer=${jonas}`, { headersTimeout: 2_000 });
    const states: PhoneState[] = [];
    const seen = async (test: (state: PhoneState) => boolean): Promise<void> => {
      let text = '';
      for await (const chunk of body.iterator({ destroyOnReturn: false })) {
        text += String(chunk);
        for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
          const data = /^event: state\ndata: (.*)$/.exec(text.slice(0, end))?.[1];
          text = text.slice(end + 2);
          if (data) states.push(JSON.parse(data) as PhoneState);
        }
        if (states.some(test)) return;
      }
    };
    await seen(({ messages }) => messages[1]?.status === 'read');
    await outside.send({ text: { body: 'jetzt' } });
    await seen(({ messages }) => messages[2]?.status === 'read');
    body.destroy();
    const statuses = (await outside.control.chat(jonas)).messages.map((message) => message.statuses.map((each) => each.status));
    expect(statuses).to.deep.equal([[], ['sent', 'delivered', 'read'], ['sent', 'read']]);
  });

  it('shows templates filled in, links, places and reactions', async () => {
    await post({ customer: jonas, kind: 'location', latitude: 53.5, longitude: 10 });
    const { id } = await inbound(1);
    await outside.send({ type: 'template', template: { name: 'conversation_reopened', language: { code: 'de' }, components: [{ type: 'body', parameters: [{ type: 'text', text: 'Jonas {{1}}' }] }, { type: 'button', sub_type: 'quick_reply', index: 0, parameters: [{ type: 'payload', payload: 'go' }] }] } });
    await outside.send({ type: 'reaction', reaction: { message_id: id, emoji: '👍' } });
    await outside.send({ type: 'interactive', interactive: { type: 'cta_url', body: { text: 'Hier' }, action: { name: 'cta_url', parameters: { display_text: 'Öffnen', url: 'https://nordwind.example/' } } } });
    const [place, template, reaction, link] = (await state()).messages;
    expect(place).to.deep.include({ kind: 'location', location: { latitude: 53.5, longitude: 10 } });
    expect(template).to.deep.include({ kind: 'template', text: 'Guten Tag Jonas {{1}}, wir haben eine Antwort auf Ihre Frage. Schreiben Sie uns kurz, dann geht es weiter.', buttons: [{ id: 'go', title: 'Weiter' }] });
    expect(reaction).to.include({ kind: 'reaction', emoji: '👍', context: id });
    expect(link).to.deep.include({ kind: 'cta', link: { title: 'Öffnen', url: 'https://nordwind.example/' } });
    await post({ customer: jonas, kind: 'button', id: 'go', title: 'Weiter', context: template!.id });
    await outside.business.has(7);
    expect(outside.business.got.map((got) => valueOf(got).messages?.[0]).find((message) => message?.type === 'button')).to.deep.include({ button: { payload: 'go', text: 'Weiter' } });
  });

  it('keeps others out', async () => {
    const { hostname, port } = new URL(outside.url);
    const rebound = await request(`http://${hostname}:${port}/control/settings`, { headers: { host: 'evil.example' } });
    expect(rebound.statusCode).to.equal(403);
    expect(await rebound.body.json()).to.have.nested.property('error.code', 'not-local');
    expect((await post({ customer: jonas, kind: 'text', text: 'x' }, { origin: 'https://evil.example' })).status).to.equal(403);
    expect((await post({ customer: jonas, kind: 'text', text: 'x' }, { origin: outside.url })).status).to.equal(200);
  });

  it('refuses what makes no sense, with a reason', async () => {
    for (const body of [{}, { customer: jonas, kind: 'text', text: ' ' }, { customer: 'jonas', kind: 'text', text: 'x' }, { customer: jonas, kind: 'hologram' }, [], 'x']) {
      const answer = await post(body);
      expect(answer.status).to.equal(400);
      expect(answer.body.error.message).to.be.a('string').that.is.not.empty;
    }
    for (const path of ['..%2f..%2fpackage.json', 'package.json', '%', 'media/1']) expect((await outside.get(`phone/${path}`)).status).to.equal(404);
    expect((await outside.get('phone/samples')).body).to.deep.equal([{ text: '1', label: { de: 'eins', en: 'one' } }]);
  });
});

describe('mounted under a prefix', () => {
  for (const stripped of [false, true]) {
    it(`works where the host ${stripped ? 'takes the prefix off' : 'leaves the prefix on'}`, async () => {
      const outside = await createOutside({ prefix: '/simulator', baseUrl: 'https://demo.example/simulator' });
      const host: Server = createServer((incoming, response) => {
        if (stripped) incoming.url = incoming.url!.slice('/simulator'.length);
        void outside.simulator.handler(incoming, response);
      });
      await new Promise<void>((resolve) => { host.listen(0, '127.0.0.1', resolve); });
      const url = `http://127.0.0.1:${(host.address() as AddressInfo).port}/simulator`;
      const home = await request(url);
      await home.body.dump();
      expect(home.headers.location).to.equal('/simulator/phone/');
      expect((await fetchJson(`${url}/phone/state?customer=${jonas}`, {})).body.customer.id).to.equal(jonas);
      await outside.control.say(jonas, { type: 'image' });
      const { image } = valueOf((await outside.business.has(1))[0]!).messages[0];
      expect(image.url).to.match(/^https:\/\/demo\.example\/simulator\/media\/attachments\?mid=/);
      await new Promise((resolve) => { host.close(resolve); host.closeAllConnections(); });
      await outside.stop();
    });
  }
});
