import { beforeEach, describe, expect, it } from "vitest"
import { type Role, rolesFor } from "../../../src/core/rights.ts"
import {
  readCaseDays,
  unitsTakingIn,
  writeCaseDays,
  writeTakesIn,
} from "../../../src/storage/cases/settings.ts"
import { makeOfficer } from "../../support/cases.ts"
import { useDatabase } from "../../support/database.ts"
import { emptyWithUnits } from "../../support/empty.ts"
import { makeUnit } from "../../support/units.ts"

const holder = useDatabase()
let top: number
let cell: number
let village: number

beforeEach(async () => {
  const { database } = holder
  await emptyWithUnits(database, "roles, accounts, people")
  top = await makeUnit(database, "Đảng ủy xã")
  cell = await makeUnit(database, "Chi bộ thôn 3", top)
  village = await makeUnit(database, "Ban công tác Mặt trận thôn 3", top)
})

let people = 0
const em = (unit: number, role: Role) => makeOfficer(holder.database, unit, role, `em ${++people}`)
const taking = () => unitsTakingIn(holder.database, rolesFor("handle-cases"))

describe("a unit takes suggestions in", () => {
  it("where nobody decided and the organisation has nobody of the Front: at the top, when somebody handles them", async () => {
    await em(cell, "secretary")
    expect(await taking()).toEqual([])
    await em(top, "member")
    expect(await taking()).toEqual([])
    await em(top, "clerk")
    expect(await taking()).toEqual([top])
  })

  it("where nobody decided and somebody is of the Front: there, and nowhere else", async () => {
    await em(top, "secretary")
    await em(cell, "secretary")
    await em(village, "front")
    expect(await taking()).toEqual([village])
    await holder.database.query("update roles set until = since where role = 'front'")
    expect(await taking()).toEqual([top])
  })

  it("as was decided, whoever is there, as long as somebody handles them", async () => {
    await em(top, "secretary")
    await em(cell, "secretary")
    await em(village, "front")
    await writeTakesIn(holder.database, village, false)
    expect(await taking()).toEqual([])
    await writeTakesIn(holder.database, cell, true)
    expect(await taking()).toEqual([cell])
    await holder.database.query("update units set ended_on = '2026-11-01' where id = $1", [cell])
    expect(await taking()).toEqual([])
  })

  it("and its days are not touched by that, nor is that by its days", async () => {
    await em(cell, "secretary")
    await writeTakesIn(holder.database, cell, true)
    expect(await readCaseDays(holder.database, cell)).toEqual({ accept: 3, answer: 10, warn: 2 })
    await writeCaseDays(holder.database, cell, { accept: 5, answer: 9, warn: 1 })
    expect(await taking()).toEqual([cell])
    expect(await readCaseDays(holder.database, cell)).toEqual({ accept: 5, answer: 9, warn: 1 })
  })
})
