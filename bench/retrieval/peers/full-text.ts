import pg from "pg"
import { type Article, readLines } from "../../support/corpus.ts"
import { databaseMb } from "./database-size.ts"
import type { Peer } from "./index.ts"

const BATCH = 500
const SHOWN = 10

/**
 * Whole articles in PostgreSQL's own full-text search as its manual sets it up: a generated `tsvector` column with the
 * heading above the text in weight, the `simple` configuration, since there is none for Vietnamese, over words without
 * accents, and a GIN index.
 */
export async function buildFullText(articles: string, url: string): Promise<Peer> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query("create extension if not exists unaccent")
  // `unaccent` itself depends on a dictionary that could change, and may not stand in a generated column.
  await client.query(
    `create function without_accents(text) returns text language sql immutable strict parallel safe
     as $$ select public.unaccent('public.unaccent', $1) $$`,
  )
  await client.query(
    `create table articles (id text primary key, heading text not null, text text not null,
       search tsvector generated always as (setweight(to_tsvector('simple', without_accents(heading)), 'A')
         || setweight(to_tsvector('simple', without_accents(text)), 'B')) stored)`,
  )
  let batch: Pick<Article, "id" | "heading" | "text">[] = []
  const insert = () =>
    client.query(
      "insert into articles (id, heading, text) select * from jsonb_to_recordset($1::jsonb) as row (id text, heading text, text text)",
      [JSON.stringify(batch)],
    )
  for await (const { id, heading, text } of readLines<Article>(articles)) {
    batch.push({ id, heading, text })
    if (batch.length < BATCH) continue
    await insert()
    batch = []
  }
  await insert()
  await client.query("create index on articles using gin (search)")
  await client.query("analyze articles")
  const find = async (words: string, query: string) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from articles, (select ${words} as asked) as question where search @@ asked
       order by ts_rank_cd(search, asked, 1) desc limit ${SHOWN}`,
      [query],
    )
    return rows.map(({ id }) => id)
  }
  return {
    indexMb: await databaseMb(client),
    async search(query) {
      const all = await find(ALL_WORDS, query)
      if (all.length === SHOWN) return all
      return [...new Set([...all, ...(await find(ANY_WORD, query))])].slice(0, SHOWN)
    },
    close: () => client.end(),
  }
}

const ALL_WORDS = "websearch_to_tsquery('simple', without_accents($1))"
/** The words of a whole question hardly ever stand all in one article, so any of them has to do. */
const ANY_WORD = "replace(plainto_tsquery('simple', without_accents($1))::text, '&', '|')::tsquery"
