-- Sentences that a model words and code checks. They belong to no person: whoever asks the same of the same texts on the same
-- day gets the same, and nobody can tell who asked.
create table wordings (
  id bigint generated always as identity primary key,
  -- Digest of all that decides what the sentences may say.
  key text not null unique,
  -- Sealed: the question and the texts, until the model has been asked.
  asked text,
  -- Sealed: what was checked. Null while it is asked for, and where nothing of it could be sent.
  sentences text,
  created_at timestamptz not null,
  settled_at timestamptz,
  -- A process that is asking the model says so until then.
  claimed_until timestamptz,
  check (settled_at is null or asked is null)
);
create index wordings_asked on wordings (id) where settled_at is null;

-- Answers that are held back in the outbox until their wording is there, at most until they are due.
create table held_answers (
  outbox_id bigint primary key references outbox (id) on delete cascade,
  wording_id bigint not null references wordings (id) on delete cascade,
  -- Sealed: the same answer but for the sentences.
  frame text not null
);
create index held_answers_of_wording on held_answers (wording_id);
