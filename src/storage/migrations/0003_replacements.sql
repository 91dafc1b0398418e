-- Which document is replaced by which, and from when: kept by refresh-standing after each run. All of them, for
-- who may see one of the newer documents may not see another.
create table replacements (
  document_id integer not null references documents (id) on delete cascade,
  by_id integer not null references documents (id) on delete cascade,
  on_day date,
  primary key (document_id, by_id)
);
create index replacements_by on replacements (by_id);

insert into replacements (document_id, by_id, on_day)
select id, replaced_by, replaced_on from documents where replaced_by is not null;

alter table documents drop column replaced_by, drop column replaced_on;
