import { beforeAll, describe, expect, it } from "vitest"
import { placesIn } from "../../src/storage/unit-places.ts"
import { requireUnits } from "../../src/storage/units.ts"
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

describe("a unit that was merged into another", () => {
  it("leaves its documents to that one's people, and shows them nothing else", async () => {
    const oldTop = await makeUnit(holder.database, "Đảng bộ xã cũ")
    const merged = await makeUnit(holder.database, "Chi bộ thôn Đông", oldTop)
    await holder.database.query("update units set merged_into = $2 where id = $1", [merged, low])
    const places = await placesIn(holder.database, [low], "committee")
    expect(places.filter(({ audience }) => audience === "committee")).toEqual([
      { unit: low, audience: "committee" },
      { unit: merged, audience: "committee" },
    ])
    expect(places.map(({ unit }) => unit)).not.toContain(oldTop)
    await holder.database.query("update units set merged_into = $2 where id = $1", [oldTop, top])
    const above = await placesIn(holder.database, [low], "committee")
    expect(above.filter(({ unit }) => unit === oldTop)).toEqual([{ unit: oldTop, audience: "members" }])
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
