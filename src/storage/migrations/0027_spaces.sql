-- What makes the vectors of a space, so that the model of yesterday can be asked while that of today reads the shelf. Null
-- for the built-in one, and for what was made before this was kept.
alter table embedding_spaces add column source jsonb;
-- The space that was set last; its vectors are made. The built-in one where none is.
alter table embedding_spaces add column is_chosen boolean not null default false;
-- The space in which questions are put. The built-in one where none is.
alter table embedding_spaces add column is_serving boolean not null default false;
create unique index embedding_spaces_chosen on embedding_spaces (is_chosen) where is_chosen;
create unique index embedding_spaces_serving on embedding_spaces (is_serving) where is_serving;
-- How much nearness in the space counts beside the words; null until it is learned. From how many public sections, and how
-- the words were judged then.
alter table embedding_spaces add column weight real;
alter table embedding_spaces add column learned_from integer;
alter table embedding_spaces add column learned_by text;

-- What was complete goes on serving.
update embedding_spaces set is_serving = true where id = (
  select s.id from embedding_spaces s
  where exists (select from embeddings e where e.space_id = s.id)
    and not exists (select from passages p
      where not exists (select from embeddings e where e.space_id = s.id and e.passage_id = p.id))
  order by s.id desc limit 1);
