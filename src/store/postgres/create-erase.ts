import { eraseOnto } from '../conversation/apply.js';
import { StaleVersionError, type Conversation, type Store } from '../contract.js';
import { newToken } from './commit-on.js';
import type { Database, Query, Statement } from './database.js';
import { escapeText } from './escape-text.js';
import { conversationOf, type Memory } from './known.js';
import { loadKnown } from './load.js';
import { putWhole } from './whole.js';

const lock: Statement = { name: 'lock-written', text: 'select position($2 in c.written_by) > 0 as landed from conversations c where c.id = $1 for update' };
const remove: Statement = {
  name: 'erase-beside', text: `
    with entry as (delete from transcript t using conversations c where c.id = $1 and t.conversation = any ($2) and (t.conversation <> $1 or t.position < c.transcript_start))
    delete from media m where m.conversation = any ($2) and m.sha256 <> all ($3)`,
};

/** All of it in one transaction: nothing is ever erased in part. */
export function createErase(database: Database, memory: Memory): Store['erase'] {
  return async (wanted, done = []) => {
    const token = newToken();
    const written = await database.transaction(async (query) => {
      const [row] = await query<{ landed: boolean }>(lock, [escapeText(wanted.id), token]);
      const stored = row && await loadKnown(query, wanted.id);
      if (stored === undefined) throw new StaleVersionError(wanted.id);
      if (row?.landed === true) return stored;
      const next = eraseOnto(conversationOf(stored), wanted, done);
      await putWhole(query, stored, next, token);
      await eraseBeside(query, next);
      return (await loadKnown(query, wanted.id))!;
    });
    memory.put(written);
    return conversationOf(written);
  };
}

async function eraseBeside(query: Query, { id, absorbed = [], outbox }: Conversation): Promise<void> {
  const needed = outbox.flatMap(({ activity }) => (activity.attachments ?? []).flatMap(({ contentUrl }) => /^media:([0-9a-f]{64})$/.exec(contentUrl ?? '')?.[1] ?? []));
  await query(remove, [escapeText(id), [id, ...absorbed].map(escapeText), needed]);
}
