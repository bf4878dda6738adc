-- Texts of customers and of channels stand in columns of type text, JSON included: jsonb refuses U+0000 and lone
-- surrogates, which JSON's own escapes carry. Keys and ids are escaped the same way. Times are ISO 8601 UTC as they were
-- given, compared by their bytes; only who lives goes by the server's clock, which all processes share.

-- What changes with each message: narrow, so that accepting one rewrites little.
create table conversations (
  id text collate "C" primary key,
  -- Grows with each commit.
  version integer not null,
  -- Grows with each accept, and with whatever else changes what only accept may change.
  revision integer not null,
  -- JSON: address, aliases, identity, moves, absorbed.
  ids text not null,
  identity text collate "C",
  -- Hash of the last sender as the channel gave it whose ids are in `ids`: the same again changes none of them.
  sender text collate "C",
  last_inbound_at text collate "C",
  wake_at text collate "C",
  -- The oldest of its rows in `seen`, or older.
  seen_since text collate "C",
  -- How many rows it has in `inbox`.
  pending integer not null,
  -- Whether there is a message to be sent, or a call to be made.
  has_open boolean not null,
  -- Position of the first transcript entry that comes with the conversation; what is before is its history.
  transcript_start integer not null,
  -- The last commits' tokens, the newest first.
  written_by text collate "C" not null,
  -- The worker that has claimed it: nobody else works on it while that one lives.
  owner text collate "C",
  -- Since when there is something to do.
  ready_at timestamptz not null default '-infinity'
) with (fillfactor = 70);

create unique index conversations_by_sender on conversations (sender) where sender is not null;
create index conversations_with_work on conversations (ready_at) where pending > 0 or has_open;
create index conversations_with_timer on conversations (wake_at) where wake_at is not null;
create index conversations_by_owner on conversations (owner) where owner is not null;

-- The rest of the document: the engine's state and whatever has no table of its own. JSON.
create table states (
  conversation text collate "C" primary key,
  state text not null
) with (fillfactor = 70);

-- Processes that share the work. Each says again and again that it lives: one row to write, whatever it has claimed.
create table workers (
  owner text collate "C" primary key,
  alive_until timestamptz not null
);

create table inbox (
  conversation text collate "C" not null,
  key text collate "C" not null,
  position bigint generated always as identity,
  item text not null,
  primary key (conversation, key)
);

create table seen (
  conversation text collate "C" not null,
  key text collate "C" not null,
  at text collate "C" not null,
  primary key (conversation, key)
);

create table transcript (
  conversation text collate "C" not null,
  position integer not null,
  activity text not null,
  primary key (conversation, position)
) with (fillfactor = 80);

create table outbox (
  conversation text collate "C" not null,
  key text collate "C" not null,
  message_id text collate "C",
  position integer not null,
  item text not null,
  primary key (conversation, key)
) with (fillfactor = 70);

create index outbox_by_key on outbox (key);
create index outbox_by_message_id on outbox (message_id) where message_id is not null;

create table cases (
  conversation text collate "C" not null,
  id text collate "C" not null,
  position integer not null,
  status text not null,
  opened_at text collate "C" not null,
  -- When it was closed, or opened where that is not known.
  ended_at text collate "C" not null,
  one text not null,
  primary key (conversation, id)
);

create index cases_by_id on cases (id);
create index cases_open on cases (opened_at) where status <> 'closed';
create index cases_closed on cases (ended_at) where status = 'closed';

-- Keys and aliases of customers.
create table aliases (
  key text collate "C" primary key,
  conversation text collate "C" not null
);

create index aliases_by_conversation on aliases (conversation);

-- Inbox keys of activities by which a customer's ids changed.
create table moves (
  key text collate "C" primary key,
  conversation text collate "C" not null
);

create index moves_by_conversation on moves (conversation);

-- Conversations that became part of another.
create table merged (
  id text collate "C" primary key,
  conversation text collate "C" not null
);

create table media (
  conversation text collate "C" not null,
  sha256 text collate "C" not null,
  content_type text not null,
  bytes bytea not null,
  primary key (conversation, sha256)
);

create table agents (
  id text collate "C" primary key,
  name text not null,
  password text not null,
  position bigint generated always as identity
);
