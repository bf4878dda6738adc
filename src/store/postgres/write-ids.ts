import type { Conversation } from '../contract.js';
import type { Query, Statement } from './database.js';
import { escapeText } from './escape-text.js';
import { idsOf, type Ids } from './known.js';

/** Statements of one `with` see the same moment; each of these touches other rows than the others. */
const statement: Statement = {
  name: 'write-ids', text: `
    with left_behind as (delete from aliases a where a.conversation = $1 and a.key = any ($5)),
      taken as (update conversations c set sender = null where c.id in (select a.conversation from aliases a where a.key = any ($4) and a.conversation <> $1)),
      new as (insert into aliases (key, conversation) select given.key, $1 from unnest($4::text[]) as given (key) on conflict (key) do update set conversation = excluded.conversation),
      moved as (insert into moves (key, conversation) select given.key, $1 from unnest($6::text[]) as given (key) on conflict (key) do update set conversation = excluded.conversation),
      forgotten as (delete from moves m where m.conversation = $1 and m.key <> all ($6)),
      absorbed as (insert into merged (id, conversation) select given.id, $1 from unnest($7::text[]) as given (id) on conflict (id) do update set conversation = excluded.conversation)
    update conversations c set ids = $2, identity = $3, sender = $8, revision = c.revision + 1 where c.id = $1`,
};

/**
 * What a customer goes by. Within a transaction that has locked the conversation's row, and the keys that are new.
 * @param sender whose ids they are as they came; see the tables
 */
export async function writeIds(query: Query, before: Ids, next: Conversation, sender: string | undefined): Promise<void> {
  const ids = idsOf(next);
  const some = (texts: readonly string[] = []): string[] => texts.map(escapeText);
  await query(statement, [
    escapeText(next.id), JSON.stringify(ids), ids.identity === undefined ? null : escapeText(ids.identity),
    some(ids.aliases.filter((key) => !before.aliases.includes(key))), some(before.aliases.filter((key) => !ids.aliases.includes(key))),
    some(ids.moves), some(ids.absorbed), sender ?? null,
  ]);
}
