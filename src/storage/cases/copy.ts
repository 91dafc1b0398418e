import type { Queries, Row } from "../database.ts"

/** A case as a simulation compares it with what people did. */
export interface CaseTrace {
  readonly code: string
  readonly text: string
  readonly state: string
  readonly desk: number
  readonly receivedOn: string
  readonly acceptBy: string
  readonly answerBy: string
  readonly waitingSince: string | null
  readonly settledOn: string | null
  readonly closedOn: string | null
  readonly reopened: number
  readonly main: string | null
  readonly hasRoute: boolean
  readonly steps: readonly {
    readonly day: string
    readonly state: string
    readonly mover: string
    readonly isPublic: boolean
    readonly isTold: boolean
  }[]
}

/** The cases after a number on, in the order of their numbers, which says nothing, each with its steps. */
export function caseTraces(
  queries: Queries,
  after: number,
  limit: number,
): Promise<(CaseTrace & { id: number })[]> {
  return queries.query(
    `select c.id, c.code, c.text, c.state, c.desk_unit_id as desk, c.received_on as "receivedOn",
       c.accept_by as "acceptBy", c.answer_by as "answerBy", c.waiting_since as "waitingSince",
       c.settled_on as "settledOn", c.closed_on as "closedOn", c.reopened,
       (select m.code from cases m where m.id = c.merged_into) as main,
       exists (select from case_routes r where r.case_id = c.id) as "hasRoute",
       (select coalesce(json_agg(json_build_object('day', s.on_day, 'state', s.state, 'mover', s.mover,
          'isPublic', s.is_public, 'isTold', s.told_on is not null) order by s.number), '[]')
        from case_steps s where s.case_id = c.id) as steps
     from cases c where c.id > $1 order by c.id limit $2`,
    [after, limit],
  )
}

/** The code of a case with exactly these words; undefined when none was filed. */
export async function codeOfText(queries: Queries, text: string): Promise<string | undefined> {
  const [row] = await queries.query<{ code: string }>("select code from cases where text = $1", [text])
  return row?.code
}

/** How many steps a case has. */
export async function countSteps(queries: Queries, id: number): Promise<number> {
  const [row] = await queries.query<{ count: number }>(
    "select count(*)::integer as count from case_steps where case_id = $1",
    [id],
  )
  return row!.count
}

/**
 * Messages that are on their way to a chat, for a simulation that has just killed the process which sent them, or that
 * rest until somebody writes again.
 */
export function messagesThat(
  queries: Queries,
  state: "sending" | "resting",
): Promise<{ id: number; channel: string; chat: string; message: unknown }[]> {
  return queries.query("select id, channel, chat, message from outbox where state = $1 order by id", [state])
}

/** How many were shown another door. */
export function turnedAwayTotals(queries: Queries): Promise<{ kind: string; count: number }[]> {
  return queries.query(
    "select kind, sum(count)::integer as count from turned_away group by kind order by kind",
  )
}

/** A table, and those of its columns that are no whole numbers. */
interface Readable {
  readonly name: string
  readonly columns: string
}

/**
 * Goes through every row of every table that a role may read, as the text of a copy; null: everything, as the owner.
 * Whole numbers are left out: they count rows, and any may look like an account. Returns the tables' names.
 */
export async function eachRow(
  queries: Queries,
  role: string | null,
  look: (table: string, row: string) => void,
): Promise<string[]> {
  const tables = await queries.query<Readable & Row>(
    `select format('%I.%I', n.nspname, c.relname) as name,
       string_agg(format('%I::text', a.attname), ', ' order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
       and a.attnum > 0 and not a.attisdropped and a.atttypid not in (20, 21, 23)
       and ($1::text is null or (has_schema_privilege($1, n.oid, 'usage')
         and has_column_privilege($1, c.oid, a.attnum, 'select')))
     group by 1 order by 1`,
    [role],
  )
  for (const { name, columns } of tables) {
    const rows = await queries.query<{ row: string }>(`select concat_ws(' ', ${columns}) as row from ${name}`)
    for (const { row } of rows) look(name, row)
  }
  return tables.map(({ name }) => name)
}
