-- Who was told of a meeting, and whom nothing has reached, is looked up by the beginning of the key.
create index outbox_about on outbox (key collate "C") where person_id is not null;
