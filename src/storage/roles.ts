import { AppError } from "../core/errors.ts"
import type { Held, Role } from "../core/rights.ts"
import type { Queries } from "./database.ts"

/** Who acts: the person on a list that this account was joined to, and what that person is now. */
export interface Standing {
  /** Null for an account that no list knows. */
  readonly person: { readonly id: number; readonly name: string } | null
  readonly held: readonly Held[]
}

export const NOBODY: Standing = { person: null, held: [] }

/** What a person is now. */
export function rolesOf(queries: Queries, person: number): Promise<Held[]> {
  return queries.query<Held>(
    "select unit_id as unit, role from roles where person_id = $1 and until is null order by unit_id, id",
    [person],
  )
}

/**
 * Gives a role from now on; nothing changes when it is held already. True when it is new. Throws AppError
 * `secretary-there` for the secretary's where somebody else has it; the transaction is lost then.
 */
export async function giveRole(
  queries: Queries,
  person: number,
  { unit, role }: Held,
  at: Date,
): Promise<boolean> {
  const rows = await queries
    .query(
      `insert into roles (person_id, unit_id, role, since) values ($1, $2, $3, $4)
       on conflict (person_id, unit_id, role) where until is null do nothing returning id`,
      [person, unit, role, at],
    )
    .catch((cause: Error) => {
      if (!cause.message.includes("roles_one_secretary")) throw cause
      throw new AppError("secretary-there", `unit ${unit} has a secretary`, {
        cause,
        details: { unit: String(unit) },
      })
    })
  return rows.length > 0
}

/** Takes a role away from now on. True when it was held. */
export async function endRole(
  queries: Queries,
  person: number,
  { unit, role }: Held,
  at: Date,
): Promise<boolean> {
  const rows = await queries.query(
    `update roles set until = greatest($4, since) where person_id = $1 and unit_id = $2 and role = $3 and until is null
     returning id`,
    [person, unit, role, at],
  )
  return rows.length > 0
}

/** Who holds a role in a unit now. */
export function holdersOf(
  queries: Queries,
  unit: number,
  roles: readonly Role[],
): Promise<{ id: number; name: string }[]> {
  return queries.query(
    `select distinct p.id, p.name from roles r join people p on p.id = r.person_id
     where r.unit_id = $1 and r.role = any($2) and r.until is null order by p.id`,
    [unit, roles],
  )
}
