-- Resolutions of a unit. Until another officer has approved one, what was read of it stands here and nowhere else.
create table resolutions (
  id bigint generated always as identity primary key,
  unit_id integer not null references units,
  meeting_id bigint references meetings on delete set null,
  -- shown: only whoever brought it sees it. filed: it waits for another officer. approved: it is a document of the unit.
  -- withdrawn, replaced: it was one.
  state text not null default 'shown' check (state in ('shown', 'filed', 'approved', 'withdrawn', 'replaced')),
  file text not null,
  sha256 text not null,
  -- As the paper says it, and its key: what has the same one in the same unit is a version of it.
  number text not null,
  number_key text not null,
  title text not null,
  issued_on date,
  -- What was read, and the file as it came; both go when it is decided.
  content jsonb,
  bytes bytea,
  filed_by bigint references people on delete set null,
  filed_at timestamptz not null,
  approved_by bigint references people on delete set null,
  approved_at timestamptz,
  document_id integer references documents on delete set null,
  -- So long it waits, or its row is kept when it is over; an approved one stays.
  expires_at timestamptz,
  check ((content is not null) = (state in ('shown', 'filed'))),
  check ((content is null) = (bytes is null)),
  check ((expires_at is null) = (state = 'approved'))
);
create index resolutions_unit on resolutions (unit_id, id);
create index resolutions_expires on resolutions (expires_at) where expires_at is not null;

-- What somebody is to do and by when, as an officer typed it in. Whatever people were told anew raises `version`.
create table tasks (
  id bigint generated always as identity primary key,
  unit_id integer not null references units,
  meeting_id bigint references meetings on delete set null,
  resolution_id bigint references resolutions on delete set null,
  title text not null check (char_length(title) between 1 and 300),
  due_on date not null,
  -- given, doing, stuck: it is to be done. reported: whoever does it says that it is done. done: an officer agreed.
  state text not null default 'given' check (state in ('given', 'doing', 'stuck', 'reported', 'done', 'dropped')),
  version integer not null default 0,
  given_by bigint references people on delete set null,
  given_at timestamptz not null,
  -- When people were told of this version.
  told_at timestamptz not null,
  closed_at timestamptz,
  check ((closed_at is not null) = (state in ('done', 'dropped')))
);
create index tasks_unit on tasks (unit_id, due_on);
create index tasks_open on tasks (due_on) where state in ('given', 'doing', 'stuck');

-- Who does it, and what each of them notes about it; a note goes with its person.
create table task_people (
  task_id bigint not null references tasks on delete cascade,
  person_id bigint not null references people on delete cascade,
  note text check (char_length(note) <= 300),
  noted_at timestamptz,
  primary key (task_id, person_id),
  check ((note is null) = (noted_at is null))
);
create index task_people_person on task_people (person_id, task_id);

-- What each person was told of a task, each thing once for each version of it: a row is there before its message.
create table task_messages (
  task_id bigint not null references tasks on delete cascade,
  person_id bigint not null references people on delete cascade,
  kind text not null check (kind in ('given', 'before', 'day', 'late', 'moved', 'reported', 'stuck', 'reopened',
    'dropped', 'closed', 'ownerless')),
  version integer not null,
  made_at timestamptz not null,
  primary key (task_id, person_id, kind, version)
);
