import { released } from '../conversation/apply.js';
import { mergeConversations } from '../conversation/merge-conversations.js';
import type { AcceptPlan } from '../conversation/plan-accept.js';
import type { Join } from '../contract.js';
import { newToken } from './commit-on.js';
import type { Query, Statement } from './database.js';
import { escapeText } from './escape-text.js';
import { conversationOf } from './known.js';
import { loadKnown } from './load.js';
import { putWhole } from './whole.js';
import { writeIds } from './write-ids.js';

/** Its media and older transcript stay under its id. */
const remove: Statement = {
  name: 'remove', text: `
    with alias as (delete from aliases a where a.conversation = $1), state as (delete from states s where s.conversation = $1), item as (delete from inbox i where i.conversation = $1),
      key as (delete from seen s where s.conversation = $1), message as (delete from outbox o where o.conversation = $1), one as (delete from cases k where k.conversation = $1),
      entry as (delete from transcript t using conversations c where t.conversation = $1 and c.id = $1 and t.position >= c.transcript_start), move as (delete from moves m where m.conversation = $1)
    delete from conversations c where c.id = $1`,
};

/** Puts conversations right before activities are taken in: keys that passed on, and those that are one person's. */
export async function relink(query: Query, { conversation, absorb, release }: AcceptPlan, { now, join }: { now: string; join: Join | undefined }): Promise<void> {
  for (const [id, keys] of release) {
    const other = await loadKnown(query, id);
    if (other !== undefined) await writeIds(query, other.ids, released(conversationOf(other), keys), undefined);
  }
  for (const id of absorb) {
    const other = await loadKnown(query, id);
    if (other === undefined) continue;
    const stored = (await loadKnown(query, conversation))!;
    const one = mergeConversations(conversationOf(stored), conversationOf(other), now, join);
    await query(remove, [escapeText(id)]);
    await putWhole(query, stored, one, newToken());
  }
}
