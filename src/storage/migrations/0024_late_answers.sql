-- A process that is only slow may still learn that its platform refused what it sent, after others have taken it for dead:
-- sealed news is kept for that while, and then rests or goes as if it had come in time.
drop trigger outbox_fleeting on outbox;
create trigger outbox_fleeting after update of state on outbox for each row
  when (new.is_fleeting and new.state not in ('waiting', 'sending', 'resting')
    and not (new.kind = 'notice' and new.state = 'unknown' and new.reason = 'process-ended'))
  execute function forget_fleeting();
create index outbox_abandoned on outbox (settled_at) where is_fleeting and state = 'unknown';

-- What expires is looked for every second, in what rests as well.
drop index outbox_not_after;
create index outbox_not_after on outbox (not_after) where state in ('waiting', 'resting') and not_after is not null;

-- What those above were told of a case that is late somewhere else, apart from what its own desk was told: it may come to them.
alter table case_alerts drop constraint case_alerts_kind_check;
alter table case_alerts add constraint case_alerts_kind_check check (kind in ('new', 'accept-soon', 'accept-late',
  'answer-soon', 'answer-late', 'reply', 'reopened', 'waiting-late', 'waiting-reminded', 'accept-late-above',
  'answer-late-above'));
