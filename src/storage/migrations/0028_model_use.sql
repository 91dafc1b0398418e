-- What the model that words answers has cost on each day of Vietnam, all processes together. Figures of nobody.
create table model_days (
  day date primary key,
  -- What counts against the day's tokens: what was used, and of calls under way what they may use. Of a call whose process
  -- died, the latter stays.
  counted bigint not null,
  tokens_in bigint not null default 0,
  tokens_out bigint not null default 0
);
create table model_calls (
  day date not null,
  -- 'answered', or why not.
  outcome text not null,
  calls bigint not null,
  primary key (day, outcome)
);

-- That the model fails: in a row how often, and until when it is left alone. No row while it answers.
create table model_rest (
  is_only boolean primary key default true check (is_only),
  failures integer not null,
  rests integer not null default 0,
  until timestamptz,
  -- After a rest one call at a time tries it; its process has so long to tell how that ended.
  trial_until timestamptz
);
