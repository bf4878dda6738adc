import type { Conversation } from '../contract.js';
import { commitOn } from './commit-on.js';
import type { Query, Statement } from './database.js';
import { escapeText } from './escape-text.js';
import { idsOf, type Known } from './known.js';
import { loadKnown } from './load.js';
import { writeIds } from './write-ids.js';

const statements = {
  insert: {
    name: 'insert', text: `
      with box as (
        insert into conversations (id, version, revision, ids, identity, pending, has_open, transcript_start, written_by)
        select $1, 0, 0, $2, $3, 0, false, 0, '' where not exists (select from merged m where m.id = $1)
        on conflict (id) do nothing returning id
      )
      insert into states (conversation, state) select id, '{"state":null}' from box returning conversation`,
  },
  clear: { name: 'clear-accepted', text: 'with gone as (delete from inbox i where i.conversation = $1) delete from seen s where s.conversation = $1' },
  fill: {
    name: 'fill-accepted', text: `
      with filled as (insert into seen (conversation, key, at) select $1, given.* from unnest($2::text[], $3::text[]) as given)
      insert into inbox (conversation, key, item) select $1, given.key, given.item from unnest($4::text[], $5::text[]) with ordinality as given (key, item, number) order by given.number`,
  },
  settle: {
    name: 'settle', text: `
      update conversations c set version = $2, revision = c.revision + 1, pending = $3, last_inbound_at = $4, seen_since = $5 where c.id = $1`,
  },
} satisfies Record<string, Statement>;

/** A new row, without anything. `false`: there is one, or it became part of another. */
export async function insertConversation(query: Query, conversation: Conversation): Promise<boolean> {
  const ids = idsOf(conversation);
  const rows = await query(statements.insert, [escapeText(conversation.id), JSON.stringify(ids), ids.identity === undefined ? null : escapeText(ids.identity)]);
  return rows.length > 0;
}

/** @returns nothing when there is one already, not written by this token */
export async function createWhole(query: Query, wanted: Conversation, token: string): Promise<Known | undefined> {
  if (!(await insertConversation(query, { ...wanted, aliases: [] }))) {
    const outcome = await commitOn(query, { known: undefined, wanted, done: [], token });
    return outcome === 'landed' ? loadKnown(query, wanted.id) : undefined;
  }
  await putWhole(query, (await loadKnown(query, wanted.id))!, { ...wanted, version: 1 }, token);
  return loadKnown(query, wanted.id);
}

/** Writes everything of a conversation, also what only accept may change. Within a transaction that has its row locked. */
export async function putWhole(query: Query, stored: Known, next: Conversation, token: string): Promise<void> {
  const id = escapeText(next.id);
  await commitOn(query, { known: undefined, wanted: { ...next, version: stored.version, inbox: [] }, done: [], token });
  await query(statements.clear, [id]);
  const [keys, ats] = [Object.keys(next.seen).map(escapeText), Object.values(next.seen)];
  await query(statements.fill, [id, keys, ats, next.inbox.map((item) => escapeText(item.key)), next.inbox.map((item) => JSON.stringify(item))]);
  await writeIds(query, stored.ids, next, undefined);
  await query(statements.settle, [id, next.version, next.inbox.length, next.lastInboundAt ?? null, ats.sort()[0] ?? null]);
}
