import { beforeEach, describe, expect, it } from "vitest"
import { openSampleCell } from "../src/sample-cell.ts"
import { readList } from "../src/storage/lists.ts"
import { rightsOf } from "../src/storage/rights.ts"
import { useDatabase } from "./support/database.ts"
import { emptyTables } from "./support/empty.ts"
import { testKeys } from "./support/keys.ts"
import { testClock } from "./support/shelf.ts"
import { makeUnit } from "./support/units.ts"

const holder = useDatabase()
const now = testClock.now()

beforeEach(async () => {
  await emptyTables(holder.database, "units, people, accounts")
})

describe("the unit that visitors of the browser chat play in", () => {
  it("is made once, and lets a secretary and a member act in it; a citizen is on no list", async () => {
    await openSampleCell(holder.database, testKeys, now)
    const cell = (await openSampleCell(holder.database, testKeys, now))!
    expect(await holder.database.query("select count(*)::integer as units from units")).toEqual([
      { units: 1 },
    ])
    for (const persona of ["secretary", "member", "citizen"] as const)
      await cell.play(`ai.${persona}`, persona, now)
    const roles = async (user: string) =>
      (await rightsOf(holder.database, "web", user)).standing.held.map(({ role }) => role)
    expect(await roles("ai.secretary")).toEqual(["member", "secretary"])
    expect(await roles("ai.member")).toEqual(["member"])
    expect(await roles("ai.citizen")).toEqual([])
    await cell.play("khác.secretary", "secretary", now)
    expect(await roles("ai.secretary")).toEqual(["member", "secretary"])
  })

  it("is not made where the operator has entered a unit", async () => {
    const unit = await makeUnit(holder.database, "Chi bộ thôn Đoài")
    expect(await openSampleCell(holder.database, testKeys, now)).toBeNull()
    expect(await readList(holder.database, unit)).toEqual([])
  })
})
