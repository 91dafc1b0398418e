import { beforeEach, describe, expect, it } from "vitest"
import { loadHolidays } from "../../../src/calendar/load.ts"
import type { CaseMover, CaseState } from "../../../src/core/case.ts"
import { mayReopen, moveCase } from "../../../src/features/suggestions/move.ts"
import { insertCase, readCase } from "../../../src/storage/cases/cases.ts"
import { stepsOf } from "../../../src/storage/cases/steps.ts"
import { insertUnit } from "../../../src/storage/units.ts"
import { useDatabase } from "../../support/database.ts"

const holder = useDatabase()
const holidays = loadHolidays(null)
const MONDAY = "2026-11-23"
let id: number

beforeEach(async () => {
  const since = new Date("2026-11-01T00:00:00Z")
  const unit = await insertUnit(
    holder.database,
    { name: "Mặt trận xã", parentId: null, since: "2026-11-01" },
    since,
  )
  id = await insertCase(holder.database, {
    code: `PA-26-${String(Math.random()).slice(2, 11)}`,
    kind: "remark",
    category: "infrastructure",
    unit,
    desk: unit,
    place: "thôn 3",
    text: "Đèn đường hỏng",
    isAnonymous: true,
    mayPublish: false,
    receivedOn: MONDAY,
    acceptBy: "2026-11-26",
    answerBy: "2026-12-07",
  })
})

const move = (to: CaseState, by: CaseMover = "office", day = MONDAY) =>
  holder.database.transaction((queries) => moveCase(queries, holidays, { case: id, to, by }, day))
const now = async () => (await readCase(holder.database, id))!

describe("a case", () => {
  it("goes its way, each step is written down, and the person hears of what the office did", async () => {
    await move("checking", "office", "2026-11-24")
    await move("answered", "office", "2026-11-30")
    expect(await now()).toMatchObject({
      state: "answered",
      acceptedOn: "2026-11-24",
      settledOn: "2026-11-30",
      closedOn: null,
    })
    const steps = await stepsOf(holder.database, id)
    expect(steps.map(({ state, isPublic }) => [state, isPublic])).toEqual([
      ["checking", true],
      ["answered", true],
    ])
  })

  it("is not answered twice, nor by the person who sent it", async () => {
    await expect(move("answered", "citizen")).rejects.toMatchObject({ code: "case-way" })
    await move("answered")
    await expect(move("answered")).rejects.toMatchObject({ code: "case-way" })
    expect(await stepsOf(holder.database, id)).toHaveLength(1)
  })

  it("puts its day off by the working days that it waited for the person", async () => {
    await move("waiting", "office", "2026-11-25")
    // Wednesday to Tuesday: Thursday, Friday, Monday, Tuesday.
    await move("checking", "citizen", "2026-12-01")
    expect(await now()).toMatchObject({ waitingSince: null, answerBy: "2026-12-11" })
  })

  it("may be said to be unsolved once, within fifteen days, and is counted anew", async () => {
    await move("answered", "office", "2026-11-30")
    expect(mayReopen(await now(), "2026-12-15")).toBe(true)
    expect(mayReopen(await now(), "2026-12-16")).toBe(false)
    await move("checking", "citizen", "2026-12-01")
    // Ten working days after Tuesday.
    expect(await now()).toMatchObject({ reopened: 1, settledOn: null, answerBy: "2026-12-15" })
    await move("answered", "office", "2026-12-02")
    await expect(move("checking", "citizen", "2026-12-02")).rejects.toMatchObject({ code: "case-way" })
  })

  it("ends when it is withdrawn", async () => {
    await move("withdrawn", "citizen")
    expect(await now()).toMatchObject({ state: "withdrawn", closedOn: MONDAY })
    await expect(move("checking")).rejects.toMatchObject({ code: "case-way" })
  })
})
