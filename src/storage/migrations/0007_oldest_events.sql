-- The drain looks for the oldest event at every step; without this it reads and sorts all that wait.
create index inbox_oldest on inbox (id) where done_at is null;
