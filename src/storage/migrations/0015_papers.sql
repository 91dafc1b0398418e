-- Of which month the secretary of a unit was last told the summary: one row a unit, so that it is told once.
create table summaries_told (
  unit_id integer primary key references units on delete cascade,
  -- "2026-11"
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  told_at timestamptz not null
);
