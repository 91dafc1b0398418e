-- Meetings that come again by a rule. Days and hours are Vietnam's.
create table series (
  id bigint generated always as identity primary key,
  unit_id integer not null references units on delete cascade,
  kind text not null,
  -- In the words of RFC 5545, without an hour; it counts from this day on.
  rrule text not null,
  from_on date not null,
  hour text not null check (hour ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place text not null default '',
  is_online boolean not null default false,
  -- So many days before a date its draft is made.
  lead_days smallint not null default 7 check (lead_days between 3 and 14),
  made_by bigint references people on delete set null,
  made_at timestamptz not null,
  ended_at timestamptz,
  -- When the next draft is to be made: what nobody waits for costs nothing every minute.
  next_at timestamptz
);
create unique index series_open on series (unit_id, kind) where ended_at is null;
create index series_next on series (next_at) where ended_at is null;

-- What is special about one date of a series, by the day that the rule gives; and the draft that was made of it, once.
create table series_dates (
  series_id bigint not null references series on delete cascade,
  on_day date not null,
  is_skipped boolean not null default false,
  -- Somebody has seen that it is a day off, and keeps it.
  is_kept boolean not null default false,
  moved_to timestamptz,
  drafted_at timestamptz,
  meeting_id bigint unique references meetings on delete set null,
  -- When to ask once more what becomes of the draft; null when there is nothing to ask.
  ask_again_at timestamptz,
  primary key (series_id, on_day)
);
create index series_dates_ask on series_dates (ask_again_at) where ask_again_at is not null;

-- What a secretary is told when something is missing, once for each day on which it may be said.
create table unit_nudges (
  unit_id integer not null references units on delete cascade,
  what text not null check (what in ('month', 'quarter')),
  on_day date not null,
  looked_at timestamptz not null,
  primary key (unit_id, what, on_day)
);
-- What a unit does not want to hear of.
create table unit_nudges_off (
  unit_id integer not null references units on delete cascade,
  what text not null check (what in ('month', 'quarter')),
  primary key (unit_id, what)
);

-- When people of a unit and of those below it are reminded.
create table reminder_plans (
  unit_id integer primary key references units on delete cascade,
  plan jsonb not null
);
-- Each reminder of a version of a meeting is worked out once.
create table meeting_reminded (
  meeting_id bigint not null references meetings on delete cascade,
  kind text not null,
  sequence integer not null,
  at timestamptz not null,
  primary key (meeting_id, kind, sequence)
);
-- After a meeting: nothing more is to be asked about it.
create table meetings_done (
  meeting_id bigint primary key references meetings on delete cascade,
  done_at timestamptz not null
);
create index meetings_begun on meetings (starts_at) where state in ('called', 'closed');

-- How long before a meeting somebody wants to hear of it besides, and what they do not want to hear.
create table own_leads (
  person_id bigint primary key references people on delete cascade,
  minutes integer not null check (minutes between 10 and 10080)
);
create index own_leads_minutes on own_leads (minutes);
create table reminders_off (
  person_id bigint not null references people on delete cascade,
  kind text not null check (kind in ('answer', 'eve', 'soon')),
  primary key (person_id, kind)
);

-- What kinds of message there are is said in the code.
alter table meeting_messages drop constraint if exists meeting_messages_kind_check;
alter table meeting_messages add constraint meeting_messages_kind_check check (kind ~ '^[a-z-]{2,20}$');
