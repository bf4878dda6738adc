import type { Query, Statement } from './database.js';
import { escapeText } from './escape-text.js';
import { parseFrozen, type Ids, type Known } from './known.js';

interface Row {
  version: number;
  revision: number;
  state: string | null;
  transcript: string | null;
  outbox: string | null;
  outbox_at: string | null;
  cases: string | null;
  inbox: string | null;
  ids: string | null;
  seen: string | null;
  last_inbound_at: string | null;
  wake_at: string | null;
}

/** One conversation as of one moment; of what the caller knows already, nothing. */
const statement: Statement = {
  name: 'load', text: `
    select c.version, c.revision, c.wake_at, c.last_inbound_at,
      case when c.version <> $2 then (select s.state from states s where s.conversation = c.id) end as state,
      case when c.version <> $2 then (select string_agg(t.activity, ',' order by t.position) from transcript t where t.conversation = c.id and t.position >= c.transcript_start) end as transcript,
      case when c.version <> $2 then (select string_agg(o.item, ',' order by o.position) from outbox o where o.conversation = c.id) end as outbox,
      case when c.version <> $2 then (select string_agg(o.position::text, ',' order by o.position) from outbox o where o.conversation = c.id) end as outbox_at,
      case when c.version <> $2 then (select string_agg(k.one, ',' order by k.position) from cases k where k.conversation = c.id) end as cases,
      case when c.version <> $2 or c.revision <> $3 then (select string_agg(i.item, ',' order by i.position) from inbox i where i.conversation = c.id) end as inbox,
      case when c.revision <> $3 then c.ids end as ids,
      case when c.revision <> $3 then (select string_agg('"' || s.key || '":"' || s.at || '"', ',') from seen s where s.conversation = c.id) end as seen
    from conversations c where c.id = $1`,
};

/** @param known what is known of it, of whatever version */
export async function loadKnown(query: Query, id: string, known?: Known): Promise<Known | undefined> {
  const [row] = await query<Row>(statement, [escapeText(id), known?.version ?? -1, known?.revision ?? -1]);
  if (row === undefined) return undefined;
  const written = known?.version === row.version ? known : writtenOf(row);
  const accepted = known?.revision === row.revision ? known : { ids: parseFrozen<Ids>(row.ids!), seen: record(row.seen) };
  const inbox = known?.version === row.version && known.revision === row.revision ? known.inbox : list<Known['inbox']>(row.inbox);
  return {
    id, version: row.version, revision: row.revision, inbox,
    state: written.state, transcript: written.transcript, outbox: written.outbox, outboxAt: written.outboxAt, cases: written.cases,
    ids: accepted.ids, seen: accepted.seen,
    lastInboundAt: row.last_inbound_at ?? undefined, wakeAt: row.wake_at ?? undefined,
  };
}

function writtenOf(row: Row): Pick<Known, 'state' | 'transcript' | 'outbox' | 'outboxAt' | 'cases'> {
  return { state: row.state!, transcript: list(row.transcript), outbox: list(row.outbox), outboxAt: list(row.outbox_at), cases: list(row.cases) };
}

/** Lists and records are stored as JSON without what is around them. */
export function list<T>(items: string | null): T {
  return parseFrozen<T>(`[${items ?? ''}]`);
}

export function record(entries: string | null): Readonly<Record<string, string>> {
  return parseFrozen(`{${entries ?? ''}}`);
}
