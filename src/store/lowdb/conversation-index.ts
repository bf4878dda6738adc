import type { Case, Conversation } from '../contract.js';

/** What must be found without reading every file: kept in memory, rebuilt when the store opens. */
export interface ConversationIndex {
  find(key: string): string | undefined;
  /** The conversation that goes by one of the keys, else `keys[0]`; either way it goes by all that are free from now on. */
  claim(keys: readonly string[]): string;
  findOutbox(key: string): string | undefined;
  findCase(id: string): string | undefined;
  unfinished(): string[];
  cases(closed: number): Case[];
  put(conversation: Conversation, before: Conversation | undefined): void;
}

export function createConversationIndex(): ConversationIndex {
  const aliases = new Map<string, string>();
  const outbox = new Map<string, string>();
  const unfinished = new Set<string>();
  const cases = new Map<string, Case[]>();
  const caseIds = new Map<string, string>();

  const claim = (keys: readonly string[], as?: string): string => {
    const known = keys.map((key) => aliases.get(key)).find((id) => id !== undefined);
    const id = as ?? known ?? keys[0];
    if (id === undefined) throw new TypeError('An inbound without a key has no conversation.');
    for (const key of keys) if (!aliases.has(key)) aliases.set(key, id);
    return id;
  };

  return {
    find: (key) => aliases.get(key),
    claim,
    findOutbox: (key) => outbox.get(key),
    findCase: (id) => caseIds.get(id),
    unfinished: () => [...unfinished],
    cases: (closed) => listCases([...cases.values()].flat(), closed),
    put: (conversation, before) => {
      claim([conversation.id, ...conversation.aliases], conversation.id);
      for (const key of before === undefined ? [] : outboxKeys(before)) outbox.delete(key);
      for (const key of outboxKeys(conversation)) outbox.set(key, conversation.id);
      if (isUnfinished(conversation)) unfinished.add(conversation.id);
      else unfinished.delete(conversation.id);
      if (conversation.cases.length > 0) cases.set(conversation.id, conversation.cases);
      for (const one of conversation.cases) caseIds.set(one.id, conversation.id);
    },
  };
}

function outboxKeys(conversation: Conversation): string[] {
  return conversation.outbox.flatMap((item) => (item.messageId === undefined ? [item.key] : [item.key, item.messageId]));
}

function isUnfinished(conversation: Conversation): boolean {
  return conversation.inbox.length > 0 || conversation.outbox.some((item) => item.state === 'waiting' || item.state === 'sending');
}

function listCases(all: Case[], closed: number): Case[] {
  const newestFirst = [...all].sort((a, b) => b.openedAt.localeCompare(a.openedAt));
  const ended = newestFirst
    .filter((one) => one.status === 'closed')
    .sort((a, b) => (b.closedAt ?? b.openedAt).localeCompare(a.closedAt ?? a.openedAt));
  return structuredClone([...newestFirst.filter((one) => one.status !== 'closed'), ...ended.slice(0, closed)]);
}
