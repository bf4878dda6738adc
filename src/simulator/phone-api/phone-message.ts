import type { PhoneMessage } from '../phone/api.js';
import type { ChatMessage } from '../world/chat-message.js';
import { isMediaKind } from '../world/media-kinds.js';
import type { World } from '../world/world.js';
import type { Bubble } from './bubble.js';
import { fillTemplate } from './fill-template.js';
import { mediaOf } from './media-of.js';
import { phoneInteractive } from './phone-interactive.js';

/** A message of the chat as the phone page shows it; `undefined`: nothing that a phone shows. */
export function phoneMessage(world: World, message: ChatMessage): PhoneMessage | undefined {
  const bubble = bubbleOf(world, message);
  if (!bubble) return undefined;
  const context = message.type === 'reaction' ? (message.content as { message_id?: string }).message_id : message.context;
  return {
    id: message.id,
    from: message.from,
    at: new Date(message.at).toISOString(),
    ...bubble,
    ...(context !== undefined && { context }),
    status: message.tick,
  };
}

function bubbleOf(world: World, message: ChatMessage): Bubble | undefined {
  const content = (message.content ?? {}) as Record<string, unknown>;
  if (isMediaKind(message.type)) return mediaBubble(world, message.type, content);
  switch (message.type) {
    case 'text': return { kind: 'text', text: String(content.body) };
    case 'interactive': return phoneInteractive(world, content);
    case 'template': return fillTemplate(world, content);
    case 'button': return { kind: 'text', text: String(content.text) };
    case 'location': return { kind: 'location', location: { ...content, latitude: Number(content.latitude), longitude: Number(content.longitude) } };
    case 'contacts': return { kind: 'contacts', text: namesOf(message.content) };
    case 'reaction': return { kind: 'reaction', emoji: typeof content.emoji === 'string' ? content.emoji : '' };
    default: return undefined;
  }
}

function mediaBubble(world: World, kind: NonNullable<PhoneMessage['kind']>, content: Record<string, unknown>): Bubble {
  const caption = typeof content.caption === 'string' ? { caption: content.caption } : {};
  return { kind: content.voice === true ? 'voice' : kind, media: { ...mediaOf(world, content), ...caption } };
}

function namesOf(contacts: unknown): string {
  const entries = Array.isArray(contacts) ? (contacts as { name?: { formatted_name?: unknown } }[]) : [];
  return entries.map((entry) => (typeof entry.name?.formatted_name === 'string' ? entry.name.formatted_name : '')).filter(Boolean).join(', ');
}
