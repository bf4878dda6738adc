import type { Activity, Attachment, MediaContent } from '../../activity/activity.js';
import { contentTypes } from '../../activity/guards.js';
import { id, list, number, own, prune, record, text, word, type Json } from './payloads.js';

/** What one message says, without who and when. */
export type Content = Pick<Activity, 'type'> &
  Partial<Pick<Activity, 'text' | 'value' | 'name' | 'attachments' | 'replyToId' | 'reactionsAdded' | 'reactionsRemoved' | 'channelData'>>;

/**
 * Reads a message by its type. What the bot can't read becomes a message with an `unsupported` attachment;
 * `undefined`: the message lacks what its type is about.
 */
export function readContent(message: Json): Content | undefined {
  const type = word(message['type']);
  const read = type === undefined ? undefined : readers.get(type);
  return read ? read(record(own(message, type!)), message) : unsupported(type ?? 'unknown');
}

type Reader = (part: Json, message: Json) => Content | undefined;

const readers = new Map<string, Reader>([
  ['text', readText],
  ['image', media('image')],
  ['video', media('video')],
  ['audio', media('audio')],
  ['voice', media('voice')],
  ['document', media('document')],
  ['sticker', media('sticker')],
  ['location', readLocation],
  ['contacts', (_part, message) => readContacts(list(message['contacts']))],
  ['reaction', readReaction],
  ['interactive', readInteractive],
  ['button', readButton],
  ['order', readOrder],
  ['unsupported', (part, message) => unsupported(word(part['type']) ?? 'unsupported', { errors: message['errors'] })],
  ['edit', readEdit],
  ['revoke', (part) => about('messageDelete', part['original_message_id'])],
]);

export function unsupported(kind: string, extra?: Json): Content {
  const content: Content = { type: 'message', attachments: [{ contentType: contentTypes.unsupported, content: { kind } }] };
  return extra === undefined ? content : { ...content, channelData: prune(extra) };
}

function readText({ body }: Json): Content {
  const read = text(body);
  return read === undefined ? unsupported('text') : { type: 'message', text: read };
}

function media(kind: MediaContent['kind']): Reader {
  return (part) => {
    const mediaId = id(part['id']);
    if (mediaId === undefined) return unsupported(kind);
    const caption = text(part['caption']);
    return { type: 'message', ...(caption ? { text: caption } : {}), attachments: [attachment(kind, mediaId, part)] };
  };
}

function attachment(kind: MediaContent['kind'], mediaId: string, part: Json): Attachment {
  const [name, sha256] = [text(part['filename']), id(part['sha256'])];
  const content: MediaContent = { kind: kind === 'audio' && part['voice'] === true ? 'voice' : kind, mediaId, ...(sha256 ? { sha256 } : {}) };
  const contentType = text(part['mime_type'])?.split(';')[0]?.trim().toLowerCase();
  return { contentType: contentType || 'application/octet-stream', ...(name ? { name } : {}), content };
}

function readLocation(part: Json): Content {
  const [latitude, longitude] = [number(part['latitude']), number(part['longitude'])];
  if (latitude === undefined || longitude === undefined) return unsupported('location');
  const [name, address] = [text(part['name']), text(part['address'])];
  const content = { latitude, longitude, ...(name ? { name } : {}), ...(address ? { address } : {}) };
  return { type: 'message', attachments: [{ contentType: contentTypes.location, content }] };
}

function readContacts(cards: readonly unknown[]): Content {
  const contacts = cards.slice(0, 100).map((card) => {
    const { name, phones } = record(card);
    return {
      name: text(record(name)['formatted_name']) ?? '',
      phones: list(phones).slice(0, 20).map((phone) => text(record(phone)['phone'])).filter((phone) => phone !== undefined),
    };
  });
  return { type: 'message', attachments: [{ contentType: contentTypes.contacts, content: { contacts } }] };
}

/** A removal comes with an empty emoji or with none, so what was removed stays unsaid. */
function readReaction({ message_id, emoji }: Json): Content | undefined {
  const given = text(emoji);
  return about('messageReaction', message_id, given ? { reactionsAdded: [{ type: given }] } : { reactionsRemoved: [{ type: '' }] });
}

function readInteractive(part: Json): Content {
  const type = word(part['type']) ?? 'interactive';
  const reply = record(own(part, type));
  if (type === 'button_reply' || type === 'list_reply') return tapped(text(reply['title']), id(reply['id'])) ?? unsupported(type);
  if (type === 'nfm_reply') return { type: 'event', name: 'form-reply', value: formValue(reply['response_json']) };
  if (type === 'call_permission_reply') return { type: 'event', name: 'call-permission', value: prune(reply) };
  return unsupported(type);
}

function readButton(part: Json): Content {
  return tapped(text(part['text']), id(part['payload'])) ?? unsupported('button');
}

function tapped(title: string | undefined, choice: string | undefined): Content | undefined {
  if (title === undefined && choice === undefined) return undefined;
  return { type: 'message', text: title ?? choice!, ...(choice === undefined ? {} : { value: { choice } }) };
}

/** A form's answers: the fields, or the text as it came where it is not JSON. */
function formValue(json: unknown): unknown {
  if (typeof json !== 'string') return prune(json);
  try {
    return prune(JSON.parse(json));
  } catch {
    return { text: text(json) };
  }
}

function readOrder(part: Json): Content {
  const note = text(part['text']);
  return { ...unsupported('order', { order: part }), ...(note ? { text: note } : {}) };
}

function readEdit({ original_message_id, message }: Json): Content | undefined {
  const edited = record(message);
  if (word(edited['type']) === 'edit') return undefined;
  const { text: words, attachments } = readContent(edited) ?? unsupported('edit');
  return about('messageUpdate', original_message_id, { ...(words === undefined ? {} : { text: words }), ...(attachments ? { attachments } : {}) });
}

function about(type: Activity['type'], messageId: unknown, content: Omit<Content, 'type'> = {}): Content | undefined {
  const replyToId = id(messageId);
  return replyToId === undefined ? undefined : { ...content, type, replyToId };
}
