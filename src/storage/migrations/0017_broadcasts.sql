-- What an officer sends to the people of a unit and of units below it: a notice, or a poll that asks for opinions.
create table broadcasts (
  id bigint generated always as identity primary key,
  -- In whose name it is sent.
  unit_id integer not null references units on delete cascade,
  kind text not null check (kind in ('notice', 'poll')),
  -- draft: nobody was told. sent: people are told from sent_at on. closed: a poll whose votes were counted.
  state text not null default 'draft' check (state in ('draft', 'sent', 'closed')),
  -- The words of a notice, the question of a poll.
  content text not null default '',
  sent_to text not null default 'all' check (sent_to in ('all', 'official', 'probationary', 'committee')),
  asks_reading boolean not null default false,
  to_group boolean not null default false,
  document_id integer references documents on delete set null,
  -- Of a poll: until when people answer, whether all are told the totals, and how many had answered when it closed.
  ends_at timestamptz,
  tells_result boolean not null default false,
  votes integer,
  -- Rises when it is taken back: what is sent later is another message.
  sequence integer not null default 0,
  made_by bigint references people on delete set null,
  made_at timestamptz not null,
  -- From then on it leaves; until then it may be taken back.
  sent_at timestamptz,
  check (state = 'draft' or sent_at is not null),
  check (state = 'draft' or kind = 'notice' or ends_at is not null)
);
create index broadcasts_unit on broadcasts (unit_id, sent_at);
create index broadcasts_ending on broadcasts (ends_at) where kind = 'poll' and state = 'sent';

-- The units to whose people it goes.
create table broadcast_units (
  broadcast_id bigint not null references broadcasts on delete cascade,
  unit_id integer not null references units on delete cascade,
  primary key (broadcast_id, unit_id)
);
create index broadcast_units_unit on broadcast_units (unit_id);

-- Everybody to whom it was sent, in which unit they were, and that they said they had read it.
create table broadcast_people (
  broadcast_id bigint not null references broadcasts on delete cascade,
  person_id bigint not null references people on delete cascade,
  unit_id integer not null references units on delete cascade,
  told_at timestamptz not null,
  read_at timestamptz,
  nudges smallint not null default 0,
  -- The day in Vietnam of the last one.
  nudged_on date,
  primary key (broadcast_id, person_id)
);
create index broadcast_people_person on broadcast_people (person_id);

create table poll_options (
  broadcast_id bigint not null references broadcasts on delete cascade,
  number smallint not null,
  label text not null,
  -- Counted when the poll closes; null while it is open, and where so few answered that a total tells who.
  votes integer,
  primary key (broadcast_id, number)
);

-- Who chose what: while the poll is open, so that a choice can be changed; nothing reads it but the counting.
create table poll_votes (
  broadcast_id bigint not null references broadcasts on delete cascade,
  person_id bigint not null references people on delete cascade,
  option smallint not null,
  primary key (broadcast_id, person_id),
  foreign key (broadcast_id, option) references poll_options (broadcast_id, number) on delete cascade
);
create index poll_votes_person on poll_votes (person_id);
