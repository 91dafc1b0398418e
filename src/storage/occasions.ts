import { PUBLIC_KINDS } from "../core/meeting.ts"
import { fold } from "../core/text.ts"
import type { Moment } from "./calendar-entries.ts"
import type { Queries } from "./database.ts"

/** Whose occasions somebody looks for. */
export interface Place {
  readonly unit: number
  readonly name: string
}

/** Public occasions `m` that everybody may know of at the moment $2. */
const KNOWN = "m.state <> 'draft' and m.called_at <= $2 and m.kind = any($3)"

/** Writes down whom citizens meet at an occasion; empty words take that back. */
export async function setDelegate(queries: Queries, meeting: number, delegate: string): Promise<void> {
  if (delegate === "") {
    await queries.query("delete from occasions where meeting_id = $1", [meeting])
    return
  }
  await queries.query(
    `insert into occasions (meeting_id, delegate, folded) values ($1, $2, $3)
     on conflict (meeting_id) do update set delegate = excluded.delegate, folded = excluded.folded`,
    [meeting, delegate, fold(delegate)],
  )
}

/** Whom citizens meet at an occasion; empty when nobody was named. */
export async function delegateOf(queries: Queries, meeting: number): Promise<string> {
  const [row] = await queries.query<{ delegate: string }>(
    "select delegate from occasions where meeting_id = $1",
    [meeting],
  )
  return row?.delegate ?? ""
}

/**
 * Units that have ever called a public occasion and whose name holds all of these folded words: of others nobody is told
 * that they exist. No words: all of them; `only` looks at a single one.
 */
export function findPlaces(
  queries: Queries,
  words: readonly string[],
  { today, now }: Moment,
  only?: number,
): Promise<Place[]> {
  return queries.query<Place>(
    `select u.id as unit, n.name from units u join lateral (select name, folded from unit_names where unit_id = u.id
       order by since <= $1 desc, case when since <= $1 then since end desc, since limit 1) n on true
     where (u.ended_on is null or u.ended_on > $1)
       and ($5::integer is null or u.id = $5) and exists (select from meetings m where m.unit_id = u.id and ${KNOWN})
       and not exists (select from unnest($4::text[]) as word where position(' ' || word in ' ' || n.folded) = 0)
     order by length(n.folded), n.name, u.id limit 20`,
    [today, now, PUBLIC_KINDS, words, only ?? null],
  )
}

/** A delegate of public occasions, and the unit that called the last of them. */
export interface FoundDelegate {
  readonly delegate: string
  readonly unit: number
}

/** Delegates of public occasions whose name holds all of these folded words. */
export function findDelegates(
  queries: Queries,
  words: readonly string[],
  { today, now }: Moment,
): Promise<FoundDelegate[]> {
  return queries.query<FoundDelegate>(
    `select min(o.delegate) as delegate, (array_agg(m.unit_id order by m.starts_at desc, m.id))[1] as unit
     from occasions o join meetings m on m.id = o.meeting_id
     where ${KNOWN} and m.starts_at > $1::date - interval '1 year'
       and not exists (select from unnest($4::text[]) as word where position(' ' || word in ' ' || translate(o.folded, '(),-', '    ')) = 0)
     group by o.folded order by 1 limit 20`,
    [today, now, PUBLIC_KINDS, words],
  )
}

/** The units elsewhere, neither above nor below this one, whose announced occasions are with a delegate of this name. */
export async function sameNameElsewhere(
  queries: Queries,
  delegate: string,
  unit: number,
  { today, now }: Moment,
): Promise<number[]> {
  const rows = await queries.query<{ unit: number }>(
    `select distinct m.unit_id as unit from occasions o join meetings m on m.id = o.meeting_id
     where ${KNOWN} and m.starts_at > $1::date - interval '1 year' and o.folded = $4 and m.unit_id <> all($5)
     order by 1 limit 3`,
    [today, now, PUBLIC_KINDS, fold(delegate), await unitsAround(queries, unit)],
  )
  return rows.map((row) => row.unit)
}

/** The unit with everything above and below it: whoever lives there goes to the occasions of all of these. */
export async function unitsAround(queries: Queries, unit: number): Promise<number[]> {
  const rows = await queries.query<{ id: number }>(
    `with recursive above as (
       select id, parent_id from units where id = $1
       union all select u.id, u.parent_id from above join units u on u.id = above.parent_id
     ), below as (
       select id from units where id = $1
       union all select u.id from below join units u on u.parent_id = below.id)
     select id from above union select id from below`,
    [unit],
  )
  return rows.map(({ id }) => id)
}
