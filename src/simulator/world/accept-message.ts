import type { ValidMessage } from '../cloud/validate/validate-message.js';
import { emitStatus } from '../webhooks/emit-status.js';
import { mediaIdOf } from './media-id-of.js';
import { messageId, type ChatMessage } from './chat-message.js';
import type { Customer } from './customer.js';
import { bareType, isMediaKind, mediaKinds } from './media-kinds.js';
import { changed, type World } from './world.js';

/** Takes a message of the business into the chat, and tells in time what becomes of it. */
export function acceptMessage(world: World, customer: Customer, valid: ValidMessage, failWith?: number): ChatMessage {
  const message: ChatMessage = {
    id: messageId(customer.waId), customer: customer.waId, from: 'business', at: world.clock.now(),
    type: valid.type, content: valid.content, tick: 'pending', statuses: [],
    ...(valid.context !== undefined && { context: valid.context }),
    ...(valid.key !== undefined && { key: valid.key }),
  };
  world.messages.set(message.id, message);
  customer.chat.push(message.id);
  delete customer.typingUntil;
  const failure = failWith === undefined ? whyUndeliverable(world, customer, message) : { code: failWith };
  const { sentMs, deliveredMs } = world.settings.statuses;
  world.clock.after(sentMs, () => {
    if (!isKnown(world, message)) return;
    if (failure) {
      emitStatus(world, message, customer, 'failed', failure);
      return;
    }
    emitStatus(world, message, customer, 'sent');
    if (message.type !== 'reaction') world.clock.after(deliveredMs, () => { arrive(world, message, customer); });
  });
  changed(world, customer);
  return message;
}

const isKnown = (world: World, message: ChatMessage): boolean => world.messages.get(message.id) === message;

/** On the customer's phone: an open chat goes straight to read. */
function arrive(world: World, message: ChatMessage, customer: Customer): void {
  if (!isKnown(world, message)) return;
  if (customer.open === 0 || customer.reads === 'never') emitStatus(world, message, customer, 'delivered');
  if ((customer.open > 0 && customer.reads === 'open') || customer.reads === 'always') {
    world.clock.after(world.settings.statuses.readMs, () => { readNow(world, message, customer); });
  }
}

function readNow(world: World, message: ChatMessage, customer: Customer): void {
  if (isKnown(world, message) && message.tick !== 'read' && message.tick !== 'failed') emitStatus(world, message, customer, 'read');
}

/** The customer looks at the chat: what has arrived is read. */
export function readChat(world: World, customer: Customer): void {
  if (customer.reads === 'never') return;
  for (const id of customer.chat) {
    const message = world.messages.get(id);
    if (message?.from === 'business' && message.tick === 'delivered') emitStatus(world, message, customer, 'read');
  }
}

/** Outside the window only templates get through. */
export function isOutsideWindow(world: World, customer: Customer, type: string): boolean {
  if (type === 'template') return false;
  return customer.lastWroteAt === undefined || world.clock.now() - customer.lastWroteAt > world.settings.windowMs;
}

function whyUndeliverable(world: World, customer: Customer, message: ChatMessage): { code: number; details?: string } | undefined {
  if (!customer.reachable) return { code: 131026 };
  if (isOutsideWindow(world, customer, message.type)) return { code: 131047 };
  if (message.type === 'reaction' && !fitsReaction(world, message)) return { code: 131009, details: 'The message to react to is not in the chat.' };
  const media = world.media.get(mediaIdOf(message) ?? '');
  if (!media || !isMediaKind(message.type)) return undefined;
  const { types, ceiling } = mediaKinds[message.type];
  if ((types as readonly string[]).includes(bareType(media.mimeType)) && media.bytes.length <= ceiling) return undefined;
  return { code: 131053, details: `Media of type ${media.mimeType} with ${media.bytes.length} bytes cannot be sent as ${message.type}.` };
}

function fitsReaction(world: World, message: ChatMessage): boolean {
  const target = world.messages.get((message.content as { message_id: string }).message_id);
  return target?.customer === message.customer && target.type !== 'reaction';
}
