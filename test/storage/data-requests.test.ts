import { beforeEach, describe, expect, it } from "vitest"
import { loadHolidays } from "../../src/calendar/load.ts"
import type { RequestKind } from "../../src/core/data-request.ts"
import {
  insertDataRequest,
  listDoneRequests,
  listOpenRequests,
  markRequestAnswered,
  markRequestDone,
} from "../../src/storage/data-requests.ts"
import { useDatabase } from "../support/database.ts"

const holder = useDatabase()
const calendar = loadHolidays(null)
// A Monday.
const START = new Date("2026-12-07T02:00:00Z")
const hoursOn = (hours: number) => new Date(START.getTime() + hours * 60 * 60 * 1000)
let personId: number

beforeEach(async () => {
  await holder.database.query("delete from data_requests")
  const [row] = await holder.database.query<{ id: number }>(
    "insert into people (created_at) values ($1) returning id",
    [START],
  )
  personId = row!.id
})

const ask = async (kind: RequestKind, at = START) =>
  (await insertDataRequest(holder.database, { kind, personId, at, wish: "tên đúng" }, calendar)).id

describe("a request about one's own data", () => {
  it("is kept with the days by which it is to be answered and done", async () => {
    const kept = await insertDataRequest(holder.database, { kind: "delete", personId, at: START }, calendar)
    expect(await listOpenRequests(holder.database)).toEqual([
      {
        id: kept.id,
        kind: "delete",
        personId,
        askedAt: START,
        answerBy: new Date("2026-12-09T10:00:00Z"),
        doBy: new Date("2026-12-27T10:00:00Z"),
        answeredAt: null,
        doneAt: null,
      },
    ])
    expect(kept).toMatchObject({ answerBy: new Date("2026-12-09T10:00:00Z") })
  })

  it("stands before those that have more time, and an answered one waits for its deed only", async () => {
    const [slow, quick, fresh] = [await ask("delete"), await ask("view"), await ask("view", hoursOn(24))]
    await markRequestAnswered(holder.database, quick, START)
    expect((await listOpenRequests(holder.database)).map(({ id }) => id)).toEqual([slow, fresh, quick])
  })

  it("is answered once", async () => {
    const id = await ask("correct")
    expect(await markRequestAnswered(holder.database, id, hoursOn(1))).toBe(true)
    expect(await markRequestAnswered(holder.database, id, hoursOn(2))).toBe(false)
    expect(await listOpenRequests(holder.database)).toMatchObject([{ answeredAt: hoursOn(1), doneAt: null }])
  })

  it("is done once, which answers it too, and what was wished for is forgotten", async () => {
    const id = await ask("correct")
    expect(await markRequestDone(holder.database, id, hoursOn(3))).toMatchObject({
      answeredAt: hoursOn(3),
      doneAt: hoursOn(3),
    })
    expect(await markRequestDone(holder.database, id, hoursOn(4))).toBeUndefined()
    expect(await listOpenRequests(holder.database)).toEqual([])
    expect(await listDoneRequests(holder.database, 5)).toMatchObject([{ id, doneAt: hoursOn(3) }])
    expect(await holder.database.query("select wish from data_requests")).toEqual([{ wish: null }])
  })

  it("stays when the person is gone, without saying who it was", async () => {
    await ask("delete")
    await holder.database.query("delete from people where id = $1", [personId])
    expect(await listOpenRequests(holder.database)).toMatchObject([{ kind: "delete", personId: null }])
  })
})
