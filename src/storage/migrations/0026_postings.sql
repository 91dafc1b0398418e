-- Which passages hold a term, and how much it weighs there, in blocks of 2^14 passages: a search reads the few rows of
-- its rare terms instead of thousands of passages. See storage/postings/format.ts for the bytes.
create table postings (
  shelf integer not null,
  -- A term's last 16 bits, or 2^16 + term for one that has a row to itself.
  key integer not null,
  block integer not null,
  entries bytea not null,
  primary key (shelf, key, block)
);
-- Bytes do not get smaller by being packed.
alter table postings alter entries set storage external;

-- Of what is there already, block by block.
do $$
declare
  size constant integer := 16384;
begin
  for own in 0..(select coalesce(max(id), 0) / size from passages) loop
    insert into postings (shelf, key, block, entries)
    with entry as (
      select d.shelf, p.id % size as place, split_part(one, ':', 1)::integer as term,
        greatest(1, round(split_part(one, ':', 2)::numeric * 100))::integer as weight
      from passages p join documents d on d.id = p.document_id,
        unnest(string_to_array(substring(p.weights::text from '{(.*)}'), ',')) as one
      where p.id >= own * size and p.id < (own + 1) * size and one <> ''
    ), grouped as (
      select shelf, term, count(*)::integer as passages, string_agg(
        substring(int4send(place) from 3) || substring(int4send(weight) from 4), ''::bytea order by place) as entries
      from entry group by shelf, term
    )
    select shelf, case when passages < 64 then term % 65536 else 65536 + term end, own, string_agg(
      substring(int4send(term / 65536) from 3) || substring(int4send(passages) from 3) || entries, ''::bytea order by term)
    from grouped group by 1, 2;
  end loop;
end $$;

drop index passages_terms;
alter table passages drop column terms;
