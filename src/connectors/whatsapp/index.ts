import type { Dispatcher } from 'undici';
import type { Connector, ConnectorDefinition, ReadMedia } from '../contract.js';
import { degrade } from '../degrade.js';
import { createApi } from './api.js';
import { capabilities } from './capabilities.js';
import { fetchMedia } from './media.js';
import { receive } from './receive.js';
import { markRead, send } from './send.js';
import { answerHandshake, verifySignature } from './verify.js';

export const whatsapp: ConnectorDefinition = {
  name: 'whatsapp',
  capabilities,
  required: () => ['WHATSAPP_PHONE_NUMBER_ID', 'WHATSAPP_ACCESS_TOKEN', 'WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN'],
  create: (settings, deps) => createWhatsAppConnector({
    apiUrl: settings.WHATSAPP_API_URL,
    phoneNumberId: settings.WHATSAPP_PHONE_NUMBER_ID ?? '',
    accessToken: settings.WHATSAPP_ACCESS_TOKEN ?? '',
    appSecret: settings.WHATSAPP_APP_SECRET ?? '',
    verifyToken: settings.WHATSAPP_VERIFY_TOKEN ?? '',
    perSecond: settings.WHATSAPP_PER_SECOND,
    ...deps,
  }),
};

export interface WhatsAppOptions {
  /** With its version: `https://graph.facebook.com/v24.0`. */
  apiUrl: string;
  /** Ours: events for other numbers are ignored. */
  phoneNumberId: string;
  accessToken: string;
  appSecret: string;
  verifyToken: string;
  /** Messages that the number may send in a second; 80 by default. */
  perSecond?: number;
  /** Reads files that go out: attachments whose `contentUrl` is `media:<sha256>`. Fits `store.getMedia`. */
  readMedia?: ReadMedia;
  /** Milliseconds for one request; 10 s by default. */
  timeoutMs?: number;
  /** Milliseconds since 1970: for updates that don't say when. */
  now?: () => number;
  /** A pool of connections of your own, which you close. */
  dispatcher?: Dispatcher;
}

/** Speaks the WhatsApp Cloud API for one phone number. */
export function createWhatsAppConnector(options: WhatsAppOptions): Connector {
  const { phoneNumberId: account, appSecret, verifyToken, readMedia, perSecond = capabilities.perSecond, now = Date.now } = options;
  const api = createApi({ apiUrl: options.apiUrl, accessToken: options.accessToken, timeoutMs: options.timeoutMs ?? 10_000, dispatcher: options.dispatcher });
  const sending = { api, account, readMedia };
  return {
    name: whatsapp.name,
    capabilities: { ...capabilities, ...(perSecond !== undefined && { perSecond }) },
    verify: (request) => verifySignature(request, appSecret),
    handshake: (query) => answerHandshake(query, verifyToken),
    receive: (body) => receive(body, account, now),
    prepare: (activity) => degrade(activity, capabilities),
    send: (activity, recipient, key) => send(sending, activity, recipient, key),
    markRead: (messageId, number, typing) => markRead(sending, messageId, number, typing),
    fetchMedia: (media) => fetchMedia(api, media),
    close: () => api.close(),
  };
}
