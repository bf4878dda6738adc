import { connect } from 'node:net';
import { expect } from 'chai';
import type { CustomerMessage } from '../../src/simulator/world/customer-message.js';
import { createOutside, fetchJson, jonas, valueOf, type Outside } from './world.js';

/** What a customer does, and what the webhook's message holds. */
const kinds: [says: CustomerMessage, expected: object][] = [
  [{ type: 'text', text: 'ä', forwarded: 'many-times' }, { type: 'text', text: { body: 'ä' }, context: { frequently_forwarded: true } }],
  [{ type: 'text', text: 'x', referral: { source_id: 'ad' } }, { referral: { source_id: 'ad' } }],
  [{ type: 'quick-reply', payload: 'p', text: 'Ja' }, { type: 'button', button: { payload: 'p', text: 'Ja' } }],
  [{ type: 'flow', response: { stars: 5 } }, { interactive: { type: 'nfm_reply', nfm_reply: { response_json: '{"stars":5}', body: 'Sent', name: 'flow' } } }],
  [{ type: 'location', latitude: 1, longitude: 2, name: 'Hier' }, { location: { latitude: 1, longitude: 2, name: 'Hier' } }],
  [{ type: 'contacts', contacts: [{ name: { formatted_name: 'A' } }] }, { contacts: [{ name: { formatted_name: 'A' } }] }],
  [{ type: 'reaction', emoji: '👍', context: 'wamid.a' }, { reaction: { message_id: 'wamid.a', emoji: '👍' } }],
  [{ type: 'reaction', context: 'wamid.a' }, { reaction: { message_id: 'wamid.a' } }],
  [{ type: 'edit', original: 'wamid.a', text: 'neu' }, { type: 'edit', edit: { original_message_id: 'wamid.a', message: { type: 'text', text: { body: 'neu' } } } }],
  [{ type: 'revoke', original: 'wamid.a' }, { type: 'revoke', revoke: { original_message_id: 'wamid.a' } }],
  [{ type: 'order', order: { catalog_id: '1' } }, { type: 'order', order: { catalog_id: '1' } }],
  [{ type: 'unsupported', name: 'poll' }, { type: 'unsupported', unsupported: { type: 'poll' } }],
];

describe('customers', () => {
  let outside: Outside;
  beforeEach(async () => { outside = await createOutside(); });
  afterEach(() => outside.stop());

  it('say everything that WhatsApp knows', async () => {
    for (const [index, [says, expected]] of kinds.entries()) {
      const id = await outside.control.say(jonas, says);
      const message = valueOf((await outside.business.has(index + 1))[index]!).messages[0];
      expect(message, JSON.stringify(says)).to.deep.include({ ...expected, id, from: jonas });
    }
    expect(valueOf(outside.business.got.at(-1)!).messages[0].errors[0].code).to.equal(131051);
  });

  it('send every kind of file, which can be fetched', async () => {
    const files = ['image', 'audio', 'voice', 'video', 'document', 'sticker'] as const;
    for (const [index, type] of files.entries()) {
      await outside.control.say(jonas, { type, base64: Buffer.from(type).toString('base64') });
      const message = valueOf((await outside.business.has(index + 1))[index]!).messages[0];
      const file = message[message.type];
      const { body } = await outside.get(`v23.0/${file.id}`);
      expect(body).to.include({ file_size: type.length, mime_type: file.mime_type });
    }
  });

  it('choose among the last choices, named or not', async () => {
    await outside.control.say(jonas, 'Hi');
    const { body } = await outside.send({ type: 'interactive', interactive: { type: 'button', body: { text: '?' }, action: { buttons: [{ type: 'reply', reply: { id: 'y', title: 'Ja' } }] } } });
    await outside.control.say(jonas, { type: 'button', id: 'y', title: 'Ja' });
    await outside.business.has(4);
    const replies = outside.business.got.map((got) => valueOf(got).messages?.[0]).filter((message) => message?.interactive);
    expect(replies[0]).to.deep.include({ context: { from: '493023125100', id: body.messages[0].id }, interactive: { type: 'button_reply', button_reply: { id: 'y', title: 'Ja' } } });
  });

  it('move to another number with their chat', async () => {
    await outside.control.say(jonas, 'Hallo');
    const before = await outside.control.chat(jonas);
    const after = await outside.control.changeNumber(jonas, '4915100000009');
    expect(after.userId).to.not.equal(before.userId);
    expect(after.messages).to.have.length(1);
    await outside.business.has(3);
    const changes = outside.business.got.map((got) => (JSON.parse(got.body) as { entry: [{ changes: [{ field: string }] }] }).entry[0].changes[0].field);
    expect(changes).to.have.members(['messages', 'messages', 'user_id_update']);
    const values = outside.business.got.map(valueOf);
    const system = values.find((value) => value.messages?.[0].type === 'system');
    expect(system).to.not.have.property('contacts');
    expect(system.messages[0]).to.deep.include({ from: jonas, system: { body: `Kim Beispiel changed from ${jonas} to 4915100000009`, wa_id: '4915100000009', user_id: after.userId, type: 'user_changed_number' } });
    expect(values.find((value) => value.user_id_update).user_id_update[0].user_id).to.deep.equal({ previous: before.userId, current: after.userId });
    expect((await outside.send({ text: { body: 'an die alte Nummer' } })).status).to.equal(200);
    expect((await outside.control.chat('4915100000009')).messages).to.have.length(1);
  });

  it('are refused with a reason where the order makes no sense', async () => {
    const post = (path: string, body: unknown) => fetchJson(`${outside.url}/control/${path}`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
    const refused: [path: string, body: unknown, reason: RegExp][] = [
      ['customers', { waId: 'jonas' }, /^waId: must be the digits/],
      ['customers', { waId: jonas, nmae: 'x' }, /Unrecognized key: "nmae"/],
      ['customers/1/messages', { type: 'text', text: 'x' }, /waId/],
      [`customers/${jonas}/messages`, '{"type":', /not JSON/],
      ['settings', { rates: { perSecond: -1 } }, /^rates.perSecond: /],
      ['settings', { webhookUrl: 'file:///etc/passwd' }, /^webhookUrl: /],
      ['faults', { kind: 'meteor' }, /^kind: /],
      ['clock/advance', { ms: -1 }, /^ms: /],
      ['webhooks/raw', {}, /body or payload/],
    ];
    for (const [path, body, reason] of refused) {
      const answer = await post(path, body);
      expect([path, answer.status]).to.deep.equal([path, 400]);
      expect(answer.body.error.message).to.match(reason);
    }
    expect((await outside.get('control/customers/4915100000000')).status).to.equal(404);
    expect((await outside.get('control/reset')).status).to.equal(405);
    expect((await outside.get('control/')).body).to.include('POST /control/reset');
  });
});

describe('half a request', () => {
  it('does no harm', async () => {
    const outside = await createOutside();
    const { hostname, port } = new URL(outside.url);
    const path = `/v23.0/${outside.simulator.business.phoneNumberId}/messages`;
    const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${outside.simulator.business.accessToken}\r\n`;
    const pieces = [`${head}Content-Length: 500\r\n\r\n{"messaging_product":`, head, 'NONSENSE\r\n\r\n', `${head}Transfer-Encoding: chunked\r\n\r\nfff\r\n{`];
    for (const piece of pieces) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () => { socket.write(piece, () => { setImmediate(() => socket.resetAndDestroy()); }); });
        socket.on('close', () => { resolve(); });
      });
    }
    await outside.control.say(jonas, 'Hallo');
    expect((await outside.send({ text: { body: 'noch da' } })).status).to.equal(200);
    expect((await outside.control.counters()).sends).to.deep.include({ accepted: 1 });
    await outside.stop();
  });
});
