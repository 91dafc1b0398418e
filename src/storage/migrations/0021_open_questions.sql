-- Questions to which Chibo found no answer and that somebody sent to the office. Nothing here says who asked: the way
-- back lies sealed in open_question_routes. Days, not moments: a moment would tell who wrote then.
alter table open_questions rename to questions_passed_on;
create table open_questions (
  id bigint generated always as identity primary key,
  -- As the person knows it: HD-26-7K3M9QXDT.
  code text not null unique,
  -- In the person's words; emptied when it is withdrawn, or was no question.
  text text not null,
  -- The unit that took it in, and the one that works on it; none as long as no unit takes questions in.
  unit_id integer references units,
  desk_unit_id integer references units,
  -- Asked as one who belongs to the unit: its papers may be cited to them.
  as_member boolean not null default false,
  state text not null default 'waiting' check (state in ('waiting', 'answered', 'refused', 'withdrawn')),
  reason text not null default '',
  received_on date not null,
  answer_by date not null,
  settled_on date,
  officer_id bigint references people on delete set null,
  -- What its desk was told of it.
  told text[] not null default '{}'
);
create index open_questions_desk on open_questions (desk_unit_id, answer_by) where state = 'waiting';
create index open_questions_settled on open_questions (desk_unit_id, settled_on) where state <> 'waiting';

-- Who passed a question on before goes by no way back any more: that lay open beside it.
insert into open_questions (code, text, received_on, answer_by)
select code, question, (asked_at at time zone 'Asia/Ho_Chi_Minh')::date, (asked_at at time zone 'Asia/Ho_Chi_Minh')::date + 7
from questions_passed_on where state = 'open' order by id;
drop table questions_passed_on;

-- Where the asker is told, sealed; the digest is another one for each question. Goes when it is told.
create table open_question_routes (
  question_id bigint primary key references open_questions on delete cascade,
  digest text not null,
  sealed text not null
);

-- What the office answered. A corrected answer is another row.
create table question_answers (
  id bigint generated always as identity primary key,
  question_id bigint references open_questions on delete set null,
  unit_id integer not null references units,
  text text not null,
  person_id bigint references people on delete set null,
  on_day date not null,
  -- What it rests on: a section of the store with its words as they were then, or another source, in words only. No
  -- reference: documents come and go, and are found again by number, day and issuer.
  document_id integer,
  document_key text not null default '',
  section_ref text not null default '',
  quote text not null default '',
  source text not null,
  corrected_by bigint references question_answers on delete set null
);
create index question_answers_question on question_answers (question_id, id);

-- Who wants to hear of changes: of an answer that they were given, or of a document whose words they were shown.
create table answer_watchers (
  id bigint generated always as identity primary key,
  answer_id bigint references question_answers on delete cascade,
  document_id integer,
  document_key text not null default '',
  document_name text not null default '',
  digest text not null,
  sealed text not null,
  expires_on date not null,
  -- That its document changed was told on that day.
  told_on date,
  check ((answer_id is null) <> (document_id is null))
);
create unique index answer_watchers_answer on answer_watchers (answer_id, digest) where answer_id is not null;
create unique index answer_watchers_document on answer_watchers (document_key, digest) where document_id is not null;

-- Answers that everybody who may see them is shown first. `review`: its source does not hold any more.
create table shelf_answers (
  id bigint generated always as identity primary key,
  answer_id bigint not null references question_answers on delete cascade,
  unit_id integer not null references units,
  -- As documents stand: 0 for all, else unit * 4 + 1.
  shelf integer not null,
  -- In the office's words.
  question text not null,
  state text not null default 'offered' check (state in ('offered', 'shown', 'review', 'back')),
  offered_by bigint references people on delete set null,
  approved_by bigint references people on delete set null,
  changed_on date not null,
  approved_on date,
  -- The desk was told that it waits for approval, or for somebody to look at it again.
  is_told boolean not null default false,
  -- Syllables that carry the subject: by them it is found.
  terms integer[] not null default '{}',
  space_id integer references embedding_spaces,
  embedding halfvec
);
create index shelf_answers_shown on shelf_answers (shelf) where state = 'shown';
create index shelf_answers_unit on shelf_answers (unit_id, state);

do $$
begin
  if not exists (select from pg_roles where rolname = 'chibo_desk') then return; end if;
  grant select, insert, update on open_questions, question_answers, shelf_answers to chibo_desk;
end $$;
