-- Check-in by a code that turns: who has the token sees the page, and of it only the digest is kept. Codes are derived.
create table check_ins (
  meeting_id bigint primary key references meetings on delete cascade,
  digest text not null unique,
  opened_at timestamptz not null,
  closed_at timestamptz
);

alter table meeting_people
  add column checked_in_at timestamptz,
  -- Somebody said how this person was; what was filled in by itself gives way to newer answers and check-ins.
  add column is_by_hand boolean not null default false;
-- Of what stands there already nobody knows by whom.
update meeting_people set is_by_hand = true where presence is not null;
