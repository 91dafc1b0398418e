-- What an invitation can say besides when, where and what about. No row is: nothing of it.
create table meeting_details (
  meeting_id bigint primary key references meetings on delete cascade,
  host text not null default '',
  map_link text not null default '',
  -- A list of title, link and whether it is in the electronic handbook of Party members.
  papers jsonb not null default '[]'
);
-- Whom to ask: mostly a name with a telephone number, of no use when the meeting is over. It goes before the meeting does.
create table meeting_contacts (
  meeting_id bigint primary key references meetings on delete cascade,
  contact text not null check (contact <> '')
);
-- Confirmed as such: what is told of it does not wait for the morning.
alter table meetings add column is_urgent boolean not null default false;

-- Places in which one meeting is held at the same time.
create table meeting_points (
  meeting_id bigint not null references meetings on delete cascade,
  number smallint not null check (number between 1 and 20),
  name text not null check (name <> ''),
  primary key (meeting_id, number)
);
-- Where somebody comes to; null is not chosen.
alter table meeting_people
  add column point smallint,
  add foreign key (meeting_id, point) references meeting_points;

-- Who follows the unit from above is told, and asked nothing.
alter table meeting_messages drop constraint meeting_messages_kind_check;
alter table meeting_messages add constraint meeting_messages_kind_check
  check (kind in ('invite', 'answer', 'eve', 'soon', 'change', 'cancel', 'roll', 'inform'));
