import type { Activity as BotFrameworkActivity, Attachment as BotFrameworkAttachment } from 'botbuilder';
import type { Activity, Attachment } from '../../activity/activity.js';
import { wellFormed } from '../../activity/well-formed.js';
import type { Inbound, InboundNotice } from '../contract.js';
import { capabilities } from './capabilities.js';

type Raw = Partial<BotFrameworkActivity>;

/**
 * One activity of the Bot Framework as ours. A conversation is keyed by its channel and id there, which Microsoft
 * vouches for; `from.id` is the customer's browser's word in a web chat.
 */
export function receive(raw: Raw, now: () => number): Inbound {
  const { id, conversation, from, recipient, serviceUrl, channelId } = raw;
  if (!isId(id) || !isId(conversation?.id) || !isId(channelId) || !isId(recipient?.id) || !isId(from?.id)) return notice('malformed');
  if (from.role === 'bot' || from.id === recipient.id) return notice('own-echo');
  const said = contentOf(raw);
  if (said === undefined) return notice(String(raw.type));
  const customer = `${channelId}:${conversation.id}`;
  const name = clean(from.name);
  const activity: Activity = {
    id,
    channelId: 'botframework',
    timestamp: timeOf(raw.timestamp, now),
    from: { id: from.id, ...(name ? { name } : {}), role: 'user' },
    conversation: { id: `botframework:${recipient.id}:${customer}` },
    ...(isId(raw.replyToId) ? { replyToId: raw.replyToId } : {}),
    ...(isLocale(raw.locale) ? { locale: raw.locale } : {}),
    ...said,
    channelData: { channelId },
  };
  const reference = { channelId, serviceUrl, conversation: { id: conversation.id }, bot: { id: recipient.id, name: recipient.name ?? '' }, user: { id: from.id, name: name ?? '' } };
  const address = { account: recipient.id, id: customer, ...(name ? { name } : {}), reference };
  return { kind: 'activities', account: recipient.id, recipient: address, ids: [customer], activities: [activity] };
}

type Said = Pick<Activity, 'type'> & Partial<Activity>;

function contentOf(raw: Raw): Said | undefined {
  switch (raw.type) {
    case 'message':
      return { type: 'message', ...messageOf(raw) };
    case 'messageUpdate':
      return { ...messageOf(raw), ...about(raw, 'messageUpdate') };
    case 'messageDelete':
      return about(raw, 'messageDelete');
    case 'messageReaction':
      return { type: 'messageReaction', reactionsAdded: reactions(raw.reactionsAdded), reactionsRemoved: reactions(raw.reactionsRemoved) };
    case 'event':
      return { type: 'event', name: clean(raw.name) ?? 'event', value: shallow(raw.value) };
    default:
      return undefined;
  }
}

/** Updates and deletions come under the id of the message that they are about. */
function about(raw: Raw, type: 'messageUpdate' | 'messageDelete'): Said {
  return { type, id: `${raw.id}#${type}-${String(raw.timestamp)}`.slice(0, 1024), ...(isId(raw.id) ? { replyToId: raw.id } : {}) };
}

function messageOf(raw: Raw): Partial<Activity> {
  const text = clean(raw.text);
  const choice = typeof raw.value === 'string' && raw.value.length <= 200 ? raw.value : undefined;
  const attachments = (Array.isArray(raw.attachments) ? raw.attachments : []).slice(0, 20).map(attachmentOf);
  return {
    ...(text === undefined && choice === undefined ? {} : { text: text || (choice ?? '') }),
    ...(choice === undefined ? {} : { value: { choice } }),
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

/** Files stay where the channel keeps them: no address that a sender names is fetched. */
function attachmentOf(attachment: Partial<BotFrameworkAttachment> | null): Attachment {
  const { contentType, contentUrl, name } = attachment ?? {};
  return {
    contentType: clean(contentType)?.split(';')[0]?.toLowerCase() || 'application/octet-stream',
    ...(typeof name === 'string' ? { name: name.slice(0, 256) } : {}),
    ...(typeof contentUrl === 'string' && contentUrl.startsWith('https://') ? { contentUrl } : {}),
  };
}

function reactions(list: unknown): { type: string }[] {
  const read = (Array.isArray(list) ? list : []).map((reaction: { type?: unknown } | null) => clean(reaction?.type));
  return read.filter((type) => type !== undefined).map((type) => ({ type }));
}

/** Small JSON only: an event's content is kept with the conversation. */
function shallow(value: unknown): unknown {
  try {
    return JSON.stringify(value ?? null).length <= 10_000 ? value : undefined;
  } catch {
    return undefined;
  }
}

function timeOf(timestamp: unknown, now: () => number): string {
  const ms = timestamp instanceof Date ? timestamp.getTime() : Date.parse(String(timestamp));
  return new Date(Number.isFinite(ms) ? ms : now()).toISOString();
}

function clean(text: unknown): string | undefined {
  return typeof text === 'string' ? wellFormed(text.slice(0, capabilities.text * 4)) : undefined;
}

function isId(id: unknown): id is string {
  return typeof id === 'string' && id !== '' && id.length <= 1024;
}

function isLocale(locale: unknown): locale is string {
  return typeof locale === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(locale);
}

function notice(name: string): InboundNotice {
  return { kind: 'notice', name: /^[a-z-]{1,64}$/i.test(name) ? name : 'unknown' };
}
