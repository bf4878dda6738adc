import { isUnfinished } from '../conversation/is-unfinished.js';
import type { Known } from '../conversation/plan-accept.js';
import type { Case, Conversation, Inbound } from '../contract.js';

/** What must be found without reading every file: kept in memory, rebuilt when the store opens. */
export interface ConversationIndex extends Known {
  mergedInto(id: string): string | undefined;
  /** Whether anything was ever written of it: else there is no file to look for. */
  isKept(id: string): boolean;
  /** What is on its way to be written: found from now on. */
  claim(id: string, inbound: Pick<Inbound, 'keys' | 'identity'>): void;
  findOutbox(key: string): string | undefined;
  findCase(id: string): string | undefined;
  unfinished(): string[];
  waking(): { conversation: string; at: string }[];
  cases(closed: number): Case[];
  put(conversation: Conversation, before: Conversation | undefined): void;
  /** What {@link put} does for the first time, by what `summaryOf` says; cases it does not know. */
  recall(summary: Summary): void;
}

/** All that the index says of a conversation but its cases. */
export interface Summary extends Pick<Conversation, 'id' | 'aliases' | 'identity' | 'moves' | 'absorbed' | 'wakeAt' | 'erasing'> {
  outbox: string[];
  unfinished: boolean;
  hasCases: boolean;
}

export function summaryOf(conversation: Conversation): Summary {
  const { id, aliases, identity, moves, absorbed, wakeAt, erasing, cases } = conversation;
  return { id, aliases, identity, moves, absorbed, wakeAt, erasing, outbox: outboxKeys(conversation), unfinished: isUnfinished(conversation), hasCases: cases.length > 0 };
}

export function createConversationIndex(): ConversationIndex {
  const aliases = new Map<string, string>();
  const outbox = new Map<string, string>();
  const unfinished = new Set<string>();
  const waking = new Map<string, string>();
  const cases = new Map<string, Case[]>();
  const caseIds = new Map<string, string>();

  const ids = new Set<string>();
  const kept = new Set<string>();
  const identities = new Map<string, string>();
  const moves = new Map<string, string>();
  const merged = new Map<string, string>();

  const forget = (id: string): void => {
    for (const map of [aliases, outbox, caseIds, moves]) {
      for (const [key, of] of map) if (of === id) map.delete(key);
    }
    for (const one of [identities, unfinished, waking, cases]) one.delete(id);
  };
  const putKeys = (conversation: Summary, before: Conversation | undefined): void => {
    const { id, identity } = conversation;
    ids.add(id);
    for (const key of before?.aliases ?? []) if (aliases.get(key) === id && !conversation.aliases.includes(key)) aliases.delete(key);
    for (const key of conversation.aliases) aliases.set(key, id);
    for (const key of conversation.moves ?? []) moves.set(key, id);
    if (identity !== undefined) identities.set(id, identity);
    else if (before?.identity !== undefined) identities.delete(id);
  };

  /** @returns `false` when it has become part of another */
  const putSummary = (summary: Summary, before: Conversation | undefined): boolean => {
    for (const id of summary.absorbed ?? []) {
      if (!merged.has(id)) forget(id);
      merged.set(id, summary.id);
    }
    kept.add(summary.id);
    if (merged.has(summary.id)) return false;
    putKeys(summary, before);
    for (const key of before === undefined ? [] : outboxKeys(before)) outbox.delete(key);
    for (const key of summary.outbox) outbox.set(key, summary.id);
    if (summary.unfinished) unfinished.add(summary.id);
    else unfinished.delete(summary.id);
    if (summary.wakeAt === undefined) waking.delete(summary.id);
    else waking.set(summary.id, summary.wakeAt);
    return true;
  };

  return {
    find: (key) => aliases.get(key),
    identityOf: (id) => identities.get(id),
    movedBy: (inboxKey) => moves.get(inboxKey),
    mergedInto: (id) => merged.get(id),
    isKept: (id) => kept.has(id),
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
    recall: (summary) => { putSummary(summary, undefined); },
    put: (conversation, before) => {
      if (!putSummary(summaryOf(conversation), before)) return;
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
