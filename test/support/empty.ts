import type { Database } from "../../src/storage/database.ts"

/**
 * Empties tables and all that refer to them, as `truncate … cascade` does. On the embedded database it deletes rows
 * instead: truncating makes the files of each table and index anew, which there takes a hundred times as long.
 */
export async function emptyTables(database: Database, tables: string): Promise<void> {
  if (database.engine === "server") await database.query(`truncate ${tables} cascade`)
  else await deleteRows(database, await reachedFrom(database, tables))
}

/**
 * Empties `tables` and all that refer to them, then the units. The documents stay, which an emptying of the units by
 * `cascade` would take along: there must be none of a unit.
 */
export async function emptyWithUnits(database: Database, tables: string): Promise<void> {
  if (database.engine === "server") {
    await database.query(`truncate ${tables} cascade`)
    await database.query("delete from units")
  } else await deleteRows(database, await reachedFrom(database, `${tables}, units`, "documents"))
}

/** Deletes all rows of tables of the embedded database, in one transaction. */
export async function deleteRows(database: Database, tables: readonly string[]): Promise<void> {
  await database.query(`
    do $$
    declare name text;
    begin
      -- Neither the order of the tables nor what guards the journal matters.
      perform set_config('session_replication_role', 'replica', true);
      foreach name in array '{${tables.join(",")}}'::text[] loop
        -- Looking at the size of a table costs far less than planning to delete from it.
        if pg_relation_size(name) > 0 then execute 'delete from ' || name; end if;
      end loop;
    end $$`)
}

const known = new Map<string, Promise<string[]>>()

/** The tables and all that refer to them, by whatever way; not `but`, nor what refers to that alone. */
function reachedFrom(database: Database, tables: string, but = ""): Promise<string[]> {
  const key = `${tables} but ${but}`
  const reached = known.get(key) ?? askReached(database, tables, but)
  known.set(key, reached)
  return reached
}

async function askReached(database: Database, tables: string, but: string): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    `with recursive
       links as (
         select conrelid as child, confrelid as parent from pg_constraint
         where contype = 'f' and conrelid::regclass::text <> $2
       ),
       emptied as (
         select trim(one)::regclass::oid as id from unnest(string_to_array($1, ',')) as one
         union select child from links join emptied on parent = id
       )
     select id::regclass::text as name from emptied`,
    [tables, but],
  )
  return rows.map(({ name }) => name)
}
