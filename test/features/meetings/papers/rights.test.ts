import { randomBytes } from "node:crypto"
import { beforeAll, beforeEach, describe, expect, it } from "vitest"
import { ROLES, type Role } from "../../../../src/core/rights.ts"
import type { PapersAction } from "../../../../src/features/meetings/papers/actions.ts"
import { writeDialogue } from "../../../../src/storage/dialogues.ts"
import { testKeys } from "../../../support/keys.ts"
import { outboxOf } from "../../../support/outbox.ts"
import { texts, usePhones } from "../../../support/phones.ts"
import { makeUnit } from "../../../support/units.ts"
import { makePerson } from "../../members/cell.ts"
import { makeHeld } from "./held.ts"

const phones = usePhones()
const UNKNOWN = texts("common-button-unknown")
const EXPORTERS: readonly Role[] = ["secretary", "deputy", "clerk"]
/** Who may do what, written down apart from the code. */
const MAY: Readonly<Record<string, readonly Role[]>> = {
  paper: EXPORTERS,
  "paper-sure": EXPORTERS,
  year: EXPORTERS,
  "year-sure": EXPORTERS,
  summary: ["secretary", "deputy", "committee"],
  totals: ["follower"],
}
let unit: number
let other: number
let meeting: number

beforeAll(() => phones.empty())

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  unit = await makeUnit(phones.database, "Chi bộ thôn Đoài")
  other = await makeUnit(phones.database, "Chi bộ thôn Thượng")
  const person = await makePerson(phones.database, { name: "Trần Thị Bình", unit })
  meeting = (
    await makeHeld(phones.database, {
      unit,
      at: "2026-11-12T19:30",
      people: [{ person, presence: "present" }],
    })
  ).id
})

const em = (where: number, role: Role) =>
  makePerson(phones.database, {
    name: "Vũ Thị Em",
    unit: where,
    roles: [role],
    account: { channel: "telegram", user: "em" },
  })

async function press(action: PapersAction): Promise<string> {
  const id = randomBytes(9).toString("base64url")
  await writeDialogue(
    phones.database,
    testKeys,
    { channel: "telegram", chat: "chat of em" },
    { actions: [{ id, action: { feature: "papers", ...action } }], latest: [] },
    new Date("2030-01-01T00:00:00Z"),
  )
  return (await phones.phone("telegram", "em").send({ action: id }))[0]!
}

async function allowed(): Promise<string[]> {
  const actions: PapersAction[] = [
    { do: "paper", paper: "sheet", meeting },
    { do: "paper-sure", paper: "sheet", meeting },
    { do: "year", unit, year: 2026 },
    { do: "year-sure", unit, year: 2026 },
    { do: "summary", unit, month: "2026-11" },
    { do: "totals", from: 0 },
  ]
  const done: string[] = []
  for (const action of actions) if (!(await press(action)).includes(UNKNOWN)) done.push(action.do)
  return done
}

describe("every act with papers of meetings", () => {
  it.each(ROLES)("is for a %s of the unit as the table says", async (role) => {
    await em(unit, role)
    expect(await allowed()).toEqual(Object.keys(MAY).filter((name) => MAY[name]!.includes(role)))
  })

  it.each(ROLES)("is for no %s of another unit, who hears nothing of it", async (role) => {
    await em(other, role)
    // A follower of the other unit sees totals, but of that unit alone.
    expect(await allowed()).toEqual(role === "follower" ? ["totals"] : [])
    const heard = await outboxOf(phones.database, "chat of em")
    expect(JSON.stringify(heard)).not.toContain("Đoài")
  })

  it("is for nobody who is on no list, and the refusal stands in the journal", async () => {
    expect(await allowed()).toEqual([])
    const rows = await phones.database.query<{ reason: string }>(
      "select reason from audit where act = 'refused' order by number desc limit 1",
    )
    expect(rows).toEqual([{ reason: "totals" }])
  })
})

describe("the word for a summary", () => {
  it.each(["member", "clerk", "front"] as const)("is a question like any other to a %s", async (role) => {
    await em(unit, role)
    const said = await phones.phone("telegram", "em").say("tổng hợp tháng 11")
    expect(said).not.toContain("Tổng hợp tháng 11/2026")
  })
})
