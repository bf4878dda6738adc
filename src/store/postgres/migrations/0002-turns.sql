-- The two writes that each message costs, each one round trip. They lock the conversation's row first and look at
-- everything else afterwards: what they see is then the newest, and stays so until they are done.

-- Claims a conversation for a worker where nobody living has it. Its row is locked already. Returns who has it now.
create function claimed_by(p_id text, p_holder text, p_owner text) returns text language plpgsql as $$
begin
  if p_owner is null or p_holder = p_owner then return p_holder; end if;
  if p_holder is not null and exists (select from workers w where w.owner = p_holder and w.alive_until > clock_timestamp()) then return p_holder; end if;
  update conversations c set owner = p_owner where c.id = p_id;
  return p_owner;
end
$$;

-- Takes activities of a known sender in: nothing comes back when the sender is not known as such.
-- `again`: it is tried once more, and what waits in the inbox may be what the first try put there.
-- `owner`: who takes them in claims the conversation where nobody living has; `holder` is who has it then.
create function accept_activities(
  p_sender text, p_keys text[], p_hashes text[], p_items text[], p_spoke_at text[], p_now text, p_oldest text, p_again boolean, p_owner text,
  out conversation text, out fresh text[], out holder text
) language plpgsql as $$
#variable_conflict use_column
declare
  box conversations%rowtype;
begin
  select * into box from conversations c where c.sender = p_sender for update;
  if not found then return; end if;
  conversation := box.id;
  with new as (
    insert into seen (conversation, key, at)
    select box.id, given.key, p_now from unnest(p_keys, p_hashes) as given (key, hash)
    where not exists (select from seen s where s.conversation = box.id and s.key in (given.key, given.hash))
    returning seen.key
  )
  select coalesce(array_agg(new.key), '{}') into fresh from new;
  if cardinality(fresh) > 0 then
    insert into inbox (conversation, key, item)
    select box.id, given.key, given.item from unnest(p_keys, p_items) with ordinality as given (key, item, number)
    where given.key = any (fresh) order by given.number;
    if box.seen_since < p_oldest then
      delete from seen s where s.conversation = box.id and s.at < p_oldest;
      select min(s.at) into box.seen_since from seen s where s.conversation = box.id;
    end if;
    update conversations c set
      pending = c.pending + cardinality(fresh), revision = c.revision + 1,
      ready_at = case when c.pending > 0 or c.has_open then c.ready_at else clock_timestamp() end,
      last_inbound_at = greatest(c.last_inbound_at, (select max(given.at) from unnest(p_keys, p_spoke_at) as given (key, at) where given.key = any (fresh))),
      seen_since = least(box.seen_since, p_now)
    where c.id = box.id;
  end if;
  holder := claimed_by(box.id, box.owner, p_owner);
  if p_again then
    select coalesce(array_agg(i.key), '{}') into fresh from inbox i where i.conversation = box.id and i.key = any (p_keys);
  end if;
end
$$;

-- A turn's result. Lists hold what is new or changed; where `anew`, all there is.
-- `outcome`: written, stale, missing, or lost: `owner`, where given, has it no longer. What only accept changes comes back where it is not what the caller knows.
create function commit_conversation(
  p_id text, p_version integer, p_revision integer, p_token text, p_owner text, p_anew boolean,
  p_state text, p_wake_at text, p_open boolean,
  p_done text[], p_handed_keys text[], p_handed_items text[],
  p_entries_at integer[], p_entries text[], p_entries_end integer, p_shift integer,
  p_outbox_keys text[], p_outbox_ids text[], p_outbox_at integer[], p_outbox_items text[], p_outbox_gone text[],
  p_case_ids text[], p_case_at integer[], p_case_statuses text[], p_case_opened text[], p_case_ended text[], p_cases text[], p_cases_gone text[],
  out outcome text, out version integer, out revision integer, out ids text, out last_inbound_at text, out inbox text, out seen text
) language plpgsql as $$
#variable_conflict use_column
declare
  box conversations%rowtype;
  handled integer;
begin
  select * into box from conversations c where c.id = p_id for update;
  if not found then outcome := 'missing'; return; end if;
  revision := box.revision;
  if position(p_token in box.written_by) > 0 then
    outcome := 'written'; version := box.version; revision := -1; return;
  end if;
  if box.owner <> p_owner then outcome := 'lost'; return; end if;
  if box.version <> p_version then outcome := 'stale'; return; end if;

  if p_anew then
    delete from transcript t where t.conversation = p_id and t.position >= box.transcript_start;
    delete from outbox o where o.conversation = p_id;
    delete from cases k where k.conversation = p_id;
  end if;
  if cardinality(p_entries_at) > 0 then
    insert into transcript (conversation, position, activity)
    select p_id, box.transcript_start + given.at, given.entry from unnest(p_entries_at, p_entries) as given (at, entry)
    on conflict (conversation, position) do update set activity = excluded.activity;
  end if;
  if p_entries_end is not null then
    delete from transcript t where t.conversation = p_id and t.position >= box.transcript_start + p_entries_end;
  end if;
  if cardinality(p_outbox_gone) > 0 then delete from outbox o where o.conversation = p_id and o.key = any (p_outbox_gone); end if;
  if cardinality(p_outbox_keys) > 0 then
    insert into outbox (conversation, key, message_id, position, item)
    select p_id, given.* from unnest(p_outbox_keys, p_outbox_ids, p_outbox_at, p_outbox_items) as given
    on conflict (conversation, key) do update set message_id = excluded.message_id, position = excluded.position, item = excluded.item;
  end if;
  if cardinality(p_cases_gone) > 0 then delete from cases k where k.conversation = p_id and k.id = any (p_cases_gone); end if;
  if cardinality(p_case_ids) > 0 then
    insert into cases (conversation, id, position, status, opened_at, ended_at, one)
    select p_id, given.* from unnest(p_case_ids, p_case_at, p_case_statuses, p_case_opened, p_case_ended, p_cases) as given
    on conflict (conversation, id) do update set position = excluded.position, status = excluded.status, opened_at = excluded.opened_at,
      ended_at = excluded.ended_at, one = excluded.one;
  end if;
  if cardinality(p_handed_keys) > 0 then
    update inbox i set item = given.item from unnest(p_handed_keys, p_handed_items) as given (key, item)
    where i.conversation = p_id and i.key = given.key;
  end if;
  handled := 0;
  if cardinality(p_done) > 0 then
    delete from inbox i where i.conversation = p_id and i.key = any (p_done);
    get diagnostics handled = row_count;
  end if;
  if p_state is not null then update states s set state = p_state where s.conversation = p_id; end if;
  update conversations c set
    version = c.version + 1, wake_at = p_wake_at, has_open = p_open, pending = c.pending - handled,
    ready_at = case when c.pending > 0 or c.has_open then c.ready_at else clock_timestamp() end,
    transcript_start = c.transcript_start + p_shift, written_by = left(p_token || ' ' || c.written_by, 67)
  where c.id = p_id;
  outcome := 'written';
  version := box.version + 1;
  if box.revision <> p_revision then
    ids := box.ids;
    last_inbound_at := box.last_inbound_at;
    inbox := (select string_agg(i.item, ',' order by i.position) from inbox i where i.conversation = p_id);
    seen := (select string_agg('"' || s.key || '":"' || s.at || '"', ',') from seen s where s.conversation = p_id);
  end if;
end
$$;
