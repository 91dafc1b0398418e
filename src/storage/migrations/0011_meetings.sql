-- Meetings of a unit. What people are told is what stands here; a change raises `sequence`.
create table meetings (
  id bigint generated always as identity primary key,
  unit_id integer not null references units,
  kind text not null check (kind in ('regular', 'thematic', 'committee', 'extraordinary', 'voters', 'reception', 'public')),
  -- draft: only its caller sees it. called: people were told. cancelled: and told that it is off. closed: the roll is taken.
  state text not null default 'draft' check (state in ('draft', 'called', 'cancelled', 'closed')),
  starts_at timestamptz,
  -- How long it is meant to last.
  minutes integer not null default 90 check (minutes between 15 and 1440),
  place text not null default '',
  agenda text not null default '',
  is_online boolean not null default false,
  -- Until when people answer; null is until it begins.
  reply_by timestamptz,
  sequence integer not null default 0,
  made_by bigint references people on delete set null,
  made_at timestamptz not null,
  -- From then on the invitations leave; until then the caller may take them back.
  called_at timestamptz,
  check (state = 'draft' or starts_at is not null)
);
create index meetings_unit on meetings (unit_id, starts_at);
create index meetings_coming on meetings (starts_at) where state = 'called';

-- Everybody who is counted, as they stood when it was called: what they said, and what the chair confirmed.
create table meeting_people (
  meeting_id bigint not null references meetings on delete cascade,
  person_id bigint not null references people on delete cascade,
  standing text not null check (standing in ('official', 'probationary', 'exempt', 'elsewhere')),
  answer text check (answer in ('yes', 'online', 'no', 'unsure')),
  late_minutes integer,
  answered_at timestamptz,
  -- Who answered for somebody without a telephone; null is the person.
  answered_by bigint references people on delete set null,
  presence text check (presence in ('present', 'online', 'late', 'excused', 'absent')),
  confirmed_at timestamptz,
  primary key (meeting_id, person_id),
  check ((answer is null) = (answered_at is null)),
  check (late_minutes is null or answer in ('yes', 'online'))
);
create index meeting_people_person on meeting_people (person_id, meeting_id);

-- Why somebody cannot come may be a matter of their health: a category, which goes long before the answer does.
create table meeting_reasons (
  meeting_id bigint not null references meetings on delete cascade,
  person_id bigint not null references people on delete cascade,
  reason text not null check (reason in ('health', 'work_trip', 'family', 'other', 'none_given')),
  said_at timestamptz not null,
  primary key (meeting_id, person_id)
);

-- What each person was told of a meeting, each thing once for each version of it: a row is there before its message.
create table meeting_messages (
  meeting_id bigint not null references meetings on delete cascade,
  person_id bigint not null references people on delete cascade,
  kind text not null check (kind in ('invite', 'answer', 'eve', 'soon', 'change', 'cancel', 'roll')),
  sequence integer not null,
  made_at timestamptz not null,
  primary key (meeting_id, person_id, kind, sequence)
);
