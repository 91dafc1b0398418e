import type { Database } from "../../src/storage/database.ts"

/**
 * Empties tables and all that refer to them, as `truncate … cascade` does. On the embedded database it deletes rows
 * instead: truncating makes the files of each table and index anew, which there takes a hundred times as long.
 */
export async function emptyTables(database: Database, tables: string): Promise<void> {
  if (database.engine === "server") {
    await database.query(`truncate ${tables} cascade`)
    return
  }
  await database.query(`
    do $$
    declare name text;
    begin
      -- Neither the order of the tables nor what guards the journal matters.
      perform set_config('session_replication_role', 'replica', true);
      for name in
        with recursive
          links as (select conrelid as child, confrelid as parent from pg_constraint where contype = 'f'),
          emptied as (
            select trim(one)::regclass::oid as id from unnest(string_to_array('${tables}', ',')) as one
            union select child from links join emptied on parent = id
          )
        select id::regclass::text from emptied
      loop
        execute 'delete from ' || name;
      end loop;
    end $$`)
}
