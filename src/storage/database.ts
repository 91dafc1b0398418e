import { createHash } from "node:crypto"
import pg from "pg"
import { AppError } from "../core/errors.ts"
import { openEmbedded } from "./embedded.ts"
import { collectLastWrites, type LastWrites } from "./last-writes.ts"

export type Row = Record<string, unknown>

/** One connection's worth of questions to the database. */
export interface Queries extends LastWrites {
  query<R extends object = Row>(text: string, values?: readonly unknown[]): Promise<R[]>
}

export interface Database extends Queries {
  readonly engine: "embedded" | "server"
  /** Runs `work` in one transaction; whatever it throws rolls everything back and is thrown on. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>
  /** Another library's own statements, several in one text where there are no values; the rows of all of them. */
  script(text: string, values?: readonly unknown[]): Promise<Row[]>
  close(): Promise<void>
}

export type DatabaseAddress =
  | { readonly engine: "server"; readonly url: string; readonly poolSize?: number }
  /** `isCopy` leaves the folder as it is and works on a copy in memory: for tests. */
  | { readonly engine: "embedded"; readonly folder: string; readonly isCopy?: boolean }

const INT8 = 20
const DATE = 1082

// Counters and identities stay below 2^53; a date is a day in Vietnam and never becomes an instant.
const parsers: Record<number, (text: string) => unknown> = { [INT8]: Number, [DATE]: (text) => text }
const types = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format as "text"),
} as pg.CustomTypesConfig

const OPTIONS = [
  // A question costs milliseconds; compiling it for the processor costs more than it saves.
  "jit=off",
  // An index of vectors is read on until enough was found that the reader may see.
  "hnsw.iterative_scan=relaxed_order",
  "hnsw.ef_search=100",
]
  .map((option) => `-c ${option}`)
  .join(" ")

/**
 * Opens PostgreSQL on a server, or the embedded one in a folder. The same SQL runs on both.
 * Throws AppError `database-unreachable`, `database-no-vector` or `data-folder-in-use`.
 */
export async function openDatabase(address: DatabaseAddress): Promise<Database> {
  if (address.engine === "embedded") {
    const embedded = await openEmbedded(address.folder, address.isCopy ?? false)
    const pool = new pg.Pool({ ...embedded.poolConfig, types, max: 1 })
    return wrap("embedded", pool, embedded.close)
  }
  const pool = new pg.Pool({
    connectionString: address.url,
    types,
    max: address.poolSize ?? 10,
    application_name: "chibo",
    options: OPTIONS,
  })
  // An idle connection that the server closes must not end the process; the next query opens a new one.
  pool.on("error", () => {})
  try {
    await pool.query("select 1")
  } catch (cause) {
    await pool.end()
    throw new AppError("database-unreachable", "the database does not answer", { cause })
  }
  return wrap("server", pool, async () => {})
}

function wrap(engine: Database["engine"], pool: pg.Pool, release: () => Promise<void>): Database {
  const database: Database = {
    engine,
    query: (text, values) => run(pool, text, values),
    writeLast: (write, item) => database.transaction((queries) => queries.writeLast(write, item)),
    toWrite: () => [],
    async transaction(work) {
      const client = await pool.connect()
      let broken: Error | undefined
      try {
        await client.query("begin")
        const { flush, ...lastWrites } = collectLastWrites()
        const queries: Queries = { query: (text, values) => run(client, text, values), ...lastWrites }
        const result = await work(queries)
        await flush(queries)
        await client.query("commit")
        return result
      } catch (error) {
        await client.query("rollback").catch((failure: Error) => {
          broken = failure
        })
        throw error
      } finally {
        client.release(broken)
      }
    },
    async script(text, values) {
      const given = await pool.query(text, values as unknown[] | undefined)
      const results = Array.isArray(given) ? (given as pg.QueryResult<Row>[]) : [given]
      return results.flatMap(({ rows }) => rows ?? [])
    },
    async close() {
      await pool.end()
      await release()
    },
  }
  return database
}

async function run<R extends object>(
  target: pg.Pool | pg.PoolClient,
  text: string,
  values: readonly unknown[] = [],
): Promise<R[]> {
  const name = values.length === 0 ? undefined : nameOf(text)
  const result = await target.query<R>({ name, text, values: values as unknown[] })
  return result.rows
}

const names = new Map<string, string>()

/** A name lets the server keep the parsed statement; statements here are constants, so they are few. */
function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const name = createHash("sha1").update(text).digest("hex").slice(0, 16)
  names.set(text, name)
  return name
}

/** One statement on a server outside any transaction, such as `create database`. */
export async function runOnServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
