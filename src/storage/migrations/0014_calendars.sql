-- By which calendars know a meeting for ever, whatever becomes of our address, key or name.
alter table meetings add column uid uuid not null default gen_random_uuid();

-- Who follows their meetings in a calendar of their own. The address holds a token that follows from the salt and the
-- key of the installation; here is only its digest. It is good as long as the account is still that person's.
create table calendar_feeds (
  person_id bigint primary key references people on delete cascade,
  digest text not null unique,
  salt text not null,
  channel text not null,
  user_id text not null,
  made_at timestamptz not null,
  foreign key (channel, user_id) references accounts on delete cascade
);

-- Whoever leaves a unit loses the address. At the end of the transaction, for an office is taken and given in one; and
-- not where the unit itself ended and its people went on elsewhere.
create function close_calendar_feeds() returns trigger language plpgsql as $$
begin
  delete from calendar_feeds where person_id = new.person_id
    and exists (select from units u where u.id = new.unit_id and u.ended_on is null)
    and not exists (select from roles r where r.person_id = new.person_id and r.unit_id = new.unit_id and r.until is null);
  return null;
end $$;
create constraint trigger calendar_feeds_of_leavers after update of until on roles deferrable initially deferred
  for each row when (new.until is not null) execute function close_calendar_feeds();

-- Whom citizens meet at a public occasion.
create table occasions (
  meeting_id bigint primary key references meetings on delete cascade,
  delegate text not null,
  -- Lower case without marks: what people type.
  folded text not null
);
create index occasions_folded on occasions (folded);

-- People are written to about public occasions when they have agreed to that.
alter table consents drop constraint consents_purpose_check;
alter table consents add constraint consents_purpose_check
  check (purpose in ('keep', 'reminders', 'suggestions', 'model', 'occasions'));

-- Of which place or delegate an account wants to hear.
create table occasion_subscriptions (
  id bigint generated always as identity primary key,
  channel text not null,
  user_id text not null,
  unit_id integer references units on delete cascade,
  delegate text not null default '',
  folded text not null default '',
  made_at timestamptz not null,
  check ((unit_id is null) = (folded <> ''))
);
create unique index occasion_subscriptions_of on occasion_subscriptions (channel, user_id, coalesce(unit_id, 0), folded);
create index occasion_subscriptions_unit on occasion_subscriptions (unit_id);
create index occasion_subscriptions_folded on occasion_subscriptions (folded) where folded <> '';

-- What each account was told of an occasion, each thing once for each version of it.
create table occasion_messages (
  meeting_id bigint not null references meetings on delete cascade,
  channel text not null,
  user_id text not null,
  kind text not null check (kind in ('call', 'change', 'cancel', 'eve')),
  sequence integer not null,
  made_at timestamptz not null,
  primary key (meeting_id, channel, user_id, kind, sequence)
);
create index occasion_messages_account on occasion_messages (channel, user_id);

-- Without a yes nothing of it stays, however the yes came to its end.
create function forget_occasion_subscriptions() returns trigger language plpgsql as $$
begin
  if not exists (select from consents c where c.channel = old.channel and c.user_id = old.user_id
      and c.purpose = 'occasions' and c.withdrawn_at is null) then
    delete from occasion_subscriptions where channel = old.channel and user_id = old.user_id;
    delete from occasion_messages where channel = old.channel and user_id = old.user_id;
  end if;
  return null;
end $$;
create trigger consents_of_occasions after update of withdrawn_at or delete on consents
  for each row when (old.purpose = 'occasions') execute function forget_occasion_subscriptions();

-- What citizens want to ask at an occasion, sent beforehand. Who asks is a digest that is another one at each occasion,
-- so that nobody sees who asked what through the months; a name stands here only where its owner wanted that.
create table occasion_questions (
  id bigint generated always as identity primary key,
  meeting_id bigint not null references meetings on delete cascade,
  asker text not null,
  text text not null,
  name text not null default '',
  -- The question with which an officer has put it together; and whether it stands alone.
  joined_with bigint references occasion_questions on delete set null,
  is_apart boolean not null default false,
  made_at timestamptz not null,
  passed_at timestamptz,
  -- When the occasion is: from then on its time counts.
  occasion_at timestamptz not null
);
create index occasion_questions_meeting on occasion_questions (meeting_id, id);
create index occasion_questions_asker on occasion_questions (asker);
create function move_occasion_questions() returns trigger language plpgsql as $$
begin
  update occasion_questions set occasion_at = new.starts_at where meeting_id = new.id;
  return null;
end $$;
create trigger meetings_move_questions after update of starts_at on meetings
  for each row when (new.starts_at is distinct from old.starts_at and new.starts_at is not null)
  execute function move_occasion_questions();
