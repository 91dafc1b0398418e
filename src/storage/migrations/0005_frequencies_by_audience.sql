-- What a reader may not see must not change what they are told: words are counted apart for each audience.
-- Four million counters instead of one: on a large shelf too many words shared theirs.
create table counted_passages (
  audience smallint primary key,
  passages integer not null
);
insert into counted_passages
select d.audience, count(*) from passages p join documents d on d.id = p.document_id group by 1;
alter table corpus drop column passages;

alter table term_frequencies rename to term_frequencies_of_all;
create table term_frequencies (
  audience smallint not null,
  bucket integer not null,
  counts integer[] not null,
  primary key (bucket, audience)
);
with counted as (
  select d.audience, (term & 4194303) as counter, count(*)::integer as count
  from passages p join documents d on d.id = p.document_id, unnest(p.terms) as term group by 1, 2
), placed as (
  select audience, counter / 64 as bucket, jsonb_object_agg(counter % 64, count) as counts from counted group by 1, 2
)
insert into term_frequencies
select audience, bucket, array(
  select coalesce((counts -> place::text)::integer, 0) from generate_series(0, 63) as place order by place)
from placed;
drop table term_frequencies_of_all;
