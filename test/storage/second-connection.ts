import { type Database, openDatabase } from "../../src/storage/database.ts"
import { SERVER_URL } from "../support/database.ts"

/** What another process on the same server would have; on the embedded engine, which has one process, itself. */
export async function secondConnection(database: Database): Promise<Database> {
  if (SERVER_URL === undefined) return { ...database, close: async () => {} }
  const [row] = await database.query<{ name: string }>("select current_database() as name")
  const url = new URL(SERVER_URL)
  url.pathname = `/${row!.name}`
  return openDatabase({ engine: "server", url: url.href })
}
