import type { Conversation } from '../contract.js';

/**
 * A copy of JSON data that nobody can change; what is frozen already is taken as it is. So what the store gave and
 * gets back unchanged is the same object: it need be neither copied nor written again.
 */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return Object.freeze(value.map((part: unknown) => frozen(part))) as T;
  const copy = { ...value } as Record<string, unknown>;
  for (const [key, part] of Object.entries(copy)) {
    if (part === undefined) Reflect.deleteProperty(copy, key);
    else if (typeof part === 'object') copy[key] = frozen(part);
  }
  return Object.freeze(copy) as T;
}

/** For whoever asked: lists and records of their own, of parts that are frozen. */
export function handedOut(conversation: Conversation): Conversation {
  const { moves, absorbed } = conversation;
  return {
    ...conversation, aliases: [...conversation.aliases], ...(moves && { moves: [...moves] }), ...(absorbed && { absorbed: [...absorbed] }),
    inbox: [...conversation.inbox], outbox: [...conversation.outbox], transcript: [...conversation.transcript], cases: [...conversation.cases],
    seen: { ...conversation.seen },
  };
}
