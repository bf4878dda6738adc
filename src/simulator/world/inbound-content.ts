import { errorTitle } from '../cloud/error-codes.js';
import type { CustomerMessage } from './customer-message.js';
import type { Customer } from './customer.js';
import { sampleMedia } from './sample-media.js';
import { storeMedia } from './stored-media.js';
import type { World } from './world.js';

export interface InboundContent {
  /** The Cloud API's type. */
  type: string;
  /** The object under that type; `undefined`: there is none. */
  content: unknown;
  /** What stands beside it. */
  extra?: object;
  /** The message that it answers. */
  context?: string | undefined;
}

type MediaMessage = Extract<CustomerMessage, { type: 'image' | 'audio' | 'voice' | 'video' | 'document' | 'sticker' }>;

/** A customer's message as the webhook says it. */
export function inboundContent(world: World, customer: Customer, says: CustomerMessage, base: string): InboundContent {
  return { ...(says.context !== undefined && says.type !== 'reaction' && { context: says.context }), ...contentOf(world, customer, says, base) };
}

function contentOf(world: World, customer: Customer, says: CustomerMessage, base: string): InboundContent {
  switch (says.type) {
    case 'text': return { type: 'text', content: { body: says.text } };
    case 'button':
    case 'row': return choice(world, customer, says);
    case 'quick-reply': return { type: 'button', content: { payload: says.payload, text: says.text } };
    case 'flow': return { type: 'interactive', content: { type: 'nfm_reply', nfm_reply: { response_json: JSON.stringify(says.response), body: 'Sent', name: 'flow' } } };
    case 'image':
    case 'audio':
    case 'voice':
    case 'video':
    case 'document':
    case 'sticker': return media(world, says, base);
    case 'location': return { type: 'location', content: given(says, ['latitude', 'longitude', 'name', 'address']) };
    case 'contacts': return { type: 'contacts', content: says.contacts };
    case 'reaction': return reaction(says);
    case 'edit': return { type: 'edit', content: { original_message_id: says.original, message: { type: 'text', text: { body: says.text } } } };
    case 'revoke': return { type: 'revoke', content: { original_message_id: says.original } };
    case 'order': return { type: 'order', content: says.order };
    case 'unsupported': return { type: 'unsupported', content: says.name === undefined ? undefined : { type: says.name }, extra: { errors: [unsupportedError] } };
  }
}

const unsupportedError = { code: 131051, title: errorTitle(131051), message: errorTitle(131051), error_data: { details: 'Message type is currently not supported.' } };

function given(says: object, keys: string[]): object {
  return Object.fromEntries(Object.entries(says).filter(([key, value]) => keys.includes(key) && value !== undefined));
}

function choice(world: World, customer: Customer, says: Extract<CustomerMessage, { type: 'button' | 'row' }>): InboundContent {
  const asked = [...customer.chat].reverse().find((id) => world.messages.get(id)?.type === 'interactive' && world.messages.get(id)?.from === 'business');
  const context = says.context ?? asked;
  const kind = says.type === 'button' ? 'button_reply' : 'list_reply';
  return { type: 'interactive', content: { type: kind, [kind]: given(says, ['id', 'title', 'description']) }, context };
}

function reaction(says: Extract<CustomerMessage, { type: 'reaction' }>): InboundContent {
  return { type: 'reaction', content: { message_id: says.context ?? '', ...(says.emoji !== undefined && { emoji: says.emoji }) } };
}

function media(world: World, says: MediaMessage, base: string): InboundContent {
  const sample = sampleMedia[says.type];
  const bytes = says.base64 === undefined ? sample.bytes : Buffer.from(says.base64, 'base64');
  const stored = storeMedia(world.media, bytes, says.mimeType ?? sample.mimeType, says.name);
  const content = {
    id: stored.id,
    mime_type: stored.mimeType,
    sha256: Buffer.from(stored.sha256, 'hex').toString('base64'),
    url: mediaUrl(world, stored, base),
    ...(says.caption !== undefined && { caption: says.caption }),
    ...(says.type === 'document' && { filename: says.name ?? 'document.pdf' }),
    ...(says.type === 'voice' && { voice: true }),
    ...(says.type === 'audio' && { voice: false }),
    ...(says.type === 'sticker' && { animated: says.animated ?? false }),
  };
  return { type: says.type === 'voice' ? 'audio' : says.type, content };
}

/** A download address that works for five minutes. */
export function mediaUrl(world: World, media: { id: string; secret: string }, base: string): string {
  const expires = Math.floor(world.clock.now() / 1_000) + 300;
  return `${base}/media/attachments?mid=${media.id}&ext=${expires}&hash=${media.secret}`;
}
