import { randomBytes } from 'node:crypto';
import { LeaseLostError, StaleVersionError, type Conversation } from '../contract.js';
import { changesOf } from './changes.js';
import type { Query, Statement } from './database.js';
import { escapeText } from './escape-text.js';
import { parseFrozen, type Ids, type Known } from './known.js';
import { list, record } from './load.js';

interface Outcome {
  outcome: 'written' | 'stale' | 'missing' | 'lost';
  version: number;
  revision: number;
  ids: string | null;
  last_inbound_at: string | null;
  inbox: string | null;
  seen: string | null;
}

const parameters = 28;
const statement: Statement = {
  name: 'commit', text: `select * from commit_conversation(${Array.from({ length: parameters }, (_, index) => `$${String(index + 1)}`).join(', ')})`,
};

/** Marks a commit, to be known again when the connection was cut before it was heard of. */
export function newToken(): string {
  return randomBytes(12).toString('base64url');
}

export interface Commit {
  known: Known | undefined;
  wanted: Conversation;
  done: readonly string[];
  token: string;
  /** The worker that must have it. */
  owner?: string | undefined;
}

/** @returns `landed`: an earlier try did it @throws StaleVersionError, LeaseLostError */
export async function commitOn(query: Query, { known, wanted, done, token, owner }: Commit): Promise<Known | 'missing' | 'landed'> {
  const { parameters: values, written } = changesOf(known, wanted, done);
  const [row] = await query<Outcome>(statement, [escapeText(wanted.id), wanted.version, known?.revision ?? -1, token, owner ?? null, ...values]);
  if (row === undefined || row.outcome === 'missing') return 'missing';
  if (row.outcome === 'lost') throw new LeaseLostError(wanted.id);
  if (row.outcome === 'stale') throw new StaleVersionError(wanted.id);
  if (row.revision === -1) return 'landed';
  const { id } = wanted;
  const { version, revision } = row;
  if (known?.revision === revision) return { ...known, ...written, id, version, revision };
  return {
    ...written, id, version, revision, inbox: list(row.inbox), ids: parseFrozen<Ids>(row.ids!), seen: record(row.seen), lastInboundAt: row.last_inbound_at ?? undefined,
  };
}
