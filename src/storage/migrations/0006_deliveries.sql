-- What arrives: also what the platform tells besides messages, and the event as it came until it is worked off.
alter table inbox add column raw jsonb;

-- Every conversation that a platform has: whether it is open to us, and what pacing has to know.
create table chats (
  channel text not null,
  chat text not null,
  is_private boolean not null,
  -- Platforms open their windows with what a person does.
  last_in_at timestamptz,
  closed_at timestamptz,
  closed_reason text not null default '',
  -- The chat's own pace: no message before.
  next_send_at timestamptz not null default '-infinity',
  primary key (channel, chat)
);
create index chats_closed on chats (channel) where closed_at is not null;

-- One human being with accounts on several channels.
create table people (
  id bigint generated always as identity primary key,
  created_at timestamptz not null
);

alter table accounts
  add column person_id bigint references people on delete set null,
  -- The private conversation of this account.
  add column chat text not null default '',
  -- The order in which a person wants to be reached; the lowest first.
  add column place smallint not null default 0;
create index accounts_person on accounts (person_id, place) where person_id is not null;
create index accounts_chat on accounts (channel, chat);

-- A code that joins two accounts to one person. Only its digest is kept.
create table link_codes (
  digest text primary key,
  channel text not null,
  user_id text not null,
  -- Where the account is asked whether it was the same person who typed the code.
  chat text not null,
  expires_at timestamptz not null,
  -- The account that typed the code, until the first one confirms it.
  joins_channel text,
  joins_user text,
  joins_chat text,
  -- One code at a time.
  unique (channel, user_id)
);
-- Wrong codes that an account has typed. Forgotten a day after the last one, or after the rest that it brought.
create table link_tries (
  channel text not null,
  user_id text not null,
  tries smallint not null,
  blocked_until timestamptz not null,
  primary key (channel, user_id)
);

-- One text to many people, so that its report can be read.
create table notices (
  id bigint generated always as identity primary key,
  title text not null,
  urgent boolean not null,
  created_at timestamptz not null,
  created_by text not null
);

-- waiting → sending → sent (→ delivered → seen, where the platform tells) | failed | unreachable
--   | unknown (the platform's answer was lost) | expired (of no use any more) | withdrawn
alter table outbox drop constraint outbox_state_check;
alter table outbox
  add constraint outbox_state_check check (state in ('waiting', 'sending', 'sent', 'delivered', 'seen', 'failed',
    'unreachable', 'unknown', 'expired', 'withdrawn')),
  -- An answer goes at any hour; a notice keeps quiet hours and the daily cap; an urgent one was confirmed as such.
  add column kind text not null default 'reply' check (kind in ('reply', 'notice', 'urgent')),
  -- Answers before notices.
  add column rank smallint not null default 0,
  -- Whom the daily cap counts: the person, else the account.
  add column recipient text not null default '',
  add column person_id bigint references people on delete set null,
  add column notice_id bigint references notices on delete set null,
  -- The same key is never sent twice, whoever asks.
  add column key text unique,
  add column not_after timestamptz,
  -- How many of its pieces the platform has taken.
  add column pieces_sent integer not null default 0,
  -- Channels that could not reach the person.
  add column tried text[] not null default '{}',
  -- The day in Vietnam on which it was sent, for the cap.
  add column sent_day date,
  add column delivered_at timestamptz,
  add column seen_at timestamptz;
drop index outbox_waiting;
create index outbox_waiting on outbox (channel, rank, next_try_at, id) where state = 'waiting';
create index outbox_sending on outbox (claimed_until) where state = 'sending';
create index outbox_platform on outbox (channel, platform_id) where platform_id <> '';
create index outbox_capped on outbox (recipient, sent_day) where kind = 'notice';
create index outbox_notice on outbox (notice_id) where notice_id is not null;
create index outbox_not_after on outbox (not_after) where state = 'waiting' and not_after is not null;

-- The pace of a channel, shared by every process: when the next message may go.
create table paces (
  channel text primary key,
  next_at timestamptz not null default '-infinity',
  -- The platform asked for a rest, or the channel is broken, until then.
  held_until timestamptz not null default '-infinity'
);

-- What one process at a time may do.
create table turns (
  name text primary key,
  holder text not null,
  until timestamptz not null
);

-- What each channel last told about itself.
create table channel_reports (
  channel text primary key,
  connected_as text not null default '',
  receives text not null default '',
  webhook text not null default '',
  problem text,
  problem_at timestamptz,
  told_at timestamptz not null
);

-- Keys of a platform that change by themselves; the values are sealed with the key of the installation.
create table channel_tokens (
  channel text primary key,
  sealed text not null,
  -- Which pair of the operator's it grew from.
  seed text not null default '',
  expires_at timestamptz not null,
  stored_at timestamptz not null
);

-- What a platform says is left of its quotas.
create table channel_quotas (
  channel text not null,
  name text not null,
  remains integer not null,
  total integer,
  until timestamptz,
  told_at timestamptz not null,
  primary key (channel, name)
);

-- Links that expire: a file to fetch, or a place to bring one. Only the digest of the token is kept.
create table links (
  digest text primary key,
  kind text not null check (kind in ('download', 'upload')),
  channel text not null,
  chat text not null,
  -- Of an upload: who was asked, and what for in the words of the feature that asked.
  user_id text not null default '',
  purpose text not null default '',
  -- Of a download: name, type and digest of an original.
  file jsonb,
  downloads smallint not null default 0,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index links_expired on links (expires_at);
create index links_chat on links (channel, chat);

-- What people brought through an upload link, under the name that they gave it.
create table received_files (
  id bigint generated always as identity primary key,
  sha256 text not null,
  name text not null,
  media_type text not null,
  bytes bytea not null,
  channel text not null,
  chat text not null,
  received_at timestamptz not null
);
-- Pictures and documents are packed already.
alter table received_files alter bytes set storage external;
create index received_files_old on received_files (received_at);
