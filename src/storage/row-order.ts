import type { Database } from "./database.ts"

/** Where the order of rows would tell who sent what: what citizens send, and beside it the accounts that were heard of. */
const TABLES = [
  "cases",
  "case_steps",
  "case_messages",
  "case_photos",
  "case_routes",
  "case_contacts",
  "case_senders",
  "case_followers",
  "case_sealed",
  "case_alerts",
  "case_publications",
  "case_drafts",
  "case_draft_photos",
  "open_questions",
  "open_question_routes",
  "answer_watchers",
  "consents",
  "chats",
] as const

/** Less than the database takes to look for a deadlock: whoever works with a row goes first. */
const PATIENCE = "500ms"
const LOCK_NOT_AVAILABLE = "55P03"

/**
 * Writes these tables anew in the order of their keys, which says nothing: a copy has rows as they lie. Before that every row is
 * written once, so that none shows any more with which others it came. Whoever wants a table meanwhile waits: milliseconds,
 * of pictures up to seconds. Returns the tables that were in use and stayed as they were.
 */
export async function forgetRowOrder(database: Database): Promise<string[]> {
  const left: string[] = []
  for (const table of TABLES) {
    const [key] = await database.query<{ index: string; column: string }>(
      `select i.indexrelid::regclass::text as index, a.attname as column from pg_index i
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
       where i.indrelid = $1::regclass and i.indisprimary`,
      [table],
    )
    const { index, column } = key!
    if ((await database.query(`select from ${table} limit 1`)).length === 0) continue
    const isDone =
      (await patiently(database, `update ${table} set ${column} = ${column}`)) &&
      (await patiently(database, `cluster ${table} using ${index}`))
    if (!isDone) left.push(table)
  }
  return left
}

/** False where the statement would have had to wait. */
async function patiently(database: Database, statement: string): Promise<boolean> {
  try {
    await database.transaction(async (queries) => {
      await queries.query(`set local lock_timeout = '${PATIENCE}'`)
      await queries.query(statement)
    })
    return true
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === LOCK_NOT_AVAILABLE) return false
    throw error
  }
}
