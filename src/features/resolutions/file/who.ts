import { may } from "../../../core/rights.ts"
import type { Queries } from "../../../storage/database.ts"
import type { Resolution } from "../../../storage/resolutions.ts"
import { holdersOf } from "../../../storage/roles.ts"
import type { Asker } from "../../dialogue.ts"

/**
 * Who may approve a resolution: never whoever filed it. What the secretary filed the deputy or a member of the committee
 * approves; what somebody else filed the secretary does, or another officer where there is no secretary. `isAlone`: the
 * secretary filed it, and the unit has nobody else who could.
 */
export async function whoApproves(
  queries: Queries,
  { unit, filedBy }: Pick<Resolution, "unit" | "filedBy">,
): Promise<{ readonly people: readonly number[]; readonly isAlone: boolean }> {
  const idsOf = async (...roles: ("secretary" | "deputy" | "committee")[]) =>
    (await holdersOf(queries, unit, roles)).map(({ id }) => id)
  const secretaries = await idsOf("secretary")
  const others = (await idsOf("deputy", "committee")).filter(
    (id) => id !== filedBy && !secretaries.includes(id),
  )
  if (filedBy !== null && secretaries.includes(filedBy))
    return { people: others, isAlone: others.length === 0 }
  return { people: secretaries.length > 0 ? secretaries : others, isAlone: false }
}

/** Whether the asker is the second officer whom this resolution waits for, now. */
export async function mayApprove(queries: Queries, asker: Asker, resolution: Resolution): Promise<boolean> {
  const me = asker.standing.person
  if (me === null || !may(asker.standing.held, "approve-resolution", resolution.unit)) return false
  const { people } = await whoApproves(queries, resolution)
  return people.includes(me.id)
}
