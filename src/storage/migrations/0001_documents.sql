create extension if not exists vector;

-- A file of a folder gives one document; a bulk file gives one per number.
create table documents (
  id integer generated always as identity primary key,
  -- Where it came from: the folder (or bulk file) that was read, and the path inside it.
  collection text not null,
  file text not null,
  number text not null,
  -- The folded number ("57 nq tw"), and the folded title ("luat khieu nai"): what people type.
  number_key text not null,
  name_key text not null,
  type text not null,
  issuer text not null,
  title text not null,
  side text not null check (side in ('party', 'state', '')),
  issued_on date,
  effective_from date,
  effective_to date,
  -- 0 public, 1 members, 2 committee: each includes the ones before it.
  audience smallint not null check (audience between 0 and 2),
  -- "original": the text itself; "note": somebody's summary; "sample": shipped for trying out.
  kind text not null check (kind in ('original', 'note', 'sample')),
  official_url text not null default '',
  format text not null,
  used_ocr boolean not null default false,
  sha256 text not null,
  -- Settings that came from outside the file; a change of them reads the file again.
  settings_sha256 text not null,
  warnings text[] not null default '{}',
  ingested_at timestamptz not null,
  -- Kept by refresh-standing after each run: the document that replaced this one, and from when.
  replaced_by integer references documents (id) on delete set null,
  replaced_on date,
  unique (collection, file, number)
);
create index documents_number_key on documents (number_key);
create index documents_sha256 on documents (sha256);

create table document_relations (
  id integer generated always as identity primary key,
  document_id integer not null references documents (id) on delete cascade,
  kind text not null check (kind in ('replaces', 'repeals', 'amends', 'based_on')),
  target text not null,
  target_key text not null,
  target_date date,
  unit text not null,
  effective_on date,
  quote text not null
);
create index document_relations_document on document_relations (document_id);
create index document_relations_target on document_relations (target_key);

-- What is read whole: a Điều, or the outermost numbered item of a text without Điều.
create table sections (
  id integer generated always as identity primary key,
  document_id integer not null references documents (id) on delete cascade,
  ordinal integer not null,
  part text not null,
  path text[] not null,
  label text not null,
  heading text not null,
  text text not null,
  page integer,
  -- Spans of `text`, parents before children: [{kind, label, start, end, parent}].
  clauses jsonb not null,
  -- The bulk line's own id; empty for files.
  ref text not null default '',
  -- Equal for texts that differ only in case, spaces and punctuation: duplicates are shown once.
  digest bigint not null
);
create unique index sections_order on sections (document_id, ordinal);
create index sections_ref on sections (ref) where ref <> '';

-- What is searched: about 150 syllables of a section under its heading. Derived from sections, can be rebuilt.
create table passages (
  id integer generated always as identity primary key,
  section_id integer not null references sections (id) on delete cascade,
  document_id integer not null references documents (id) on delete cascade,
  -- Hashed accent-less syllables and pairs; GIN finds candidates by the rarest of the question.
  terms integer[] not null,
  -- BM25's saturated term weights: the inner product with the question's idf is the BM25 score.
  weights sparsevec not null
);
-- Kept in the row itself: candidates are scored by the thousand, a detour to TOAST for each would cost tenfold.
alter table passages set (toast_tuple_target = 8160);
alter table passages alter terms set storage plain;
alter table passages alter weights set storage external;
create index passages_terms on passages using gin (terms);
create index passages_section on passages (section_id);
create index passages_document on passages (document_id);

-- One space per embedding model; vectors of different spaces are never compared.
create table embedding_spaces (
  id integer generated always as identity primary key,
  model text not null unique,
  dimensions integer not null
);
create table embeddings (
  space_id integer not null references embedding_spaces (id) on delete cascade,
  passage_id integer not null references passages (id) on delete cascade,
  embedding halfvec not null,
  primary key (space_id, passage_id)
);
create index embeddings_passage on embeddings (passage_id);

-- In how many passages a term stands: 2^20 counters, term modulo 2^20, 64 a row.
create table term_frequencies (
  bucket integer primary key,
  counts integer[] not null
);
create table corpus (
  only_row boolean primary key default true check (only_row),
  passages integer not null default 0,
  -- Rises with every change: caches and open pages compare it.
  version bigint not null default 0
);
insert into corpus default values;

-- The bytes as they were brought, so that the original can be handed out; shared by every process.
create table originals (
  sha256 text primary key,
  name text not null,
  media_type text not null,
  bytes bytea not null
);
