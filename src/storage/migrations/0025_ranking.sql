-- What the order of sections is judged by; derived from them, as passages are. Sections of an older version are read
-- anew in the background, and are found meanwhile.
alter table sections add column run bytea;
alter table sections alter run set storage external;
alter table sections add column index_version smallint not null default 0;
create index sections_index_version on sections (index_version);

-- What a passage is about in the built-in model's 128 numbers; vectors of other models stand in embeddings.
alter table passages add column meaning halfvec;
