import type { Activity, Attachment, LocationContent, SuggestedActions } from '../../activity/activity.js';
import { contentTypes } from '../../activity/guards.js';
import { ConnectorError, type Recipient } from '../contract.js';
import type { Json } from './payloads.js';
import { templateOf } from './template.js';

/** A file as the API takes it: uploaded before, or at an address that Meta fetches. */
export type MediaReference = { id: string } | { link: string };

/** What a request carries besides its content. */
interface Envelope {
  recipient: Recipient;
  /** Ours, up to 512 characters: comes back on each status of the message. */
  key: string;
}

/** The body of `POST /{phone-number-id}/messages` for an activity of one bubble. */
export function messageBody(activity: Activity, media: MediaReference | undefined, { recipient, key }: Envelope): Json {
  if (key.length > 512) throw badRequest('key', 'The outbox key is longer than the 512 characters that WhatsApp echoes.');
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...addressOf(recipient),
    ...(activity.replyToId === undefined ? {} : { context: { message_id: activity.replyToId } }),
    ...contentOf(activity, media),
    biz_opaque_callback_data: key,
  };
}

/** A customer who hides the phone number is written to by `recipient`; Meta keeps the number known where `to` is used. */
function addressOf({ id, phone }: Recipient): Json {
  const number = phone ?? (/^\+?\d{5,}$/.test(id) ? id : undefined);
  return number === undefined ? { recipient: id } : { to: number };
}

function contentOf(activity: Activity, media: MediaReference | undefined): Json {
  const [attachment, another] = activity.attachments ?? [];
  const { text = '', suggestedActions, footer, template, locale } = activity;
  if (template) return templateOf(template, locale);
  if (another || (attachment && suggestedActions)) throw badRequest('unprepared', 'The activity needs several messages: prepare() it first.');
  if (attachment) return attachmentOf(attachment, media, text);
  if (suggestedActions) return { type: 'interactive', interactive: { ...interactiveOf(text, suggestedActions), ...(footer ? { footer: { text: footer } } : {}) } };
  if (text === '') throw badRequest('empty', 'The activity says nothing.');
  return { type: 'text', text: { preview_url: false, body: text } };
}

function interactiveOf(text: string, { actions, layout, opener }: SuggestedActions): Json {
  const body = { text };
  const [link] = actions;
  if (link?.type === 'openUrl') return { type: 'cta_url', body, action: { name: 'cta_url', parameters: { display_text: link.title, url: link.value } } };
  if (layout !== 'list') {
    const buttons = actions.map(({ value, title }) => ({ type: 'reply', reply: { id: value, title } }));
    return { type: 'button', body, action: { buttons } };
  }
  const rows = actions.map(({ value, title, description }) => ({ id: value, title, ...(description ? { description } : {}) }));
  return { type: 'list', body, action: { button: opener, sections: [{ rows }] } };
}

function attachmentOf(attachment: Attachment, media: MediaReference | undefined, text: string): Json {
  if (attachment.contentType === contentTypes.location) {
    const { latitude, longitude, name, address } = attachment.content as LocationContent;
    return { type: 'location', location: { latitude, longitude, ...(name ? { name } : {}), ...(address ? { address } : {}) } };
  }
  if (media === undefined) throw badRequest('attachment', `WhatsApp can't send an attachment of type ${attachment.contentType} from here.`);
  const kind = mediaKind(attachment.contentType);
  const caption = text === '' ? {} : { caption: text };
  const filename = kind === 'document' && attachment.name ? { filename: attachment.name } : {};
  return { type: kind, [kind]: { ...media, ...caption, ...filename } };
}

/** What WhatsApp shows a file as. What is no image, video or audio of its own kinds goes as a document. */
function mediaKind(contentType: string): 'image' | 'video' | 'audio' | 'sticker' | 'document' {
  if (/^image\/(jpeg|png)$/.test(contentType)) return 'image';
  if (contentType === 'image/webp') return 'sticker';
  if (/^video\/(mp4|3gpp)$/.test(contentType)) return 'video';
  return /^audio\/(aac|amr|mpeg|mp4|ogg)$/.test(contentType) ? 'audio' : 'document';
}

export function badRequest(code: string, message: string): ConnectorError {
  return new ConnectorError({ channel: 'whatsapp', code, errorClass: 'request', message });
}
