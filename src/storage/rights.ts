import { AUDIENCES, type Audience } from "../core/document.ts"
import { type Held, ROLES, readsAs, readsWith, widest } from "../core/rights.ts"
import { type Sight, sightOf } from "../core/shelf.ts"
import { audienceRank } from "./audience.ts"
import type { Queries } from "./database.ts"
import { NOBODY, type Standing } from "./roles.ts"
import { PLACES } from "./unit-places.ts"

/** What an account may. */
export interface Rights {
  /** The widest audience of the whole organisation's documents. */
  readonly audience: Audience
  /** What may be read, those of units among it. */
  readonly sight: Sight
  /** The person on a list, and what they are now; nobody in a group. */
  readonly standing: Standing
}

/** In a group everybody reads the answer, so it may hold only what everybody may see. */
export const RIGHTS_IN_GROUP: Rights = { audience: "public", sight: sightOf("public"), standing: NOBODY }

interface Row {
  /** Null for an account that no list knows. */
  readonly id: number | null
  readonly name: string
  readonly held: readonly Held[]
  /** The widest audience that any account of the person was granted. */
  readonly granted: number
  readonly places: readonly { readonly unit: number; readonly audience: number }[]
}

/**
 * The rights of this platform identity, read at the moment of each act: a role that was taken away a second ago is not
 * there. Unknown people are citizens. A part that is played in the browser counts in the browser only.
 */
export async function rightsOf(queries: Queries, channel: string, user: string): Promise<Rights> {
  const [row] = await queries.query<Row>(
    `with recursive mine as (
       select channel, user_id, person_id from accounts where channel = $1 and user_id = $2
     ), held as (
       select r.id, r.unit_id as unit, r.role from mine join people p on p.id = mine.person_id
       join roles r on r.person_id = p.id and r.until is null where p.name is not null
     ), own as (
       select unit, reads.audience from held join unnest($3::text[], $4::smallint[]) as reads (role, audience)
         on reads.role = held.role where reads.audience > 0
     ), ${PLACES}
     select p.id, p.name,
       (select coalesce(json_agg(json_build_object('unit', unit, 'role', role) order by unit, id), '[]') from held) as held,
       (select max(a.audience) from accounts a
        where (a.person_id = mine.person_id or (a.channel, a.user_id) = (mine.channel, mine.user_id))
          and (a.channel = mine.channel or a.channel <> 'web')) as granted,
       (select coalesce(json_agg(json_build_object('unit', unit, 'audience', audience)), '[]') from places) as places
     from mine left join people p on p.id = mine.person_id and p.name is not null`,
    [channel, user, ROLES, ROLES.map((role) => audienceRank(readsAs(role)))],
  )
  if (row === undefined) return RIGHTS_IN_GROUP
  const { id, name, held } = row
  const audience = widest([AUDIENCES[row.granted]!, readsWith(held)])
  const places = row.places.map(({ unit, audience: rank }) => ({ unit, audience: AUDIENCES[rank]! }))
  return {
    audience,
    sight: sightOf(audience, places),
    standing: id === null ? NOBODY : { person: { id, name }, held },
  }
}
