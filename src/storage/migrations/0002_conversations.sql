-- What people may see, by platform identity. Absent means citizen.
create table accounts (
  channel text not null,
  user_id text not null,
  audience smallint not null check (audience between 0 and 2),
  since timestamptz not null,
  primary key (channel, user_id)
);

-- Everything that arrives, stored once before it is acknowledged.
create table inbox (
  id bigint generated always as identity primary key,
  channel text not null,
  event_id text not null,
  chat text not null,
  payload jsonb not null,
  received_at timestamptz not null,
  attempts integer not null default 0,
  -- While a process works on it; a claim that outlives its process is taken over.
  claimed_until timestamptz,
  done_at timestamptz,
  failed text,
  unique (channel, event_id)
);
create index inbox_waiting on inbox (channel, chat, id) where done_at is null;

-- Everything that is to be said, one row per recipient.
create table outbox (
  id bigint generated always as identity primary key,
  channel text not null,
  chat text not null,
  message jsonb not null,
  -- waiting → sending → sent | failed | unreachable | unknown (the platform's answer was lost)
  state text not null default 'waiting'
    check (state in ('waiting', 'sending', 'sent', 'failed', 'unreachable', 'unknown')),
  attempts integer not null default 0,
  next_try_at timestamptz not null,
  claimed_until timestamptz,
  reason text not null default '',
  platform_id text not null default '',
  created_at timestamptz not null,
  settled_at timestamptz
);
create index outbox_waiting on outbox (next_try_at, id) where state in ('waiting', 'sending');
create index outbox_order on outbox (channel, chat, id) where state in ('waiting', 'sending');

-- Where a conversation stands: what was last shown and which buttons hang under it. Expires.
create table dialogues (
  channel text not null,
  chat text not null,
  state jsonb not null,
  expires_at timestamptz not null,
  primary key (channel, chat)
);

-- The browser chat's letter-box: both sides of a talk in order.
create table web_messages (
  sequence bigint generated always as identity primary key,
  chat text not null,
  sender text not null check (sender in ('person', 'chibo')),
  message jsonb not null,
  -- The id under which the page sent it; a repeated request adds nothing.
  client_id text,
  sent_at timestamptz not null,
  unique (chat, client_id)
);
create index web_messages_chat on web_messages (chat, sequence);

-- Questions that found no clause and that the person asked to pass on.
create table open_questions (
  id bigint generated always as identity primary key,
  code text not null unique,
  question text not null,
  channel text not null,
  chat text not null,
  asked_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'closed'))
);

-- "đúng / chưa đúng" under an answer. No trace of who said so.
create table answer_marks (
  id bigint generated always as identity primary key,
  day date not null,
  question text not null,
  document_number text not null,
  locator text not null,
  right_answer boolean not null
);
