-- As people type: lower case without marks, words with one space before and behind each.
create function case_folded(words text) returns text language sql immutable parallel safe
return ' ' || trim(regexp_replace(lower(translate(
  regexp_replace(normalize(words, nfd), '[\u0300-\u036f]', '', 'g'), 'Đđ', 'dd')), '[^a-z0-9]+', ' ', 'g')) || ' ';
-- What two tellings of the same have in common: letters three by three, without the words of asking.
create function case_grams(words text) returns text[] language sql immutable parallel safe
return array(select distinct substr(told.words, at, 3)
  from (select regexp_replace(case_folded(words), ' (?:de nghi|kien nghi|phan anh|gop y|nguoi dan|ba con|cho rang|xin|mong|muon|bi|la|rat|qua|nhieu|co|khong|va|thi|cua|nay|cac|mot|hay|o|tai|ra|vao|gay|duoc|da|roi|ca|may|hom|cho toi|tu)(?= )', '', 'g') as words) told,
    generate_series(1, length(told.words) - 2) as at);
-- "thon 3", "to 7": two tellings that name other ones mean other things.
create function case_places(words text) returns text[] language sql immutable parallel safe
return array(select distinct found[1] || ' ' || found[2]
  from regexp_matches(case_folded(words), ' (thon|xom|to|tdp|khu pho|khu|ngo|ngach|hem|ap|ban|to dan pho|km) (\d+[a-z]?)(?= )', 'g') as found);

-- What citizens send, and what became of it. Nothing in these tables says who sent it: the way back to them lies sealed
-- in case_routes, and opens with the key of the installation only. Days, not moments: a moment would tell who wrote then.
create table cases (
  id bigint generated always as identity primary key,
  -- As the person knows it: PA-26-7K3M9QXDT.
  code text not null unique,
  kind text not null check (kind in ('remark', 'proposal', 'opinion')),
  category text not null check (category in ('infrastructure', 'environment', 'land', 'public_service', 'security_order',
    'education_health', 'policy', 'conduct_of_officials', 'other')),
  -- The unit that took it in, and the one that works on it now.
  unit_id integer not null references units,
  desk_unit_id integer not null references units,
  -- In the person's words; both are emptied when it turns out to be a complaint or a denunciation.
  place text not null default '',
  text text not null,
  state text not null default 'received' check (state in ('received', 'checking', 'waiting', 'passed', 'answered',
    'refused', 'merged', 'closed', 'withdrawn', 'redirected')),
  is_anonymous boolean not null,
  -- The person agrees that it is shown to all, once it was made ready for that.
  may_publish boolean not null default false,
  officer_id bigint references people on delete set null,
  received_on date not null,
  accept_by date not null,
  answer_by date not null,
  -- The person has heard what becomes of it: from then on accept_by is kept.
  accepted_on date,
  -- Since when it waits for the person, whose time is not the office's.
  waiting_since date,
  -- Answered or refused on, until it is closed; then since when it is over.
  settled_on date,
  closed_on date,
  reopened smallint not null default 0,
  -- People who said that they see the same.
  weight integer not null default 0,
  merged_into bigint references cases,
  state_before_merge text,
  -- Follows the words: when they go, so does this.
  grams text[] not null generated always as (case_grams(text)) stored,
  check ((merged_into is null) = (state_before_merge is null))
);
create index cases_desk on cases (desk_unit_id, state, answer_by);
create index cases_unit on cases (unit_id, received_on);
create index cases_open on cases (answer_by) where state in ('received', 'checking', 'passed');
create index cases_merged on cases (merged_into) where merged_into is not null;
create index cases_settled on cases (settled_on) where state in ('answered', 'refused');

-- Every change of a case, in order. What is told to the person is `public_note`; the other note never leaves the office.
create table case_steps (
  id bigint generated always as identity primary key,
  case_id bigint not null references cases on delete cascade,
  on_day date not null,
  state text not null,
  mover text not null check (mover in ('citizen', 'office', 'calendar')),
  -- The officer.
  person_id bigint references people on delete set null,
  unit_id integer references units,
  reason text not null default '',
  public_note text not null default '',
  internal_note text not null default '',
  -- What an answer rests on: a document, a photo, a visit.
  evidence text not null default '',
  -- The person is to hear of it; and that it was put on its way, once.
  is_public boolean not null,
  told_on date
);
create index case_steps_case on case_steps (case_id, id);
create index case_steps_untold on case_steps (id) where is_public and told_on is null;

-- What the office asked and the person said, besides the steps.
create table case_messages (
  id bigint generated always as identity primary key,
  case_id bigint not null references cases on delete cascade,
  on_day date not null,
  from_citizen boolean not null,
  person_id bigint references people on delete set null,
  text text not null,
  -- When somebody of the office first read what the person said.
  seen_on date
);
create index case_messages_case on case_messages (case_id, id);

-- Drawn anew from what was sent, so that nothing of the camera is left in them.
create table case_photos (
  id bigint generated always as identity primary key,
  case_id bigint not null references cases on delete cascade,
  on_day date not null,
  media_type text not null,
  bytes bytea not null
);
create index case_photos_case on case_photos (case_id, id);

-- Where the person is told of steps: sealed. Goes when the case is over.
create table case_routes (
  case_id bigint primary key references cases on delete cascade,
  sealed text not null
);
-- Name and number of whoever wanted to leave them: sealed, opened for a reason that is written down.
create table case_contacts (
  case_id bigint primary key references cases on delete cascade,
  sealed text not null
);
-- Which cases an account sent: both sides lead nowhere without the key.
create table case_senders (
  digest text primary key,
  sealed text not null
);
-- Who said "I see the same" and wants to hear of it. The digest is another one for each case.
create table case_followers (
  case_id bigint not null references cases on delete cascade,
  digest text not null,
  sealed text not null,
  primary key (case_id, digest)
);
-- What somebody has begun to send, known by the digest of the account.
create table case_drafts (
  digest text primary key,
  sealed text not null,
  expires_at timestamptz not null
);
create table case_draft_photos (
  id bigint generated always as identity primary key,
  digest text not null references case_drafts on delete cascade,
  media_type text not null,
  bytes bytea not null
);
create index case_draft_photos_draft on case_draft_photos (digest);

-- What turned out to be a complaint or a denunciation: sealed, and gone on that day.
create table case_sealed (
  case_id bigint primary key references cases on delete cascade,
  sealed text not null,
  purge_on date not null
);

-- How many were shown another door, and which: all that is kept of them.
create table turned_away (
  on_day date not null,
  kind text not null check (kind in ('complaint', 'denunciation', 'emergency', 'secret')),
  count integer not null,
  primary key (on_day, kind)
);

-- Whether a unit takes suggestions in, null where nobody decided; and how it keeps its word, null as usual.
create table case_settings (
  unit_id integer primary key references units on delete cascade,
  takes_in boolean,
  accept_days smallint,
  answer_days smallint,
  warn_days smallint,
  check (num_nulls(accept_days, answer_days, warn_days) in (0, 3))
);
-- To which unit below it a unit gives what is about a category.
create table case_assignments (
  unit_id integer not null references units on delete cascade,
  category text not null,
  desk_unit_id integer not null references units on delete cascade,
  primary key (unit_id, category)
);
-- What the officers of a unit, and those who follow it, were told of a case: each once for each day by which something is
-- due, or on which it happened. `waiting-reminded` was told to the person who sent it.
create table case_alerts (
  case_id bigint not null references cases on delete cascade,
  kind text not null check (kind in ('new', 'accept-soon', 'accept-late', 'answer-soon', 'answer-late', 'reply', 'reopened',
    'waiting-late', 'waiting-reminded')),
  due_on date not null,
  unit_id integer not null references units,
  primary key (case_id, kind, due_on, unit_id)
);

-- What the office shows to all of a case: words of its own, never the person's as they stand.
create table case_publications (
  case_id bigint primary key references cases on delete cascade,
  title text not null,
  text text not null,
  answer text not null default '',
  made_by bigint references people on delete set null,
  approved_by bigint references people on delete set null,
  approved_on date,
  -- Whoever sent it has heard that it is public: once, whatever is changed later.
  told_on date,
  folded text not null generated always as (case_folded(title || ' ' || text || ' ' || answer)) stored,
  grams text[] not null generated always as (case_grams(title || ' ' || text)) stored,
  space_id integer references embedding_spaces,
  embedding halfvec
);
create index case_publications_shown on case_publications (approved_on) where approved_on is not null;

-- News of a case that its platform does not take now: it rests, sealed as it is, until the person writes again.
alter table outbox drop constraint outbox_state_check;
alter table outbox add constraint outbox_state_check check (state in ('waiting', 'sending', 'resting', 'sent', 'delivered',
  'seen', 'failed', 'unreachable', 'unknown', 'expired', 'withdrawn'));
create index outbox_resting on outbox (channel, chat) where state = 'resting';
drop trigger outbox_fleeting on outbox;
create trigger outbox_fleeting after update of state on outbox for each row
  when (new.is_fleeting and new.state not in ('waiting', 'sending', 'resting')) execute function forget_fleeting();

-- Pictures from the browser chat, drawn anew, until they are worked off. Other channels fetch theirs from a platform.
create table web_photos (
  ref text primary key,
  chat text not null,
  media_type text not null,
  bytes bytea not null,
  expires_at timestamptz not null
);
create index web_photos_chat on web_photos (chat, expires_at);

-- Whoever handles cases does so as this role: it sees cases and nothing by which they could be joined to a person.
-- A database user that may not make roles works without it; the tables above hold nobody's name either way.
do $$
begin
  begin
    create role chibo_desk nologin;
  exception when duplicate_object or unique_violation then null;
  end;
  execute format('grant chibo_desk to %I', current_user);
exception when insufficient_privilege then
  raise notice 'chibo_desk was not made: the database user may not make roles';
end $$;
do $$
begin
  if not exists (select from pg_roles where rolname = 'chibo_desk') then return; end if;
  grant select, insert, update on cases, case_steps, case_messages, case_publications, case_alerts to chibo_desk;
  grant select on case_photos, case_settings, case_assignments, turned_away, units, unit_names, embedding_spaces to chibo_desk;
  grant select (id, name) on people to chibo_desk;
end $$;
