-- Whether the worker may work on a conversation: claimed where nobody living has it. Returns who has it, null where there is none.
create function hold_conversation(p_id text, p_owner text) returns text language plpgsql as $$
declare
  holder text;
begin
  select c.owner into holder from conversations c where c.id = p_id for update;
  if not found then return null; end if;
  return claimed_by(p_id, holder, p_owner);
end
$$;

-- The worker lives, for so long; it claims conversations with work that nobody living has, up to a limit.
-- `lapsed`: it was taken for dead meanwhile, and what it had claimed may be another's.
create function beat(p_owner text, p_lives interval, p_now text, p_limit integer, out lapsed boolean, out claimed text[]) language plpgsql as $$
#variable_conflict use_column
declare
  until timestamptz;
  living text[];
  due text[];
begin
  select w.alive_until into until from workers w where w.owner = p_owner for update;
  lapsed := until is null or until < clock_timestamp();
  insert into workers (owner, alive_until) values (p_owner, clock_timestamp() + p_lives) on conflict (owner) do update set alive_until = excluded.alive_until;
  living := array(select w.owner from workers w where w.alive_until > clock_timestamp());
  with free as (
    select c.id from conversations c where (c.pending > 0 or c.has_open) and (c.owner is null or c.owner <> all (living))
    order by c.ready_at limit p_limit for update skip locked
  ), mine as (update conversations c set owner = p_owner from free where c.id = free.id returning c.id)
  select coalesce(array_agg(mine.id), '{}') into claimed from mine;
  with free as (
    select c.id from conversations c where c.wake_at <= p_now and (c.owner is null or c.owner <> all (living))
    order by c.wake_at limit p_limit for update skip locked
  ), mine as (update conversations c set owner = p_owner from free where c.id = free.id returning c.id)
  select coalesce(array_agg(mine.id), '{}') into due from mine;
  claimed := claimed || due;
end
$$;
