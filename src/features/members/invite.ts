import { recordRef } from "../../core/audit.ts"
import { may } from "../../core/rights.ts"
import { insertInvitations } from "../../storage/invitations.ts"
import { readListed } from "../../storage/lists.ts"
import { rolesOf } from "../../storage/roles.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { CODE_MS, newInvitation } from "./code.ts"
import { type MembersDeps, page } from "./deps.ts"

/**
 * A code for one person, to be told to them now. Somebody who is also something in a unit where the inviter may not
 * invite is invited there, or by the operator: else whoever keeps one list could enter another by it.
 */
export async function inviteOne(
  deps: MembersDeps,
  asker: Asker,
  unit: number,
  person: number,
): Promise<Presented> {
  const { queries, texts } = deps
  const one = await readListed(queries, unit, person)
  if (one === undefined) return page(texts("members-gone"))
  if (!(await isTheirs(deps, asker, person))) return page(texts("members-invite-elsewhere"))
  const code = newInvitation()
  await insertInvitations(queries, [{ digest: code.digest, person }], {
    unit,
    kind: "code",
    by: asker.standing.person!.id,
    at: asker.now,
    expiresAt: new Date(asker.now.getTime() + CODE_MS),
    isApproved: false,
  })
  await deps.audit(asker, "invited", recordRef("person", person), `unit:${unit}`)
  return page(texts("members-invited", { name: one.name, code: code.shown }), [
    { label: texts("members-button-person"), action: { do: "person", unit, person } },
  ])
}

/** Whether all that a person is lies in units in which the asker may invite. */
export async function isTheirs(deps: MembersDeps, asker: Asker, person: number): Promise<boolean> {
  const held = await rolesOf(deps.queries, person)
  return held.every(({ unit }) => may(asker.standing.held, "invite", unit))
}
