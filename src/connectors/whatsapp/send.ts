import { FormData } from 'undici';
import type { Activity, Attachment } from '../../activity/activity.js';
import { contentTypes } from '../../activity/guards.js';
import { ConnectorError, type ReadMedia, type Recipient } from '../contract.js';
import { degrade } from '../degrade.js';
import type { Api } from './api.js';
import { capabilities } from './capabilities.js';
import { badRequest, messageBody, type MediaReference } from './outgoing.js';
import { id, list, record } from './payloads.js';

export interface Sending {
  api: Api;
  /** Our phone number id. */
  account: string;
  readMedia?: ReadMedia | undefined;
}

/** Sends one bubble, its file uploaded before. */
export async function send({ api, account, readMedia }: Sending, activity: Activity, recipient: Recipient, key: string): Promise<{ messageId: string }> {
  const [bubble, ...more] = degrade(activity, capabilities);
  if (bubble === undefined) throw badRequest('empty', 'The activity says nothing.');
  if (more.length > 0) throw badRequest('unprepared', 'The activity needs several messages: prepare() it first.');
  if (recipient.account !== account) throw badRequest('other-number', 'The customer wrote to a number that this connector does not serve.');
  const media = await mediaOf(bubble, async (file) => upload(api, account, file), readMedia);
  const answer = await api.call('POST', `${account}/messages`, messageBody(bubble, media, { recipient, key }));
  const messageId = id(record(list(answer['messages'])[0])['id']);
  if (messageId !== undefined) return { messageId };
  throw new ConnectorError({ channel: 'whatsapp', code: 'bad-answer', errorClass: 'retry', inDoubt: true, message: 'WhatsApp took the message, but its answer names no id.' });
}

/** Marks a message of the customer as read; `typing` shows for 25 s at most, or until our next message. */
export async function markRead({ api }: Sending, messageId: string, account: string, typing: boolean): Promise<void> {
  await api.call('POST', `${encodeURIComponent(account)}/messages`, {
    messaging_product: 'whatsapp',
    status: 'read',
    message_id: messageId,
    ...(typing ? { typing_indicator: { type: 'text' } } : {}),
  });
}

interface File {
  contentType: string;
  bytes: Buffer;
  name: string;
}

async function mediaOf(
  { attachments, conversation }: Activity,
  uploadFile: (file: File) => Promise<string>,
  readMedia: ReadMedia | undefined,
): Promise<MediaReference | undefined> {
  const attachment = attachments?.[0];
  if (attachment === undefined || attachment.contentType === contentTypes.location) return undefined;
  const stored = /^media:([0-9a-f]{64})$/.exec(attachment.contentUrl ?? '')?.[1];
  if (stored !== undefined) {
    const file = await readMedia?.(conversation.id, stored);
    if (file === undefined) throw badRequest('media-missing', 'The file is no longer in the store.');
    return { id: await uploadFile({ contentType: attachment.contentType, bytes: file.bytes, name: attachment.name ?? 'file' }) };
  }
  return referenceTo(attachment);
}

function referenceTo({ contentUrl, content }: Attachment): MediaReference | undefined {
  if (contentUrl?.startsWith('https://')) return { link: contentUrl };
  const mediaId = id(record(content)['mediaId']);
  return mediaId === undefined ? undefined : { id: mediaId };
}

async function upload(api: Api, account: string, { contentType, bytes, name }: File): Promise<string> {
  const form = new FormData();
  form.set('messaging_product', 'whatsapp');
  form.set('type', contentType);
  form.set('file', new Blob([new Uint8Array(bytes)], { type: contentType }), name);
  const mediaId = id((await api.call('POST', `${account}/media`, form))['id']);
  if (mediaId !== undefined) return mediaId;
  throw new ConnectorError({ channel: 'whatsapp', code: 'bad-answer', errorClass: 'retry', message: 'WhatsApp took the file, but its answer names no id.' });
}
