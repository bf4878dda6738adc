import { randomBytes } from 'node:crypto';
import { StaleVersionError, type Conversation, type Store } from '../contract.js';
import { changesOf } from './changes.js';
import type { Database, Query, Statement } from './database.js';
import { escapeText } from './escape-text.js';
import { conversationOf, parseFrozen, type Ids, type Known, type Memory } from './known.js';
import { list, loadKnown, record } from './load.js';
import { createWhole } from './whole.js';

interface Outcome {
  outcome: 'written' | 'stale' | 'missing';
  version: number;
  revision: number;
  ids: string | null;
  last_inbound_at: string | null;
  inbox: string | null;
  seen: string | null;
}

const parameters = 27;
const statement: Statement = {
  name: 'commit', text: `select * from commit_conversation(${Array.from({ length: parameters }, (_, index) => `$${String(index + 1)}`).join(', ')})`,
};

/** Marks a commit, to be known again when the connection was cut before it was heard of. */
export function newToken(): string {
  return randomBytes(12).toString('base64url');
}

export function createCommit(database: Database, memory: Memory): Store['commit'] {
  return async (wanted, done = []) => {
    const token = newToken();
    const remembered = memory.get(wanted.id);
    const known = remembered?.version === wanted.version ? remembered : undefined;
    const commit = { known, wanted, done, token };
    const outcome = await database.run((query) => commitOn(query, commit));
    const written = typeof outcome === 'object' ? outcome : await otherwise(database, commit, outcome);
    if (written === undefined) throw new StaleVersionError(wanted.id);
    memory.put(written);
    return conversationOf(written);
  };
}

interface Commit {
  known: Known | undefined;
  wanted: Conversation;
  done: readonly string[];
  token: string;
}

/** @returns `landed`: an earlier try did it @throws StaleVersionError */
export async function commitOn(query: Query, { known, wanted, done, token }: Commit): Promise<Known | 'missing' | 'landed'> {
  const { parameters: values, written } = changesOf(known, wanted, done);
  const [row] = await query<Outcome>(statement, [escapeText(wanted.id), wanted.version, known?.revision ?? -1, token, ...values]);
  if (row === undefined || row.outcome === 'missing') return 'missing';
  if (row.outcome === 'stale') throw new StaleVersionError(wanted.id);
  if (row.revision === -1) return 'landed';
  const { id } = wanted;
  const { version, revision } = row;
  if (known?.revision === revision) return { ...known, ...written, id, version, revision };
  return {
    ...written, id, version, revision, inbox: list(row.inbox), ids: parseFrozen<Ids>(row.ids!), seen: record(row.seen), lastInboundAt: row.last_inbound_at ?? undefined,
  };
}

/** What an earlier try wrote, or a conversation that nothing was accepted for yet. */
async function otherwise(database: Database, { wanted, token }: Commit, outcome: 'missing' | 'landed'): Promise<Known | undefined> {
  if (outcome === 'landed') return database.run((query) => loadKnown(query, wanted.id));
  return wanted.version === 0 ? database.transaction((query) => createWhole(query, wanted, token)) : undefined;
}
