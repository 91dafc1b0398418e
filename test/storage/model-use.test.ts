import { beforeEach, describe, expect, it } from "vitest"
import { readModelUse, reserveTokens, settleTokens } from "../../src/storage/model-use.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { secondConnection } from "./second-connection.ts"

const holder = useDatabase()
const DAY = "2026-11-27"
const BUDGET = 1000
const reserve = (tokens: number, day = DAY) => reserveTokens(holder.database, { day, tokens }, BUDGET)
const settle = (tokens: number, use: { in: number; out: number }, outcome = "answered", day = DAY) =>
  settleTokens(holder.database, { day, tokens }, { use, outcome })

beforeEach(async () => {
  await emptyTables(holder.database, "model_days, model_calls")
})

describe("the tokens of a day", () => {
  it("are given until nothing is left, to the last one", async () => {
    expect([await reserve(600), await reserve(401), await reserve(400), await reserve(1)]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  it("are never given to a call that may use more than all of them", async () => {
    expect(await reserve(1001)).toBe(false)
    expect((await readModelUse(holder.database, DAY)).counted).toBe(0)
  })

  it("come back as far as a call did not use what was set aside for it", async () => {
    await reserve(900)
    await settle(900, { in: 150, out: 50 })
    expect((await readModelUse(holder.database, DAY)).counted).toBe(200)
    expect([await reserve(801), await reserve(800)]).toEqual([false, true])
  })

  it("may be overdrawn by a call that used more than was set aside, and then are gone", async () => {
    await reserve(900)
    await settle(900, { in: 1500, out: 50 })
    expect(await reserve(1)).toBe(false)
  })

  it("stay counted for a call that nobody tells the end of", async () => {
    await reserve(900)
    expect(await reserve(200)).toBe(false)
  })

  it("are those of one day: the next one has its own, and what ends late is the day's on which it began", async () => {
    await reserve(1000)
    expect(await reserve(1000, "2026-11-28")).toBe(true)
    await settle(1000, { in: 10, out: 10 })
    expect((await readModelUse(holder.database, DAY)).counted).toBe(20)
    expect((await readModelUse(holder.database, "2026-11-28")).counted).toBe(1000)
  })

  it("are no more for many who ask at once from two processes", async () => {
    const other = await secondConnection(holder.database)
    const given = await Promise.all(
      Array.from({ length: 20 }, (_, one) =>
        reserveTokens(one % 2 === 0 ? holder.database : other, { day: DAY, tokens: 150 }, BUDGET),
      ),
    )
    expect(given.filter(Boolean)).toHaveLength(6)
    await other.close()
  })
})

describe("what was used", () => {
  it("is added up over all days, with how calls ended", async () => {
    await reserve(500)
    await settle(500, { in: 100, out: 20 })
    await reserve(500)
    await settle(500, { in: 0, out: 0 }, "timeout")
    await reserve(500, "2026-11-28")
    await settle(500, { in: 70, out: 30 }, "answered", "2026-11-28")
    expect(await readModelUse(holder.database, DAY)).toEqual({
      counted: 120,
      tokensIn: 170,
      tokensOut: 50,
      calls: [
        { outcome: "answered", calls: 2 },
        { outcome: "timeout", calls: 1 },
      ],
    })
  })

  it("is nothing before the first call", async () => {
    expect(await readModelUse(holder.database, DAY)).toEqual({
      counted: 0,
      tokensIn: 0,
      tokensOut: 0,
      calls: [],
    })
  })
})
