import type { Queries } from "./database.ts"

export interface NewImport {
  readonly unit: number
  /** Null is the operator. */
  readonly by: number | null
  readonly at: Date
  readonly expiresAt: Date
  /** What was read, sealed: it holds names and numbers of people who are on no list yet. */
  readonly content: string
}

export interface RosterImport {
  readonly id: number
  readonly unit: number
  readonly content: string
}

/** Keeps what was read until somebody confirms it. Returns its id. */
export async function insertImport(queries: Queries, one: NewImport): Promise<number> {
  const [row] = await queries.query<{ id: number }>(
    `insert into roster_imports (unit_id, made_by, made_at, state, content, expires_at)
     values ($1, $2, $3, 'shown', to_jsonb($4::text), $5) returning id`,
    [one.unit, one.by, one.at, one.content, one.expiresAt],
  )
  return row!.id
}

/** An import that waits (`shown`) or was written, locked, while it can still be decided on. */
export async function takeImport(
  queries: Queries,
  id: number,
  state: "shown" | "written",
  now: Date,
): Promise<RosterImport | undefined> {
  const [row] = await queries.query<RosterImport>(
    `select id, unit_id as unit, content #>> '{}' as content from roster_imports
     where id = $1 and state = $2 and expires_at > $3 for update`,
    [id, state, now],
  )
  return row
}

/** The unit whose list it is, so that the right can be looked at. */
export async function unitOfImport(queries: Queries, id: number): Promise<number | undefined> {
  const [row] = await queries.query<{ unit: number }>(
    "select unit_id as unit from roster_imports where id = $1",
    [id],
  )
  return row?.unit
}

/**
 * What became of an import. Of a written one `content` is what it changed, until `expiresAt`; one list later an earlier
 * one of the unit can be undone no more.
 */
export async function settleImport(
  queries: Queries,
  { id, unit }: Pick<RosterImport, "id" | "unit">,
  end:
    | { readonly state: "written"; readonly content: string; readonly expiresAt: Date }
    | { readonly state: "undone" | "dropped" },
): Promise<void> {
  const kept = end.state === "written" ? end : { content: "", expiresAt: null }
  await queries.query(
    `update roster_imports set state = $2, content = to_jsonb($3::text), expires_at = coalesce($4, expires_at)
     where id = $1`,
    [id, end.state, kept.content, kept.expiresAt],
  )
  if (end.state !== "written") return
  await queries.query(
    `update roster_imports set content = to_jsonb(''::text), expires_at = made_at
     where unit_id = $1 and id <> $2 and state = 'written' and expires_at > made_at`,
    [unit, id],
  )
}

/** How many of these people have an account by now. */
export async function countLinked(queries: Queries, people: readonly number[]): Promise<number> {
  const [row] = await queries.query<{ count: number }>(
    "select count(distinct person_id)::integer as count from accounts where person_id = any($1::bigint[])",
    [people],
  )
  return row!.count
}

/** What lists hold that wait or can still be undone. */
export function importsKept(
  queries: Queries,
): Promise<{ id: number; state: "shown" | "written"; content: string }[]> {
  return queries.query(
    `select id, state, content #>> '{}' as content from roster_imports
     where state in ('shown', 'written') and content <> '""' order by id for update`,
  )
}

/** Empties imports: what was shown cannot be written any more, what was written not be undone. */
export async function emptyImports(queries: Queries, ids: readonly number[]): Promise<void> {
  await queries.query(
    `update roster_imports set content = to_jsonb(''::text), expires_at = made_at,
       state = case when state = 'shown' then 'dropped' else state end
     where id = any($1::bigint[])`,
    [ids],
  )
}
