-- Organisations: a tree of any depth. A unit that ended or was merged keeps its row, and its names keep their days.
create table units (
  id integer generated always as identity primary key,
  parent_id integer references units,
  created_at timestamptz not null,
  ended_on date,
  merged_into integer references units,
  check (id <> parent_id)
);
create index units_parent on units (parent_id);

create table unit_names (
  unit_id integer not null references units on delete cascade,
  since date not null,
  name text not null,
  -- Lower case without marks: what people type.
  folded text not null,
  primary key (unit_id, since)
);

-- A person on a list has a name; one without has only joined accounts.
alter table people
  add column name text,
  -- Lower case without marks, and the same with the last word first: searching and sorting.
  add column folded text not null default '',
  add column sort_key text not null default '',
  -- Keyed digest of the number in its international form; the number itself is sealed, for the list of calls.
  add column phone_digest text,
  add column phone_sealed text,
  add column phone_last text not null default '',
  -- How the organisation's own list names the person, where it does.
  add column list_ref text;
create index people_phone on people (phone_digest) where phone_digest is not null;

-- What a person is in a unit, and from when until when. Rights follow from the rows that are open now.
create table roles (
  id bigint generated always as identity primary key,
  person_id bigint not null references people on delete cascade,
  unit_id integer not null references units,
  role text not null check (role in ('secretary', 'deputy', 'committee', 'clerk', 'member', 'probationary', 'exempt',
    'elsewhere', 'follower', 'front', 'admin')),
  since timestamptz not null,
  until timestamptz,
  check (until >= since)
);
create unique index roles_open on roles (person_id, unit_id, role) where until is null;
create index roles_unit on roles (unit_id, role) where until is null;

-- A list that was brought: shown first, written only when confirmed, undone as a whole.
create table roster_imports (
  id bigint generated always as identity primary key,
  unit_id integer not null references units on delete cascade,
  -- The person who brought it; null is the operator.
  made_by bigint references people on delete set null,
  made_at timestamptz not null,
  state text not null check (state in ('shown', 'written', 'undone', 'dropped')),
  -- What was read, until it is written or dropped; then what was changed, until it can no longer be undone.
  content jsonb not null,
  expires_at timestamptz not null
);
create index roster_imports_unit on roster_imports (unit_id, id);

-- What joins an account to a person on a list: a code on the screen, or a printed slip. Only its digest is kept.
create table invitations (
  digest text primary key,
  person_id bigint not null references people on delete cascade,
  unit_id integer not null references units on delete cascade,
  kind text not null check (kind in ('code', 'slip')),
  made_by bigint references people on delete set null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  -- The operator's own need nobody's approval.
  is_approved boolean not null default false,
  -- The account that used it, which waits for approval.
  used_at timestamptz,
  channel text,
  user_id text,
  chat text,
  unique (person_id, kind)
);
create index invitations_waiting on invitations (unit_id, used_at) where used_at is not null;

-- The secretary's role goes to another person when a second person has agreed.
create table handovers (
  id bigint generated always as identity primary key,
  unit_id integer not null references units on delete cascade,
  to_person bigint not null references people on delete cascade,
  asked_by bigint references people on delete cascade,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  unique (unit_id)
);

-- What an account agreed to, in which version of the words, and by which event.
create table consents (
  id bigint generated always as identity primary key,
  channel text not null,
  user_id text not null,
  -- The private conversation with this account: whether a conversation may be kept is asked by its own id.
  chat text not null,
  purpose text not null check (purpose in ('keep', 'reminders', 'suggestions', 'model')),
  version text not null,
  given_at timestamptz not null,
  -- The platform's id of the message or press that said yes.
  evidence text not null,
  withdrawn_at timestamptz,
  withdrawn_evidence text
);
create unique index consents_open on consents (channel, user_id, purpose) where withdrawn_at is null;
create index consents_chat on consents (channel, chat) where withdrawn_at is null;

-- Who said no: a keyed digest of the account, so that it is not asked at every message.
create table refusals (
  digest text primary key,
  refused_at timestamptz not null
);

-- What people asked about their own data, and the days by which the law wants it answered and done.
create table data_requests (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('view', 'export', 'correct', 'withdraw', 'delete')),
  person_id bigint references people on delete set null,
  asked_at timestamptz not null,
  answer_by timestamptz not null,
  do_by timestamptz not null,
  answered_at timestamptz,
  done_at timestamptz,
  -- Of a correction: what should stand there, until it is done.
  wish text
);
create index data_requests_open on data_requests (do_by) where done_at is null;

-- What was done, by whom, to which record, when and why; never its content. Each row holds the digest of the one before.
create table audit (
  number bigint primary key,
  at timestamptz not null,
  actor text not null,
  act text not null,
  subject text not null,
  reason text not null default '',
  digest text not null
);
-- A day is printed, and what is past its time is looked for, without reading all.
create index audit_at on audit (at);
-- The end of the chain, locked by whoever adds a row; and where it begins since old rows were let go.
create table audit_ends (
  only_row boolean primary key default true check (only_row),
  first_number bigint not null default 1,
  first_digest text not null default '',
  last_number bigint not null default 0,
  last_digest text not null default '',
  -- Keyed digest of the four, so that no one cuts an end off and writes a new one here; empty before the first row.
  mark text not null default ''
);
insert into audit_ends default values;
create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('chibo.letting_go', true) = 'on' then return old; end if;
  raise exception 'the audit journal is only added to';
end $$;
create trigger audit_append_only before update or delete on audit for each row execute function audit_is_append_only();

-- How much somebody may still do now. The key is a digest.
create table buckets (
  key text primary key,
  tokens double precision not null,
  filled_at timestamptz not null,
  -- What became of the last try. In the same statement that takes, so that no second process answers it otherwise.
  last text not null check (last in ('served', 'told', 'refused')),
  -- When the last notice was sent that it was too much; forgotten when the bucket is full again.
  told_at timestamptz
);
create index buckets_old on buckets (filled_at);

-- A file that was made for one person, such as an export, is let go at this moment; null is kept.
alter table originals add column expires_at timestamptz,
  -- Whose conversation it was made for: when that person's data are deleted, it goes too. Null for an empty form.
  add column made_for_channel text, add column made_for_chat text;
create index originals_expires on originals (expires_at) where expires_at is not null;

-- An answer to somebody who has not agreed to anything: its row goes when it is settled.
alter table outbox add column is_fleeting boolean not null default false;
-- How many ended how, within ten seconds: nobody's, so that the operator sees what a channel sends all the same.
create table fleeting_ends (
  channel text not null,
  at timestamptz not null,
  state text not null,
  reason text not null,
  messages integer not null,
  primary key (channel, at, state, reason)
);
-- However it is settled: sent, given up, lost with its process. Whoever writes the end down need not think of it.
create function forget_fleeting() returns trigger language plpgsql as $$
begin
  delete from outbox where id = new.id;
  insert into fleeting_ends values (new.channel,
    date_bin('10 seconds', coalesce(new.settled_at, new.next_try_at), '2000-01-01T00:00:00Z'), new.state, new.reason, 1)
  on conflict (channel, at, state, reason) do update set messages = fleeting_ends.messages + 1;
  return null;
end $$;
create trigger outbox_fleeting after update of state on outbox for each row
  when (new.is_fleeting and new.state not in ('waiting', 'sending')) execute function forget_fleeting();

-- By which a link leads to the assistant's chat on a channel.
alter table channel_reports add column handle text not null default '';

-- The groups in which the assistant may stay, and whose they are.
create table unit_groups (
  channel text not null,
  chat text not null,
  unit_id integer not null references units on delete cascade,
  added_by bigint references people on delete set null,
  added_at timestamptz not null,
  primary key (channel, chat)
);
-- Leaving a group is an act of the outbox, so that it outlives its process. Unlike a message it may be done twice.
alter table outbox drop constraint outbox_kind_check;
alter table outbox add constraint outbox_kind_check check (kind in ('reply', 'notice', 'urgent', 'leave'));

-- When each kind of data was last let go, and how much.
create table retention_runs (
  kind text primary key,
  ran_at timestamptz not null,
  removed integer not null
);

-- A document of the whole organisation stands on shelf 0, 1 or 2, as its audience; one of a unit and those below it
-- on shelf unit * 4 + audience. A reader sees the shelves that a query names, and no others.
alter table documents add column unit_id integer references units;
alter table documents add column shelf integer generated always as (coalesce(unit_id, 0) * 4 + audience) stored;
create index documents_unit on documents (unit_id) where unit_id is not null;
alter table term_frequencies rename column audience to shelf;
alter table term_frequencies alter column shelf type integer;
alter table counted_passages rename column audience to shelf;
alter table counted_passages alter column shelf type integer;
-- One file may be brought for several units, each time as a document of its own.
alter table documents drop constraint documents_collection_file_number_key;
alter table documents add unique (collection, file, number, shelf);

-- A topic of a group, in which people talk apart from the others; '' outside of topics. The group stays one
-- conversation: its owner, pace, closing and new id are the group's. Only where a message goes, and what was last
-- spoken of, is a matter of the topic.
alter table outbox add column thread text not null default '';
alter table dialogues add column thread text not null default '';
alter table dialogues drop constraint dialogues_pkey, add primary key (channel, chat, thread);
