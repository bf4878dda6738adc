import type { PhoneMessage } from './api.js';
import type { Sending } from './client.js';

/** Sent by the page and not yet seen in the chat. */
export interface Outgoing {
  /** The page's own. */
  id: string;
  /** ISO 8601 UTC. */
  at: string;
  sending: Sending;
  /** The chat's last message when it was sent. */
  after?: string;
  /** The simulator's, once it has answered. */
  sentAs?: string;
  /** Why it was refused; empty when nobody answered. */
  failure?: string;
}

/** A message as it is drawn: with the reactions to it, and, when it waits for the simulator, what is being sent. */
export interface Drawn extends PhoneMessage {
  reactions: string[];
  quoted?: PhoneMessage;
  outgoing?: Outgoing;
}

/** The chat as it is drawn: what the simulator has, then what is still on its way there. */
export function drawChat(messages: PhoneMessage[], outgoing: Outgoing[]): Drawn[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const reactions = collectReactions(messages);
  const known = messages
    .filter((message) => message.kind !== 'reaction' || !byId.has(message.context ?? ''))
    .map((message) => ({ ...message, reactions: reactions.get(message.id) ?? [], quoted: quotedBy(message, byId) }));
  const onTheWay = stillOnTheWay(messages, outgoing).map((item) => ({ ...preview(item), reactions: [], outgoing: item }));
  return [...known, ...onTheWay];
}

/** Without those that have arrived in the chat: often they stand there before the simulator has said under which id. */
export function stillOnTheWay(messages: PhoneMessage[], outgoing: Outgoing[]): Outgoing[] {
  const claimed = new Set(outgoing.map((item) => item.sentAs));
  return outgoing.filter((item) => {
    if (item.sentAs !== undefined) return !messages.some(({ id }) => id === item.sentAs);
    const arrived = arrivedAs(item, messages, claimed);
    if (arrived) claimed.add(arrived);
    return !arrived;
  });
}

function arrivedAs(item: Outgoing, messages: PhoneMessage[], claimed: Set<string | undefined>): string | undefined {
  const sent = preview(item);
  const since = messages.slice(messages.findIndex(({ id }) => id === item.after) + 1);
  return since.find((message) => message.from === 'customer' && !claimed.has(message.id) && message.kind === sent.kind
    && (message.media !== undefined || message.text === sent.text))?.id;
}

/** Whether the message that the business sent still waits for a tap: nobody has answered since. */
export function isOpen(messages: PhoneMessage[], id: string): boolean {
  const at = messages.findIndex((message) => message.id === id);
  return at >= 0 && !messages.slice(at + 1).some((later) => later.from === 'customer' && later.context === id);
}

/** The last reaction of each side; an empty one takes it back. */
function collectReactions(messages: PhoneMessage[]): Map<string, string[]> {
  const bySide = new Map<string, Map<string, string>>();
  for (const { kind, context, from, emoji } of messages) {
    if (kind !== 'reaction' || !context) continue;
    bySide.set(context, (bySide.get(context) ?? new Map<string, string>()).set(from, emoji ?? ''));
  }
  return new Map([...bySide].map(([id, sides]) => [id, [...sides.values()].filter(Boolean)]));
}

/** A tapped choice stands under its question anyway: only what was quoted on purpose is drawn as a quote. */
function quotedBy(message: PhoneMessage, byId: Map<string, PhoneMessage>): PhoneMessage | undefined {
  return message.kind === 'reaction' || !message.context ? undefined : byId.get(message.context);
}

function preview({ id, at, sending, failure }: Outgoing): PhoneMessage {
  const message = { id, at, from: 'customer' as const, status: failure === undefined ? 'pending' as const : 'failed' as const };
  switch (sending.kind) {
    case 'text': return { ...message, kind: 'text', text: sending.text };
    case 'button':
    case 'row': return { ...message, kind: 'text', text: sending.title };
    case 'location': return { ...message, kind: 'location', location: sending };
    case 'media': return { ...message, kind: sending.as, text: sending.name };
  }
}
