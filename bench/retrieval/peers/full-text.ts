import pg from "pg"
import { type Article, readLines } from "../../support/corpus.ts"
import { databaseMb } from "./database-size.ts"
import type { Peer } from "./index.ts"

const BATCH = 500

/**
 * Whole articles in PostgreSQL's own full-text search as its manual sets it up: a generated `tsvector` column with the
 * heading above the text in weight, the `simple` configuration, since there is none for Vietnamese, over words without
 * accents, and a GIN index. Any word of the question will do: all of them stand together in long articles only, or in
 * none.
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
  return {
    indexMb: await databaseMb(client),
    async search(query) {
      const { rows } = await client.query<{ id: string }>(
        `select id from articles,
           (select replace(plainto_tsquery('simple', without_accents($1))::text, '&', '|')::tsquery as asked) as question
         where search @@ asked order by ts_rank(search, asked, 1) desc limit 10`,
        [query],
      )
      return rows.map(({ id }) => id)
    },
    close: () => client.end(),
  }
}
