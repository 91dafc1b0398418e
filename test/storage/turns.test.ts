import { beforeEach, describe, expect, it } from "vitest"
import { createTurn } from "../../src/storage/turns.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { secondConnection } from "./second-connection.ts"

const holder = useDatabase()
const START = Date.UTC(2026, 10, 21)
let now = START
const clock = { now: () => new Date(now) }
const turn = (name = "telegram") => createTurn(holder.database, clock, name)

beforeEach(async () => {
  now = START
  await emptyTables(holder.database, "turns")
})

describe("a turn", () => {
  it("has one holder, who may take it again and again", async () => {
    const [one, other] = [turn(), turn()]
    expect([await one.take(), await other.take(), await one.take()]).toEqual([true, false, true])
  })

  it("goes to one of many who ask at once", async () => {
    const database = await secondConnection(holder.database)
    const all = [
      turn(),
      createTurn(database, clock, "telegram"),
      turn(),
      createTurn(database, clock, "telegram"),
    ]
    const taken = await Promise.all(all.map((one) => one.take()))
    await database.close()
    expect(taken.filter(Boolean)).toHaveLength(1)
  })

  it("passes on fifteen seconds after its holder was last heard of", async () => {
    const [dead, other] = [turn(), turn()]
    await dead.take()
    now = START + 10_000
    await dead.take()
    now = START + 24_999
    expect(await other.take()).toBe(false)
    now = START + 25_000
    expect(await other.take()).toBe(true)
    expect(await dead.take()).toBe(false)
  })

  it("passes on at once when it is given away, by its holder only", async () => {
    const [one, other] = [turn(), turn()]
    await one.take()
    await other.give()
    expect(await other.take()).toBe(false)
    await one.give()
    expect(await other.take()).toBe(true)
    await one.give()
    expect(await one.take()).toBe(false)
  })

  it("of one thing is not the turn of another", async () => {
    expect([await turn("telegram").take(), await turn("zalo-bot").take()]).toEqual([true, true])
  })
})
