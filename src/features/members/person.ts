import { recordRef } from "../../core/audit.ts"
import { foldName } from "../../core/person-name.ts"
import { may, type Role } from "../../core/rights.ts"
import type { Texts } from "../../core/texts.ts"
import type { Queries } from "../../storage/database.ts"
import { partAccounts } from "../../storage/joining.ts"
import { dropPerson } from "../../storage/listed-people.ts"
import { type Listed, readListed, searchList } from "../../storage/lists.ts"
import { endRole, giveRole, rolesOf } from "../../storage/roles.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { type MembersDeps, page } from "./deps.ts"
import { phoneOf } from "./plan-list.ts"
import { showUnit } from "./unit.ts"

/** So many people can be buttons. */
const MOST_FOUND = 6
/** Offices that a secretary gives and ends alone; the secretary's own needs a second person. */
export const OFFICES: readonly Role[] = ["deputy", "committee", "clerk"]

export function askWhom(deps: MembersDeps, unit: number): Presented {
  return page(deps.texts("members-find"), [], { do: "find", unit })
}

/** People of the unit by any part of their name. */
export async function findPeople(
  deps: MembersDeps,
  asker: Asker,
  unit: number,
  typed: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const words = foldName(typed).split(" ").filter(Boolean)
  const found = words.length === 0 ? [] : await searchList(queries, unit, words)
  if (found.length === 0) return page(texts("members-found-none"), [], { do: "find", unit })
  if (found.length === 1) return showPerson(deps, asker, unit, found[0]!.id)
  const shown = found.slice(0, MOST_FOUND)
  return page(
    texts(found.length > MOST_FOUND ? "members-found-many" : "members-found", { count: found.length }),
    shown.map((one) => ({
      label: one.phoneLast === "" ? one.name : `${one.name} (…${one.phoneLast})`,
      action: { do: "person", unit, person: one.id },
    })),
    { do: "find", unit },
  )
}

/** What the list knows of one person. Nobody of another unit is ever shown, nor that there is such a person. */
export async function showPerson(
  deps: MembersDeps,
  asker: Asker,
  unit: number,
  person: number,
  news?: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const one = await readListed(queries, unit, person)
  if (one === undefined) return page(texts("members-gone"))
  const can = (act: Parameters<typeof may>[1]) => may(asker.standing.held, act, unit)
  const isSelf = asker.standing.person?.id === person
  const facts = texts("members-person", {
    name: one.name,
    roles: roleNames(texts, one.roles),
    phone:
      one.phoneLast === "" ? texts("members-no-phone") : texts("members-phone-last", { last: one.phoneLast }),
    linked: one.channels.length === 0 ? "no" : "yes",
    channels: one.channels.map((channel) => texts(`reach-channel-${channel}`)).join(", "),
  })
  const at = { unit, person }
  return page(news === undefined ? facts : `${news}\n\n${facts}`, [
    ...(can("invite")
      ? [{ label: texts("members-button-invite"), action: { do: "invite", ...at } as const }]
      : []),
    ...(can("see-phones") && one.phoneSealed !== null
      ? [{ label: texts("members-button-phone"), action: { do: "phone", ...at } as const }]
      : []),
    ...(can("give-roles")
      ? [{ label: texts("members-button-offices"), action: { do: "offices", ...at } as const }]
      : []),
    ...(can("remove-person") && !isSelf
      ? [{ label: texts("members-button-remove"), action: { do: "remove", ...at } as const }]
      : []),
    { label: texts("members-button-unit"), action: { do: "unit", unit } },
  ])
}

/** The whole number, for a call. Who saw it is written down. */
export async function showPhone(
  deps: MembersDeps,
  asker: Asker,
  unit: number,
  person: number,
): Promise<Presented> {
  const one = await readListed(deps.queries, unit, person)
  if (one?.phoneSealed == null) return page(deps.texts("members-gone"))
  await deps.audit(asker, "phones-shown", recordRef("person", person))
  return page(deps.texts("members-phone", { name: one.name, phone: phoneOf(deps.keys, one.phoneSealed) }))
}

/** Offices to give or to end, one button each. */
export async function showOffices(deps: MembersDeps, unit: number, person: number): Promise<Presented> {
  const { queries, texts } = deps
  const one = await readListed(queries, unit, person)
  if (one === undefined) return page(texts("members-gone"))
  return page(
    texts("members-offices", { name: one.name, roles: roleNames(texts, one.roles) }),
    OFFICES.map((role) => {
      const does = one.roles.includes(role) ? "end" : "give"
      return {
        label: texts(`members-button-${does}`, { role: texts(`members-role-${role}`) }),
        action: { do: does, unit, person, role },
      }
    }),
  )
}

export async function changeOffice(
  deps: MembersDeps,
  asker: Asker,
  change: {
    readonly do: "give" | "end"
    readonly unit: number
    readonly person: number
    readonly role: Role
  },
): Promise<Presented> {
  const { unit, person, role } = change
  const one = await readListed(deps.queries, unit, person)
  if (one === undefined || !OFFICES.includes(role)) return page(deps.texts("members-gone"))
  const write = change.do === "give" ? giveRole : endRole
  if (await write(deps.queries, person, { unit, role }, asker.now)) {
    await deps.audit(asker, "roles-changed", recordRef("person", person), `${change.do} ${role} unit:${unit}`)
  }
  return showPerson(deps, asker, unit, person, deps.texts("members-changed"))
}

export async function askRemoval(deps: MembersDeps, unit: number, person: number): Promise<Presented> {
  const { queries, texts } = deps
  const one = await readListed(queries, unit, person)
  if (one === undefined) return page(texts("members-gone"))
  return page(texts("members-remove", { name: one.name }), [
    { label: texts("members-button-remove-sure"), action: { do: "remove-sure", unit, person } },
    { label: texts("members-button-keep"), action: { do: "person", unit, person } },
  ])
}

/** Ends what the person is in this unit. Who is nothing anywhere any more loses the accounts and the entry. */
export async function removePerson(
  deps: MembersDeps,
  asker: Asker,
  unit: number,
  person: number,
): Promise<Presented> {
  const { queries, texts } = deps
  const one = await readListed(queries, unit, person)
  // The secretary leaves by handing over, so that a unit is never without one by a slip.
  if (one === undefined || asker.standing.person?.id === person || one.roles.includes("secretary")) {
    return page(texts(one?.roles.includes("secretary") ? "members-remove-secretary" : "members-gone"))
  }
  await takeOut(queries, unit, one, asker.now)
  await deps.audit(asker, "person-removed", recordRef("person", person), `unit:${unit}`)
  return showUnit(deps, asker, unit, texts("members-removed", { name: one.name }))
}

/** Ends all that somebody is in the unit; of who is nothing anywhere then, nothing is kept. Call in a transaction. */
export async function takeOut(
  queries: Queries,
  unit: number,
  { id, roles }: Pick<Listed, "id" | "roles">,
  at: Date,
): Promise<void> {
  for (const role of roles) await endRole(queries, id, { unit, role }, at)
  if ((await rolesOf(queries, id)).length > 0) return
  await partAccounts(queries, id)
  await dropPerson(queries, id)
}

export function roleNames(texts: Texts, roles: Listed["roles"]): string {
  return roles.map((role) => texts(`members-role-${role}`)).join(", ")
}
