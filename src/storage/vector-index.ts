import type { Database, Queries } from "./database.ts"

/** Up to so many passages that a reader sees all vectors are compared; a space with more has an index on a server. */
export const INDEX_ABOVE = 5_000
/** An index takes vectors of half precision up to this length. */
const MOST_DIMENSIONS = 4_000
// Any fixed number: processes that would build the same index take turns on it.
const TURN = 7_410_233

/** What is indexed of a space, as a query must write it to be answered by the index. */
export const indexedVector = (column: string, dimensions: number) => `${column}::halfvec(${dimensions})`

const PREFIX = "embeddings_space_"
const nameOf = (space: number) => `${PREFIX}${space}`

/** Whether the nearest vectors of the space can be looked up. */
export async function hasVectorIndex(queries: Queries, space: number): Promise<boolean> {
  const rows = await queries.query(
    "select from pg_index where indexrelid = to_regclass($1) and indisvalid and indisready",
    [nameOf(space)],
  )
  return rows.length > 0
}

/**
 * Sees to it that a space of more than `above` vectors has its index, on a server; writers and readers go on meanwhile. What a
 * crash left unfinished is made anew. Returns false while another process builds it. Takes minutes for a hundred thousand
 * vectors; throws what the server says when it cannot.
 */
export async function keepVectorIndex(
  database: Database,
  space: number,
  above = INDEX_ABOVE,
): Promise<boolean> {
  const dimensions = await dimensionsToIndex(database, space, above)
  if (dimensions === null) return true
  return database.transaction(async (queries) => {
    // The turn is this transaction's, the work other connections': an index that lets writers go on is built in no transaction,
    // and waits for every one that reads. So the one that holds the turn touches no table, and its values stand in the text:
    // a statement with values stays open, with what it sees, until the next.
    await queries.query("set local idle_in_transaction_session_timeout = 0")
    const [turn] = await queries.query<{ isOurs: boolean }>(
      `select pg_try_advisory_xact_lock(${TURN}, ${space}) as "isOurs"`,
    )
    if (!turn!.isOurs || (await isBuilding(database))) return false
    if (await hasVectorIndex(database, space)) return true
    await database.script(`drop index concurrently if exists ${nameOf(space)}`)
    await database.script(
      `create index concurrently ${nameOf(space)} on embeddings
       using hnsw ((${indexedVector("embedding", dimensions)}) halfvec_cosine_ops) where space_id = ${space}`,
    )
    return true
  })
}

/** How long the vectors are of a space that needs an index and has none; null for every other. */
async function dimensionsToIndex(database: Database, space: number, above: number): Promise<number | null> {
  if (database.engine === "embedded" || (await hasVectorIndex(database, space))) return null
  const [row] = await database.query<{ dimensions: number }>(
    `select dimensions from embedding_spaces where id = $1 and dimensions <= $3
       and (select count(*) from embeddings where space_id = $1) > $2`,
    [space, above, MOST_DIMENSIONS],
  )
  return row?.dimensions ?? null
}

/** A server goes on building for a process that died. */
async function isBuilding(database: Database): Promise<boolean> {
  const rows = await database.query(
    "select from pg_stat_progress_create_index where relid = 'embeddings'::regclass",
  )
  return rows.length > 0
}

/** Drops the indexes of spaces whose vectors are gone. */
export async function dropEmptyIndexes(database: Database): Promise<void> {
  if (database.engine === "embedded") return
  const indexes = await database.query<{ name: string }>(
    `select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
     where i.indrelid = 'embeddings'::regclass and c.relname ~ '^${PREFIX}[0-9]+$'
       and not exists (select from embeddings
         where space_id = substring(c.relname from '[0-9]+$')::integer)`,
  )
  for (const { name } of indexes) await database.script(`drop index concurrently if exists ${name}`)
}
