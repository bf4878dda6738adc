import { hashedKey, inboxKey } from '../conversation/apply.js';
import { planAccept, type AcceptPlan, type Known } from '../conversation/plan-accept.js';
import type { Inbound } from '../contract.js';
import type { Query, Statement } from './database.js';
import { escapeText, unescapeText } from './escape-text.js';
import { OvertakenError } from './trouble.js';

const statements = {
  /** By the keys' hashes in their order: whoever wants the same keys waits, and nobody for each other. */
  keys: {
    name: 'lock-keys', text: `
      select pg_advisory_xact_lock(wanted.hash) from (
        select distinct hashtextextended(current_schema() || ' ' || given.key, 0) as hash from unnest($1::text[]) as given (key) order by 1
      ) wanted`,
  },
  rows: { name: 'lock-rows', text: 'select c.id from conversations c where c.id = any ($1) order by c.id for update' },
  aliases: { name: 'who-has', text: 'select a.key, a.conversation, c.identity from aliases a join conversations c on c.id = a.conversation where a.key = any ($1)' },
  moves: { name: 'moved-by', text: 'select m.key, m.conversation from moves m where m.key = any ($1)' },
  taken: {
    name: 'taken-ids', text: `
      select c.id from conversations c where c.id = $1 or (c.id >= $1 || '~' and c.id < $1 || '~:')
      union all select m.id from merged m where m.id = $1 or (m.id >= $1 || '~' and m.id < $1 || '~:')`,
  },
} satisfies Record<string, Statement>;

/**
 * Whose conversation it is, and every conversation that it touches locked. First the keys, then the rows, each in one
 * order for all; what was seen before they were had is looked at again.
 * @throws OvertakenError when it is no longer so
 */
export async function lockPlan(query: Query, inbound: Inbound): Promise<AcceptPlan> {
  const keys = [...new Set([...inbound.keys, ...(inbound.former ?? [])])].map(escapeText);
  await query(statements.keys, [keys]);
  const plan = planAccept(inbound, await readKnown(query, inbound, keys));
  const touched = [plan.conversation, ...plan.absorb, ...plan.release.keys()];
  await query(statements.rows, [touched.map(escapeText)]);
  const now = planAccept(inbound, await readKnown(query, inbound, keys));
  if (textOf(now) !== textOf(plan)) throw new OvertakenError();
  return plan;
}

function textOf({ release, ...plan }: AcceptPlan): string {
  return JSON.stringify([plan, [...release]]);
}

async function readKnown(query: Query, inbound: Inbound, keys: string[]): Promise<Known> {
  const aliases = await query<{ key: string; conversation: string; identity: string | null }>(statements.aliases, [keys]);
  const moveKeys = inbound.former === undefined ? [] : inbound.activities.map(inboxKey).flatMap((key) => [escapeText(key), hashedKey(key)]);
  const moves = moveKeys.length === 0 ? [] : await query<{ key: string; conversation: string }>(statements.moves, [moveKeys]);
  const ids = await query<{ id: string }>(statements.taken, [escapeText(inbound.keys[0] ?? '')]);
  const byKey = new Map(aliases.map(({ key, conversation }) => [unescapeText(key), unescapeText(conversation)]));
  const identities = new Map(aliases.flatMap(({ conversation, identity }) => (identity === null ? [] : [[unescapeText(conversation), unescapeText(identity)]])));
  const byMove = new Map(moves.map(({ key, conversation }) => [unescapeText(key), unescapeText(conversation)]));
  const taken = new Set(ids.map(({ id }) => unescapeText(id)));
  return {
    find: (key) => byKey.get(key),
    identityOf: (id) => identities.get(id),
    movedBy: (key) => byMove.get(key),
    freeId: (key) => {
      let id = key;
      for (let number = 2; taken.has(id); number += 1) id = `${key}~${String(number)}`;
      return id;
    },
  };
}
