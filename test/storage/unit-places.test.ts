import { beforeAll, describe, expect, it } from "vitest"
import { placesIn, requireUnits } from "../../src/storage/unit-places.ts"
import { useDatabase } from "../support/database.ts"
import { makeUnit } from "../support/units.ts"

const holder = useDatabase()
let [top, middle, low, other] = [0, 0, 0, 0]

beforeAll(async () => {
  top = await makeUnit(holder.database, "Đảng bộ xã")
  middle = await makeUnit(holder.database, "Đảng bộ bộ phận", top)
  low = await makeUnit(holder.database, "Chi bộ thôn Hạ", middle)
  other = await makeUnit(holder.database, "Chi bộ thôn Thượng", middle)
})

describe("the places of somebody in a unit", () => {
  it("are the unit itself and those above it, where even its committee are members", async () => {
    expect(await placesIn(holder.database, [low], "committee")).toEqual([
      { unit: low, audience: "committee" },
      { unit: top, audience: "members" },
      { unit: middle, audience: "members" },
    ])
  })

  it("are no wider above than in the unit itself", async () => {
    const places = await placesIn(holder.database, [low], "public")
    expect(places.map(({ audience }) => audience)).toEqual(["public", "public", "public"])
  })

  it("name what is above two units once, and nothing for nobody's", async () => {
    const places = await placesIn(holder.database, [low, other], "members")
    expect(places.map(({ unit }) => unit)).toEqual([low, other, top, middle])
    expect(await placesIn(holder.database, [], "committee")).toEqual([])
  })
})

describe("units that are named", () => {
  it("must all be there", async () => {
    await requireUnits(holder.database, [low, top, low])
    await requireUnits(holder.database, [])
    const named = requireUnits(holder.database, [low, 9999])
    await expect(named).rejects.toMatchObject({ code: "unit-unknown", details: { unit: "9999" } })
  })
})
