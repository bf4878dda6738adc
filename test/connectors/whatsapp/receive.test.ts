import { expect } from 'chai';
import type { Activity } from '../../../src/activity/activity.js';
import { contentTypes } from '../../../src/activity/guards.js';
import type { Inbound, InboundActivities } from '../../../src/connectors/contract.js';
import { receive } from '../../../src/connectors/whatsapp/receive.js';
import { account, body, fromLena, hidden, lena, lenasContact, status, text, webhook } from './samples.js';

const now = (): number => Date.parse('2026-11-22T10:00:00Z');
const read = (bytes: Buffer): Inbound[] => receive(bytes, account, now);
const notices = (bytes: Buffer): string[] => read(bytes).map((item) => (item.kind === 'notice' ? item.name : item.kind));

function customer(bytes: Buffer): InboundActivities {
  const [first, ...more] = read(bytes);
  expect(more).to.deep.equal([]);
  if (first?.kind !== 'activities') throw new Error(`expected activities, but ${JSON.stringify(first)}`);
  return first;
}

function activity(message: object): Activity {
  return customer(fromLena(message)).activities[0]!;
}

const kindOf = (message: object): unknown => (activity(message).attachments?.[0]?.content as { kind?: string }).kind;

describe('receive: a message', () => {
  it('is an activity of who wrote it, under WhatsApp’s id and time', () => {
    expect(read(text)).to.deep.equal([{
      kind: 'activities',
      account,
      recipient: { account, id: lena.userId, phone: lena.phone, name: lena.name },
      ids: [lena.userId, lena.phone],
      activities: [{
        type: 'message',
        id: 'wamid.in1',
        channelId: 'whatsapp',
        timestamp: '2026-11-22T10:00:00.000Z',
        from: { id: lena.userId, name: lena.name, role: 'user' },
        conversation: { id: `whatsapp:${account}:${lena.userId}` },
        text: 'Wo ist mein Päckchen?',
      }],
    }]);
  });

  it('with a file tells what to fetch, and where words came with it', () => {
    const image = activity({ type: 'image', image: { id: 4711, mime_type: 'image/jpeg', sha256: 'q83v', caption: 'Kaputt', url: 'https://elsewhere.example/1' } });
    expect(image).to.deep.include({ text: 'Kaputt', attachments: [{ contentType: 'image/jpeg', content: { kind: 'image', mediaId: '4711', sha256: 'q83v' } }] });
    const voice = activity({ type: 'audio', audio: { id: '1', mime_type: 'audio/ogg; codecs=opus', voice: true } });
    expect(voice.attachments).to.deep.equal([{ contentType: 'audio/ogg', content: { kind: 'voice', mediaId: '1' } }]);
    const document = activity({ type: 'document', document: { id: '2', mime_type: 'application/pdf', filename: 'Rechnung.pdf' } });
    expect(document.attachments).to.deep.equal([{ contentType: 'application/pdf', name: 'Rechnung.pdf', content: { kind: 'document', mediaId: '2' } }]);
    expect([kindOf({ type: 'sticker', sticker: { id: '3' } }), kindOf({ type: 'video', video: { id: '3' } }), kindOf({ type: 'audio', audio: { id: '3', voice: false } })]).to.deep.equal(['sticker', 'video', 'audio']);
  });

  it('with a place or business cards says them', () => {
    const place = activity({ type: 'location', location: { latitude: '53.55', longitude: 9.99, name: 'Lager', address: 'Am Kai 1', url: 'https://x.example' } });
    expect(place.attachments).to.deep.equal([{ contentType: contentTypes.location, content: { latitude: 53.55, longitude: 9.99, name: 'Lager', address: 'Am Kai 1' } }]);
    const cards = activity({ type: 'contacts', contacts: [{ name: { formatted_name: 'Jan Ott' }, phones: [{ phone: '+49 40 1' }, {}] }, null] });
    expect(cards.attachments).to.deep.equal([{ contentType: contentTypes.contacts, content: { contacts: [{ name: 'Jan Ott', phones: ['+49 40 1'] }, { name: '', phones: [] }] } }]);
  });

  it('that taps a choice carries its id', () => {
    const button = activity({ type: 'interactive', context: { from: '4930901820', id: 'wamid.q' }, interactive: { type: 'button_reply', button_reply: { id: 'c1', title: 'Ja' } } });
    expect(button).to.deep.include({ text: 'Ja', value: { choice: 'c1' }, replyToId: 'wamid.q' });
    const row = activity({ type: 'interactive', interactive: { type: 'list_reply', list_reply: { id: 7, title: 'Paket', description: 'von gestern' } } });
    expect(row).to.deep.include({ text: 'Paket', value: { choice: '7' } });
    expect(activity({ type: 'button', button: { payload: 'p1', text: 'Ja' } })).to.deep.include({ text: 'Ja', value: { choice: 'p1' } });
    expect(activity({ type: 'button', button: { text: 'Ja' } })).to.deep.include({ text: 'Ja' }).and.not.have.property('value');
  });

  it('with a form, or about calls, is an event', () => {
    const form = activity({ type: 'interactive', interactive: { type: 'nfm_reply', nfm_reply: { name: 'flow', body: 'Sent', response_json: '{"stars":"4","__proto__":{"admin":true}}' } } });
    expect(form).to.deep.include({ type: 'event', name: 'form-reply', value: { stars: '4' } });
    expect(activity({ type: 'interactive', interactive: { type: 'nfm_reply', nfm_reply: { response_json: '{broken' } } }).value).to.deep.equal({ text: '{broken' });
    expect(activity({ type: 'interactive', interactive: { type: 'call_permission_reply', call_permission_reply: { response: 'accept' } } })).to.deep.include({ type: 'event', name: 'call-permission', value: { response: 'accept' } });
  });

  it('that the bot can’t read says what it is', () => {
    const kinds = [
      { type: 'unsupported', errors: [{ code: 131051 }], unsupported: { type: 'poll' } }, { type: 'unsupported' }, { type: 'order', order: { product_items: [] } },
      { type: 'interactive' }, { type: 'interactive', interactive: { type: 'new_reply' } }, { type: 'image' }, { type: 'text' }, { type: 'hologram', hologram: {} }, {},
      { type: 'constructor' }, { type: '__proto__' }, { type: 'location', location: { latitude: 'north' } }, { type: 'button' },
    ].map(kindOf);
    expect(kinds).to.deep.equal(['poll', 'unsupported', 'order', 'interactive', 'new_reply', 'image', 'text', 'hologram', 'unknown', 'constructor', '__proto__', 'location', 'button']);
  });

  it('that reacts, edits or takes back is about the earlier one', () => {
    expect(activity({ type: 'reaction', reaction: { message_id: 'wamid.q', emoji: '👍' } })).to.deep.include({ type: 'messageReaction', replyToId: 'wamid.q', reactionsAdded: [{ type: '👍' }] });
    for (const reaction of [{ message_id: 'wamid.q', emoji: '' }, { message_id: 'wamid.q' }]) {
      expect(activity({ type: 'reaction', reaction })).to.deep.include({ type: 'messageReaction', reactionsRemoved: [{ type: '' }] });
    }
    const edit = activity({ type: 'edit', edit: { original_message_id: 'wamid.q', message: { type: 'text', text: { body: 'neu' }, context: { id: 'x' } } } });
    expect(edit).to.deep.include({ type: 'messageUpdate', replyToId: 'wamid.q', text: 'neu' });
    expect(activity({ type: 'revoke', revoke: { original_message_id: 'wamid.q' } })).to.include({ type: 'messageDelete', replyToId: 'wamid.q' });
    expect(notices(fromLena({ type: 'edit', edit: { original_message_id: 'a', message: { type: 'edit', edit: {} } } }))).to.deep.equal(['malformed']);
    for (const type of ['edit', 'revoke', 'reaction']) expect(notices(fromLena({ type, [type]: {} }))).to.deep.equal(['malformed']);
  });

  it('keeps what only WhatsApp has: the advertisement, the forwarding, the group', () => {
    const said = activity({ type: 'text', text: { body: 'Hallo' }, group_id: 'g1', referral: { source_type: 'ad', source_id: 'A1' }, context: { forwarded: true, from: '4930901820' } });
    expect(said.channelData).to.deep.equal({ forwarded: true, referral: { source_type: 'ad', source_id: 'A1' }, group: 'g1' });
  });

  it('is cleaned of what no database takes', () => {
    expect(activity({ type: 'text', text: { body: 'a\0b\ud800c' } }).text).to.equal('ab\ufffdc');
  });
});

describe('receive: who wrote', () => {
  const hello = { type: 'text', text: { body: 'Hallo' } };

  it('is known by the business-scoped id alone where the number is hidden', () => {
    const contacts = [{ profile: { username: hidden.name }, user_id: hidden.userId }];
    for (const from of [undefined, '']) {
      const { ids, recipient } = customer(fromLena({ ...hello, from, from_user_id: hidden.userId }, contacts));
      expect(ids).to.deep.equal([hidden.userId]);
      expect(recipient).to.deep.equal({ account, id: hidden.userId, name: hidden.name });
    }
  });

  it('is known without contacts', () => {
    expect(customer(fromLena(hello, [])).ids).to.deep.equal([lena.phone]);
    expect(customer(fromLena({ ...hello, from_user_id: lena.userId }, [])).ids).to.deep.equal([lena.userId, lena.phone]);
  });

  it('is the contact that fits, never one that contradicts', () => {
    const jan = { profile: { name: 'Jan' }, wa_id: '491709999999', user_id: 'DE.1' };
    expect(customer(fromLena(hello, [jan, lenasContact])).recipient).to.include({ id: lena.userId, name: lena.name });
    expect(customer(fromLena(hello, [jan])).recipient).to.deep.equal({ account, id: lena.phone, phone: lena.phone });
    expect(customer(fromLena({ ...hello, from_user_id: 'DE.2' }, [{ ...jan, wa_id: lena.phone }])).ids).to.deep.equal(['DE.2', lena.phone]);
  });

  it('is nobody where no id is given', () => {
    expect(notices(fromLena({ ...hello, from: undefined }, []))).to.deep.equal(['malformed']);
  });

  it('changes with their number', () => {
    const moved = customer(fromLena({ type: 'system', system: { type: 'user_changed_number', body: 'Lena moved', wa_id: '491705555555', user_id: 'DE.77' } }, []));
    expect(moved).to.deep.include({ ids: [lena.phone] });
    expect(moved.activities[0]).to.deep.include({ type: 'event', name: 'contact-changed', value: { newIds: ['DE.77', '491705555555'], phone: '491705555555' } });
    expect(moved.activities[0]!.from.role).to.equal('channel');
    const beside = [{ profile: { name: lena.name }, wa_id: '491705555555', user_id: 'DE.77' }];
    expect(customer(fromLena({ type: 'system', from: undefined, from_user_id: lena.userId, system: { type: 'user_changed_user_id', user_id: 'DE.77' } }, beside)).ids).to.deep.equal([lena.userId]);
    expect(customer(fromLena({ type: 'system', system: { type: 'user_changed_number', wa_id: '491705555555' } }, [{ ...beside[0], wa_id: undefined }])).ids).to.deep.equal([lena.phone]);
    const renamed = customer(body(webhook('user_id_update', { user_id_update: [{ wa_id: lena.phone, user_id: { previous: lena.userId, current: 'DE.78' }, timestamp: 1795341600 }] })));
    expect(renamed).to.deep.include({ ids: [lena.userId] });
    expect(renamed.activities[0]).to.deep.include({ name: 'contact-changed', value: { newIds: ['DE.78', lena.phone], phone: lena.phone } });
    expect(activity({ type: 'system', system: { type: 'customer_identity_changed' } })).to.include({ type: 'event', name: 'identity-changed' });
  });
});

describe('receive: statuses', () => {
  it('say what became of ours, under our key', () => {
    expect(read(status({ biz_opaque_callback_data: 'key-9' }))).to.deep.equal([{ kind: 'status', account, messageId: 'wamid.out1', key: 'key-9', status: 'delivered', timestamp: '2026-11-22T10:01:00.000Z' }]);
    expect(read(status({ status: 'played' }))[0]).to.include({ status: 'read' });
    expect(read(status({ recipient_type: 'group', recipient_participant_id: '1' }))[0]).to.include({ kind: 'status' });
  });

  it('of a failure say why and what to do', () => {
    const [failed] = read(status({ status: 'failed', errors: [{ code: 131047, title: 'Re-engagement message', error_data: { details: 'More than 24 hours' } }] }));
    expect(failed).to.have.property('error').that.includes({ channel: 'whatsapp', code: '131047', errorClass: 'template', message: 'Re-engagement message: More than 24 hours' });
    expect(read(status({ status: 'failed' }))[0]).to.have.property('error').that.includes({ code: 'unknown', errorClass: 'permanent' });
  });

  it('that nobody knows are notices', () => {
    expect(notices(status({ status: 'evaporated' }))).to.deep.equal(['status']);
    expect(notices(status({ status: undefined }))).to.deep.equal(['malformed']);
  });
});

describe('receive: everything else', () => {
  it('of another number, of the account or of the business is a notice', () => {
    expect(notices(body(webhook('messages', { messages: [{ id: '1', from: '2', type: 'text', text: { body: 'x' } }] }, '999')))).to.deep.equal(['other-number']);
    expect(notices(body({ object: 'whatsapp_business_account', entry: [{ changes: [{ field: 'account_update', value: { event: 'X' } }] }] }))).to.deep.equal(['account_update']);
    expect(notices(body(webhook('smb_message_echoes', { message_echoes: [{ id: 'e1', from: '1', to: '2', type: 'text', text: { body: 'x' } }] })))).to.deep.equal(['smb_message_echoes']);
    expect(notices(body({ object: 'page', entry: [] }))).to.deep.equal(['page']);
    expect(notices(body({ object: '<b>', entry: [] }))).to.deep.equal(['unknown']);
    expect(notices(body(webhook('messages', { errors: [{ code: 131000 }] })))).to.deep.equal(['errors']);
    expect(notices(body(webhook('messages', {})))).to.deep.equal(['empty']);
  });

  it('about calls and preferences reaches the customer’s conversation where it is theirs', () => {
    const call = { id: 'wacid.1', from: lena.phone, to: '4930901820', event: 'connect', direction: 'USER_INITIATED', timestamp: '1795341600' };
    const calls = (fields: object): Buffer => body(webhook('calls', { contacts: [lenasContact], calls: [{ ...call, ...fields }] }));
    expect(customer(calls({})).activities[0]!.attachments).to.deep.equal([{ contentType: contentTypes.unsupported, content: { kind: 'call' } }]);
    expect(notices(calls({ event: 'terminate' }))).to.deep.equal(['calls']);
    expect(notices(calls({ direction: 'BUSINESS_INITIATED' }))).to.deep.equal(['calls']);
    const preference = body(webhook('user_preferences', { contacts: [lenasContact], user_preferences: [{ wa_id: lena.phone, category: 'marketing_messages', value: 'stop', timestamp: 1795341600 }] }));
    const [stop] = customer(preference).activities;
    expect(stop).to.deep.include({ type: 'event', name: 'preference', value: { category: 'marketing_messages', value: 'stop' } });
    expect(stop!.id).to.equal(customer(preference).activities[0]!.id).and.not.include(lena.phone);
  });

  it('is skipped where it is malformed, and the rest is read', () => {
    const good = { from: lena.phone, id: 'wamid.ok', timestamp: '1795341600', type: 'text', text: { body: 'ok' } };
    const value = { contacts: 'none', messages: [null, 7, [], {}, { id: 'x' }, { ...good, id: '' }, good], statuses: [null, {}], metadata: { phone_number_id: account } };
    const payload = { object: 'whatsapp_business_account', entry: [null, { changes: 'x' }, { changes: [null, { field: 'messages', value: null }, { field: 'messages', value }] }] };
    const received = read(body(payload));
    expect(received.filter(({ kind }) => kind === 'activities')).to.have.lengthOf(1);
    expect(received.filter(({ kind }) => kind === 'notice').map((item) => (item as { name: string }).name)).to.include('malformed');
  });

  it('comes in batches of a thousand, each customer’s in order', () => {
    const messages = Array.from({ length: 1000 }, (_item, index) => ({ from: `49170${index % 10}`, id: `wamid.${index}`, timestamp: '1795341600', type: 'text', text: { body: String(index) } }));
    const received = read(body(webhook('messages', { messages, statuses: [{ id: 'wamid.s', status: 'sent', timestamp: '1' }] })));
    expect(received).to.have.lengthOf(11);
    expect((received[3] as InboundActivities).activities.slice(0, 3).map(({ text: said }) => said)).to.deep.equal(['3', '13', '23']);
  });

  it('may be nested as deep as it likes', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    const payload = fromLena({ type: 'order', order: 'DEEP', referral: 'DEEP' }).toString().replaceAll('"DEEP"', deep);
    const [first] = read(Buffer.from(payload));
    expect(JSON.stringify(first)).to.have.lengthOf.below(2000);
  });

  it('leaves JavaScript’s own objects alone', () => {
    read(Buffer.from(fromLena({ type: 'order', order: 'EVIL' }).toString().replace('"EVIL"', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')));
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
  });
});
