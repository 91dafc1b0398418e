import { beforeEach, describe, expect, it } from "vitest"
import { forgetBuckets, takeFromBucket } from "../../src/storage/buckets.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { secondConnection } from "./second-connection.ts"

const holder = useDatabase()
const RATE = { burst: 3, perMinute: 6 }
const at = (seconds: number) => new Date(Date.UTC(2026, 10, 21) + seconds * 1000)
const take = (seconds: number, { key = "a", isOpen = true } = {}) =>
  takeFromBucket(holder.database, key, RATE, at(seconds), isOpen)

beforeEach(async () => {
  await emptyTables(holder.database, "buckets")
})

describe("a bucket", () => {
  it("gives what it holds, then says once that it is empty", async () => {
    const all = [await take(0), await take(0), await take(0), await take(0), await take(0), await take(0)]
    expect(all).toEqual(["served", "served", "served", "told", "refused", "refused"])
  })

  it("gives one again when one has come back, without telling anew that it is empty again", async () => {
    for (let one = 0; one < 4; one++) await take(0)
    expect(await take(9.9)).toBe("refused")
    expect([await take(10), await take(10)]).toEqual(["served", "refused"])
    expect([await take(29), await take(30)]).toEqual(["served", "served"])
    expect(await take(30)).toBe("refused")
  })

  it("that has been full may be told to be empty once more", async () => {
    for (let one = 0; one < 5; one++) await take(0)
    const later = [await take(30), await take(30), await take(30), await take(30), await take(30)]
    expect(later).toEqual(["served", "served", "served", "told", "refused"])
  })

  it("is its own key's, and a clock that goes back fills nothing", async () => {
    for (let one = 0; one < 3; one++) await take(60)
    expect(await take(0)).toBe("told")
    expect(await take(61, { key: "b" })).toBe("served")
    expect(await take(65)).toBe("refused")
  })

  it("loses nothing when something else refuses, and tells that once, until enough time has passed", async () => {
    const closed = { isOpen: false }
    expect([await take(0, closed), await take(1, closed), await take(19, closed)]).toEqual([
      "told",
      "refused",
      "refused",
    ])
    expect([await take(19), await take(19), await take(19)]).toEqual(["served", "served", "served"])
    expect(await take(60, closed)).toBe("told")
  })

  it("gives no more to many who take at the same time from two processes", async () => {
    const other = await secondConnection(holder.database)
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, one) =>
        takeFromBucket(one % 2 === 0 ? holder.database : other, "a", RATE, at(0)),
      ),
    )
    expect(all.filter((taken) => taken === "served")).toHaveLength(3)
    expect(all.filter((taken) => taken === "told")).toHaveLength(1)
    await other.close()
  })

  it("is forgotten when nobody has used it for long", async () => {
    await take(0)
    await take(100, { key: "b" })
    await forgetBuckets(holder.database, at(50))
    expect(await holder.database.query("select key from buckets")).toEqual([{ key: "b" }])
  })
})
