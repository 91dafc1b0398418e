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
