import type pg from "pg"

/** Megabytes of the database that a client is connected to. */
export async function databaseMb(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ mb: number }>(
    "select pg_database_size(current_database()) / 1048576.0::float8 as mb",
  )
  return rows[0]!.mb
}
