import { createHash } from 'node:crypto';
import type { Activity } from '../../activity/activity.js';
import { acceptInto, hashedKey, inboxKey, newConversation, seenSince, spokeAt } from '../conversation/apply.js';
import type { Conversation, Inbound, Join, Store } from '../contract.js';
import type { Database, Query, Statement } from './database.js';
import { escapeText, unescapeText } from './escape-text.js';
import type { Held } from './held.js';
import { conversationOf, type Known, type Memory } from './known.js';
import { loadKnown } from './load.js';
import { lockPlan } from './lock-plan.js';
import { relink } from './relink.js';
import { insertConversation } from './whole.js';
import { writeIds } from './write-ids.js';

type Taken = Awaited<ReturnType<Store['accept']>>;

const statement: Statement = { name: 'accept', text: 'select conversation, fresh, holder from accept_activities($1, $2, $3, $4, $5, $6, $7, $8, $9)' };

/** Takes in what customers send: in one round trip where nothing about the sender is new. */
export function createAccept(database: Database, memory: Memory, held: Held): Store['accept'] {
  return async (inbound, now, join) => {
    const known = inbound.former === undefined
      ? await database.run((query, again) => take(query, inbound, { now, again, held }))
      : undefined;
    if (known !== undefined) return { ...known, merged: false };
    const { taken, gone } = await database.transaction((query, again) => takeAnew(query, inbound, { now, again, held, join }));
    for (const id of gone) memory.forget(id);
    return taken;
  };
}

/** The same text for the same ids: whoever sends with it again changes none. */
function senderOf({ keys, identity, address }: Inbound): string {
  return createHash('sha256').update(JSON.stringify([keys, identity, Object.entries(address).sort()])).digest('base64url');
}

async function take(query: Query, inbound: Inbound, { now, again, held }: Omit<Taking, 'join'>): Promise<Omit<Taken, 'merged'> | undefined> {
  const byKey = new Map<string, Activity>();
  for (const activity of inbound.activities) if (!byKey.has(inboxKey(activity))) byKey.set(inboxKey(activity), activity);
  const all = [...byKey];
  const [row] = await query<{ conversation: string | null; fresh: string[]; holder: string | null }>(statement, [
    senderOf(inbound), all.map(([key]) => escapeText(key)), all.map(([key]) => hashedKey(key)),
    all.map(([key, activity]) => JSON.stringify({ key, activity, acceptedAt: now, attempts: 0 })),
    all.map(([, activity]) => spokeAt(activity, now) ?? null), now, seenSince(now), again, held.self ?? null,
  ]);
  if (row === undefined || row.conversation === null) return undefined;
  const fresh = new Set(row.fresh.map(unescapeText));
  const conversation = unescapeText(row.conversation);
  held.note(conversation, row.holder);
  return { conversation, accepted: structuredClone(all.flatMap(([key, activity]) => (fresh.has(key) ? [activity] : []))) };
}

interface Taking {
  now: string;
  again: boolean;
  held: Held;
  join: Join | undefined;
}

/** A new customer, new ids of a known one, or conversations that part or become one. */
async function takeAnew(query: Query, inbound: Inbound, { now, again, held, join }: Taking): Promise<{ taken: Taken; gone: string[] }> {
  const plan = await lockPlan(query, inbound);
  const { conversation: id, absorb, release, repeated } = plan;
  const merged = absorb.length > 0;
  const gone = [id, ...absorb, ...release.keys()];
  const stored = await loadKnown(query, id);
  if (repeated) return { taken: { conversation: id, accepted: again ? waiting(stored, inbound) : [], merged }, gone };
  const empty = newConversation(id, inbound);
  if (stored === undefined) await insertConversation(query, { ...empty, aliases: [] });
  await relink(query, plan, { now, join });
  const known = (await loadKnown(query, id))!;
  const current = stored === undefined && !merged ? empty : conversationOf(known);
  const { next, accepted } = acceptInto(current, inbound, now);
  if (stored !== undefined && !again && !isChanged(current, next, accepted, inbound)) return { taken: { conversation: id, accepted: [], merged }, gone };
  await writeIds(query, known.ids, next, senderOf(inbound));
  const taken = await take(query, inbound, { now, again, held });
  return { taken: { ...taken!, merged: merged || again }, gone };
}

/** What the first of two tries may have put there. */
function waiting(stored: Known | undefined, { activities }: Inbound): Activity[] {
  const keys = new Set(stored?.inbox.map(({ key }) => key));
  return structuredClone(activities.filter((activity) => keys.has(inboxKey(activity))));
}

function isChanged(current: Conversation, next: Conversation, accepted: readonly Activity[], inbound: Inbound): boolean {
  return accepted.length > 0 || next.identity !== current.identity || inbound.keys.some((key) => !current.aliases.includes(key));
}
