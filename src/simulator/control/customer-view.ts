import type { ChatMessage } from '../world/chat-message.js';
import type { Customer } from '../world/customer.js';
import type { World } from '../world/world.js';

/** A message as the control API shows it. Moments are ISO 8601 UTC. */
export interface MessageView {
  id: string;
  from: 'customer' | 'business';
  at: string;
  type: string;
  /** The Cloud API's object under that type. */
  content: unknown;
  /** The words that a reader sees first: a text's body, an interactive message's, a caption, a choice's title. */
  text?: string;
  context?: string;
  key?: string;
  tick: string;
  statuses: { status: string; at: string; code?: number }[];
}

export interface CustomerView {
  waId: string;
  name: string;
  userId: string;
  hidden: boolean;
  reachable: boolean;
  reads: string;
  typing: boolean;
  windowEndsAt?: string;
  messages: MessageView[];
}

const iso = (at: number): string => new Date(at).toISOString();

export function customerView(world: World, customer: Customer): CustomerView {
  const { waId, name, userId, hidden, reachable, reads } = customer;
  return {
    waId, name, userId, hidden, reachable, reads,
    typing: (customer.typingUntil ?? 0) > world.clock.now(),
    ...(customer.lastWroteAt !== undefined && { windowEndsAt: iso(customer.lastWroteAt + world.settings.windowMs) }),
    messages: customer.chat.map((id) => messageView(world.messages.get(id)!)),
  };
}

function messageView(message: ChatMessage): MessageView {
  const { id, from, type, content, context, key, tick } = message;
  const text = textOf(message);
  return {
    id, from, at: iso(message.at), type, content,
    ...(text !== undefined && { text }),
    ...(context !== undefined && { context }),
    ...(key !== undefined && { key }),
    tick,
    statuses: message.statuses.map((status) => ({ ...status, at: iso(status.at) })),
  };
}

function textOf({ content }: ChatMessage): string | undefined {
  const parts = (content ?? {}) as Record<string, unknown>;
  const inner = (key: string, field: string): unknown => (parts[key] as Record<string, unknown> | undefined)?.[field];
  const candidates = [parts.body, inner('body', 'text'), parts.caption, parts.text, inner('button_reply', 'title'), inner('list_reply', 'title')];
  return candidates.find((each) => typeof each === 'string');
}
