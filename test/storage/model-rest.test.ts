import { beforeEach, describe, expect, it } from "vitest"
import { isModelResting, mayAskModel, noteAnswer, noteFailure } from "../../src/storage/model-rest.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { secondConnection } from "./second-connection.ts"

const holder = useDatabase()
const at = (seconds: number) => new Date(Date.UTC(2026, 10, 27) + seconds * 1000)
const TRIAL_MS = 20_000

beforeEach(async () => {
  await emptyTables(holder.database, "model_rest")
})

describe("a model that fails", () => {
  const may = (seconds: number) => mayAskModel(holder.database, at(seconds), TRIAL_MS)
  const fail = (seconds: number) => noteFailure(holder.database, at(seconds))
  async function failOften(seconds: number): Promise<void> {
    for (let one = 0; one < 5; one++) await fail(seconds)
  }

  it("is asked on until it failed five times in a row", async () => {
    for (let one = 0; one < 4; one++) await fail(one)
    expect(await may(4)).toBe("open")
    await noteAnswer(holder.database)
    for (let one = 0; one < 4; one++) await fail(one)
    expect(await may(4)).toBe("open")
    await fail(4)
    expect([await may(4), await isModelResting(holder.database, at(4))]).toEqual(["resting", true])
  })

  it("is left alone for a minute, then tried by one call at a time", async () => {
    await failOften(0)
    expect(await may(59.9)).toBe("resting")
    expect([await may(60), await may(60), await may(79.9)]).toEqual(["trial", "resting", "resting"])
    expect(await isModelResting(holder.database, at(60.1))).toBe(false)
  })

  it("is tried by another one when the first told nothing in its time", async () => {
    await failOften(0)
    expect([await may(60), await may(80)]).toEqual(["trial", "trial"])
  })

  it("is asked by all again after a trial that it answered, and has five tries again", async () => {
    await failOften(0)
    await may(60)
    await noteAnswer(holder.database)
    expect([await may(61), await may(61)]).toEqual(["open", "open"])
    for (let one = 0; one < 4; one++) await fail(62)
    expect(await may(63)).toBe("open")
  })

  it("rests twice as long after each trial that failed, a quarter of an hour at most", async () => {
    await failOften(0)
    let now = 60
    for (const rest of [120, 240, 480, 900, 900, 900]) {
      expect(await may(now)).toBe("trial")
      await fail(now)
      expect(await may(now + rest - 1)).toBe("resting")
      now += rest
    }
    expect(await may(now)).toBe("trial")
  })

  it("rests no longer for calls that were under way when the rest began", async () => {
    await failOften(0)
    await failOften(1)
    expect(await may(60)).toBe("trial")
  })

  it("is tried by one of many who ask at once from two processes", async () => {
    await failOften(0)
    const other = await secondConnection(holder.database)
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, one) =>
        mayAskModel(one % 2 === 0 ? holder.database : other, at(60), TRIAL_MS),
      ),
    )
    expect(all.filter((one) => one === "trial")).toHaveLength(1)
    expect(all.filter((one) => one === "resting")).toHaveLength(9)
    await other.close()
  })
})
