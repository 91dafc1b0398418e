-- A topic of a group, in which people talk apart from the others; '' outside of topics. The group stays one
-- conversation: its owner, pace, closing and new id are the group's. Only where a message goes, and what was last
-- spoken of, is a matter of the topic.
alter table outbox add column thread text not null default '';
alter table dialogues add column thread text not null default '';
alter table dialogues drop constraint dialogues_pkey, add primary key (channel, chat, thread);

-- How many answers to people who have agreed to nothing ended how, within ten seconds: nobody's, so that the operator
-- sees what a channel sends all the same.
create table fleeting_ends (
  channel text not null,
  at timestamptz not null,
  state text not null,
  reason text not null,
  messages integer not null,
  primary key (channel, at, state, reason)
);
create or replace function forget_fleeting() returns trigger language plpgsql as $$
begin
  delete from outbox where id = new.id;
  insert into fleeting_ends values (new.channel,
    date_bin('10 seconds', coalesce(new.settled_at, new.next_try_at), '2000-01-01T00:00:00Z'), new.state, new.reason, 1)
  on conflict (channel, at, state, reason) do update set messages = fleeting_ends.messages + 1;
  return null;
end $$;
