-- When somebody to whom a platform takes no news was told that there is some: on the news that rests, so that it is told once
-- a week at most, and on what tells it as long as that waits.
alter table outbox add column hinted_at timestamptz;
create index outbox_hinted on outbox (channel, chat) where state = 'waiting' and hinted_at is not null;
