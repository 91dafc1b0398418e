import pg from "pg"
import { BuiltinEmbeddings } from "../../../src/models/builtin.ts"
import { MEANING_DIMENSIONS } from "../../../src/retrieval/meaning/embed.ts"
import { databaseMb } from "./database-size.ts"
import type { Peer } from "./index.ts"
import { CHUNKS, chunksOf, distinct } from "./langchain.ts"

/** The table and the index as LangChain's `PGVectorStore` makes them when it is told the dimensions. */
export async function buildPgvector(articles: string, url: string): Promise<Peer> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query("create extension if not exists vector")
  await client.query(
    `create table chunks (id uuid not null default gen_random_uuid() primary key, text text, metadata jsonb,
       embedding vector(${MEANING_DIMENSIONS}))`,
  )
  let passages = 0
  for await (const chunks of chunksOf(articles)) {
    passages += chunks.length
    const rows = chunks.map(({ document, vector }) => ({
      t: document.pageContent,
      m: document.metadata,
      e: JSON.stringify(vector),
    }))
    await client.query(
      `insert into chunks (text, metadata, embedding)
       select t, m, e::vector from jsonb_to_recordset($1::jsonb) as row (t text, m jsonb, e text)`,
      [JSON.stringify(rows)],
    )
  }
  // After the rows, which is faster; memory enough that pgvector builds the graph in one go.
  await client.query("set maintenance_work_mem = '512MB'")
  await client.query(
    "create index on chunks using hnsw (embedding vector_cosine_ops) with (m = 16, ef_construction = 64)",
  )
  await client.query("analyze chunks")
  const embeddings = new BuiltinEmbeddings()
  return {
    indexMb: await databaseMb(client),
    passages,
    async search(query) {
      const asked = JSON.stringify(await embeddings.embedQuery(query))
      const { rows } = await client.query<{ metadata: { article: string } }>(
        "select *, embedding <=> $1 as _distance from chunks order by _distance limit $2",
        [asked, CHUNKS],
      )
      return distinct(rows.map((row) => row.metadata.article))
    },
    close: () => client.end(),
  }
}
