import { isUnfinished } from '../conversation/is-unfinished.js';
import type { Known } from '../conversation/plan-accept.js';
import type { Case, Conversation, Inbound } from '../contract.js';

/** What must be found without reading every file: kept in memory, rebuilt when the store opens. */
export interface ConversationIndex extends Known {
  mergedInto(id: string): string | undefined;
  /** What is on its way to be written: found from now on. */
  claim(id: string, inbound: Pick<Inbound, 'keys' | 'identity'>): void;
  findOutbox(key: string): string | undefined;
  findCase(id: string): string | undefined;
  unfinished(): string[];
  waking(): { conversation: string; at: string }[];
  cases(closed: number): Case[];
  put(conversation: Conversation, before: Conversation | undefined): void;
}

export function createConversationIndex(): ConversationIndex {
  const aliases = new Map<string, string>();
  const outbox = new Map<string, string>();
  const unfinished = new Set<string>();
  const waking = new Map<string, string>();
  const cases = new Map<string, Case[]>();
  const caseIds = new Map<string, string>();

  const ids = new Set<string>();
  const identities = new Map<string, string>();
  const moves = new Map<string, string>();
  const merged = new Map<string, string>();

  const forget = (id: string): void => {
    for (const map of [aliases, outbox, caseIds, moves]) {
      for (const [key, of] of map) if (of === id) map.delete(key);
    }
    for (const one of [identities, unfinished, waking, cases]) one.delete(id);
  };
  const putKeys = (conversation: Conversation, before: Conversation | undefined): void => {
    const { id, identity } = conversation;
    ids.add(id);
    for (const key of before?.aliases ?? []) if (aliases.get(key) === id && !conversation.aliases.includes(key)) aliases.delete(key);
    for (const key of conversation.aliases) aliases.set(key, id);
    for (const key of conversation.moves ?? []) moves.set(key, id);
    if (identity !== undefined) identities.set(id, identity);
    else if (before?.identity !== undefined) identities.delete(id);
  };

  return {
    find: (key) => aliases.get(key),
    identityOf: (id) => identities.get(id),
    movedBy: (inboxKey) => moves.get(inboxKey),
    mergedInto: (id) => merged.get(id),
    freeId: (key) => {
      let id = key;
      for (let number = 2; ids.has(id) || merged.has(id); number += 1) id = `${key}~${String(number)}`;
      return id;
    },
    claim: (id, { keys, identity }) => {
      ids.add(id);
      for (const key of keys) aliases.set(key, id);
      if (identity !== undefined) identities.set(id, identity);
    },
    findOutbox: (key) => outbox.get(key),
    findCase: (id) => caseIds.get(id),
    unfinished: () => [...unfinished],
    waking: () => [...waking].map(([conversation, at]) => ({ conversation, at })).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    cases: (closed) => listCases([...cases.values()].flat(), closed),
    put: (conversation, before) => {
      for (const id of conversation.absorbed ?? []) {
        if (!merged.has(id)) forget(id);
        merged.set(id, conversation.id);
      }
      if (merged.has(conversation.id)) return;
      putKeys(conversation, before);
      for (const key of before === undefined ? [] : outboxKeys(before)) outbox.delete(key);
      for (const key of outboxKeys(conversation)) outbox.set(key, conversation.id);
      if (isUnfinished(conversation)) unfinished.add(conversation.id);
      else unfinished.delete(conversation.id);
      if (conversation.wakeAt === undefined) waking.delete(conversation.id);
      else waking.set(conversation.id, conversation.wakeAt);
      if (conversation.cases.length > 0) cases.set(conversation.id, conversation.cases);
      for (const one of conversation.cases) caseIds.set(one.id, conversation.id);
    },
  };
}

function outboxKeys(conversation: Conversation): string[] {
  return conversation.outbox.flatMap((item) => (item.messageId === undefined ? [item.key] : [item.key, item.messageId]));
}

function listCases(all: Case[], closed: number): Case[] {
  const newestFirst = [...all].sort((a, b) => b.openedAt.localeCompare(a.openedAt));
  const ended = newestFirst
    .filter((one) => one.status === 'closed')
    .sort((a, b) => (b.closedAt ?? b.openedAt).localeCompare(a.closedAt ?? a.openedAt));
  return structuredClone([...newestFirst.filter((one) => one.status !== 'closed'), ...ended.slice(0, closed)]);
}
