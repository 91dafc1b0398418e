import { recordRef } from "../../core/audit.ts"
import { foldName } from "../../core/person-name.ts"
import { dropHandover, findHandover, insertHandover } from "../../storage/handovers.ts"
import { firstAccounts } from "../../storage/joining.ts"
import { readListed, searchList } from "../../storage/lists.ts"
import { endRole, giveRole, holdersOf } from "../../storage/roles.ts"
import { lockUnit, requireUnit } from "../../storage/units.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { type MembersDeps, page, type Shown } from "./deps.ts"

/** So long a second person may agree: as long as a conversation remembers its buttons. */
const HANDOVER_MS = 24 * 60 * 60 * 1000
const MOST_FOUND = 6

export function askSuccessor(deps: MembersDeps, unit: number): Presented {
  return page(deps.texts("members-handover"), [], { do: "handover", unit })
}

/** People of the unit who could be meant. */
export async function findSuccessor(
  deps: MembersDeps,
  asker: Asker,
  unit: number,
  typed: string,
): Promise<Presented> {
  const words = foldName(typed).split(" ").filter(Boolean)
  const found = words.length === 0 ? [] : await searchList(deps.queries, unit, words)
  const others = found.filter(({ id, channels }) => id !== asker.standing.person!.id && channels.length > 0)
  if (others.length === 0) return page(deps.texts("members-handover-none"), [], { do: "handover", unit })
  return page(
    deps.texts("members-handover-whom"),
    others.slice(0, MOST_FOUND).map((one) => ({
      label: one.phoneLast === "" ? one.name : `${one.name} (…${one.phoneLast})`,
      action: { do: "handover-to", unit, person: one.id },
    })),
    { do: "handover", unit },
  )
}

/** The secretary has chosen. A second officer of the unit has to agree before anything changes. */
export async function requestHandover(
  deps: MembersDeps,
  asker: Asker,
  unit: number,
  person: number,
): Promise<Shown> {
  const { queries, texts } = deps
  const successor = await readListed(queries, unit, person)
  const me = asker.standing.person!
  if (successor === undefined || person === me.id || successor.channels.length === 0) {
    return { presented: page(texts("members-gone")) }
  }
  const officers = await holdersOf(queries, unit, ["deputy", "committee"])
  const accounts = await firstAccounts(
    queries,
    officers.map(({ id }) => id).filter((id) => id !== me.id),
  )
  if (accounts.length === 0) return { presented: page(texts("members-handover-alone")) }
  await insertHandover(queries, {
    unit,
    to: person,
    by: me.id,
    at: asker.now,
    expiresAt: new Date(asker.now.getTime() + HANDOVER_MS),
  })
  await deps.audit(asker, "handover-asked", recordRef("person", person), `unit:${unit}`)
  const { name: unitName } = await requireUnit(queries, unit, asker.today)
  const text = texts("members-handover-agree", { from: me.name, to: successor.name, unit: unitName })
  return {
    presented: page(texts("members-handover-asked", { name: successor.name })),
    elsewhere: accounts.map((to) => ({
      to,
      presented: page(text, [
        { label: texts("members-button-agree"), action: { do: "handover-agree", unit } },
        { label: texts("members-button-disagree"), action: { do: "handover-refuse", unit } },
      ]),
    })),
  }
}

/** A second person has decided. Who asked cannot agree with themselves. */
export async function decideHandover(
  deps: MembersDeps,
  asker: Asker,
  unit: number,
  does: "handover-agree" | "handover-refuse",
): Promise<Shown> {
  const { queries, texts } = deps
  // The operator may be giving the office at this moment: who comes second sees what the first has done.
  await lockUnit(queries, unit)
  const handover = await findHandover(queries, unit, asker.now)
  const me = asker.standing.person!
  if (handover === undefined || handover.by === me.id) {
    return { presented: page(texts("members-handover-gone")) }
  }
  await dropHandover(queries, unit)
  const from = await readListed(queries, unit, handover.by)
  const to = await readListed(queries, unit, handover.to)
  const others = [handover.by, handover.to].filter((id) => id !== me.id)
  const accounts = await firstAccounts(queries, others)
  const told = (text: string) => accounts.map((to) => ({ to, presented: page(text) }))
  if (does === "handover-refuse" || to === undefined || !from?.roles.includes("secretary")) {
    const text = texts(does === "handover-refuse" ? "members-handover-refused" : "members-handover-overtaken")
    return { presented: page(text), elsewhere: told(text) }
  }
  await endRole(queries, handover.by, { unit, role: "secretary" }, asker.now)
  if (!from.roles.includes("member"))
    await giveRole(queries, handover.by, { unit, role: "member" }, asker.now)
  await giveRole(queries, handover.to, { unit, role: "secretary" }, asker.now)
  await deps.audit(asker, "handover-agreed", recordRef("person", handover.to), `unit:${unit}`)
  const text = texts("members-handover-done", { name: to.name })
  return { presented: page(text), elsewhere: told(text) }
}
