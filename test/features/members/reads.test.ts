import { beforeEach, describe, expect, it } from "vitest"
import type { Audience } from "../../../src/core/document.ts"
import { ROLES, type Role } from "../../../src/core/rights.ts"
import { emptyShelf, shelve } from "../../storage/shelf.ts"
import { usePhones } from "../../support/phones.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "./cell.ts"

const phones = usePhones()
const COMMITTEE: readonly Role[] = ["secretary", "deputy", "committee"]
const MEMBERS: readonly Role[] = ["clerk", "member", "probationary", "exempt", "elsewhere"]

/** Where a document stands, seen from the cell of the reader. */
const PLACES = ["everybody's", "above", "own", "beside", "below"] as const
type Place = (typeof PLACES)[number]
const AUDIENCES: readonly Audience[] = ["public", "members", "committee"]

/** Who reads what, written down apart from the code. */
function reads(role: Role, place: Place, audience: Audience): boolean {
  const rank = COMMITTEE.includes(role) ? 2 : MEMBERS.includes(role) ? 1 : 0
  const asked = AUDIENCES.indexOf(audience)
  if (place === "everybody's") return asked <= rank
  // Whoever only follows, or keeps the machine, is none of the unit's readers.
  if (rank === 0 || place === "beside" || place === "below") return false
  return place === "own" ? asked <= rank : asked <= 1
}

const numberOf = (place: number, audience: number) => `${70 + place * 10 + audience}-TB/CB`
let own: number

beforeEach(async () => {
  await emptyShelf(phones.database)
  await phones.empty()
  const above = await makeUnit(phones.database, "Đảng ủy xã")
  own = await makeUnit(phones.database, "Chi bộ thôn Đoài", above)
  const beside = await makeUnit(phones.database, "Chi bộ thôn Thượng", above)
  const below = await makeUnit(phones.database, "Tổ đảng 1", own)
  const unitOf = { "everybody's": null, above, own, beside, below }
  for (const [place, name] of PLACES.entries()) {
    for (const [rank, audience] of AUDIENCES.entries()) {
      await shelve(phones.database, {
        number: numberOf(place, rank),
        issuedOn: "2026-01-05",
        audience,
        unit: unitOf[name],
        articles: { "Điều 1. Việc": `1. Giữ chìa khóa kho ${place}${rank}.` },
      })
    }
  }
})

describe("documents of every audience and place", () => {
  it.each(ROLES)("are read by a %s as the table says, and else are as if they were not", async (role) => {
    await makePerson(phones.database, {
      name: "Vũ Thị Em",
      unit: own,
      roles: [role],
      account: { channel: "telegram", user: "em" },
    })
    const phone = phones.phone("telegram", "em")
    const seen: string[] = []
    const hidden = await phone.say("99-TB/CB điều 1")
    for (const [place, name] of PLACES.entries()) {
      for (const [rank, audience] of AUDIENCES.entries()) {
        const number = numberOf(place, rank)
        const told = await phone.say(`${number} điều 1`)
        if (told.includes("Giữ chìa khóa")) seen.push(`${name} ${audience}`)
        else expect(told.replaceAll(number, "")).toBe(hidden.replaceAll("99-TB/CB", ""))
      }
    }
    expect(seen).toEqual(
      PLACES.flatMap((place) =>
        AUDIENCES.filter((audience) => reads(role, place, audience)).map(
          (audience) => `${place} ${audience}`,
        ),
      ),
    )
  })
})
