import { readContent, type Content } from './content.js';
import { identify, type Identity } from './identity.js';
import { id, prune, record, word, type Json } from './payloads.js';
import { fromCustomer, notice, type Context, type Received } from './received.js';
import { readSystem } from './system.js';

/** One of `messages[]`. */
export function receiveMessage(message: Json, context: Context): Received {
  const messageId = id(message['id']);
  const isSystem = word(message['type']) === 'system';
  const who = whoOf(message, isSystem ? undefined : context.contacts);
  if (messageId === undefined || who === undefined) return notice('malformed');
  if (isOurs(message, context)) return notice('own-echo');
  const content = isSystem ? readSystem(record(message['system'])) : readContent(message);
  if (content === undefined) return notice('malformed');
  const said = { id: messageId, timestamp: message['timestamp'], content: withContext(content, message) };
  return fromCustomer(who, isSystem ? { ...said, role: 'channel' } : said, context);
}

/** A system message speaks of the customer as they were: contacts beside it may already be the new ones. */
function whoOf(message: Json, contacts: unknown): Identity | undefined {
  return identify({ phone: message['from'], userId: message['from_user_id'], parentId: message['from_parent_user_id'] }, contacts);
}

function isOurs(message: Json, { account, displayNumber }: Context): boolean {
  const from = id(message['from']);
  return from !== undefined && (from === account || digits(from) === digits(displayNumber ?? account));
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, '') || text;
}

/** What it replies to, and what only WhatsApp has: how it was forwarded, which advertisement led here, which group. */
function withContext(content: Content, message: Json): Content {
  const { id: quoted, forwarded, frequently_forwarded, referred_product } = record(message['context']);
  const { referral, group_id: group } = message;
  const said = Object.entries({ forwarded, frequently_forwarded, referred_product, referral, group }).filter(([, value]) => value);
  const extra = Object.fromEntries(said);
  const replyToId = content.replyToId ?? id(quoted);
  return {
    ...content,
    ...(replyToId === undefined ? {} : { replyToId }),
    ...(Object.keys(extra).length > 0 ? { channelData: { ...record(content.channelData), ...record(prune(extra)) } } : {}),
  };
}
