import { join } from "node:path"
import { beforeEach, describe, expect, it } from "vitest"
import { dueAt, PLAN, readPlan } from "../../../src/core/reminder-plan.ts"
import { chibo } from "../../cli/program.ts"
import { usePhones } from "../../support/phones.ts"
import { makeFolder } from "../../support/shelf.ts"
import { makeUnit } from "../../support/units.ts"
import { makeMeetingCell, wantsReminders } from "./cell.ts"
import { minuteAt, on, toldTo } from "./told.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const env = { PATH: process.env.PATH, HOME: process.env.HOME }
const EARLIER = {
  answer: { before: { days: 5, at: "20:00" }, uselessMinutes: 1440 },
  eve: { before: { minutes: 2880 }, uselessMinutes: 180 },
  soon: { before: { minutes: 60 }, uselessMinutes: 0, isOff: true },
}
let [unit, above] = [0, 0]

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  unit = await makeMeetingCell(phones.database)
  above = await makeUnit(phones.database, "Đảng bộ xã")
  await phones.database.query("update units set parent_id = $2 where id = $1", [unit, above])
  await wantsReminders(phones.database, "telegram", "an")
})

const run = (...words: string[]) => chibo(["meetings", ...words], { env, database: phones.database })
const minute = (local: string) => minuteAt(phones.database, `2026-${local}`)
const told = async () =>
  (await toldTo(phones.database, "an")).map((text) => text.split("\n")[0]!.split(":")[0]!)

async function call(): Promise<void> {
  await secretary.say("họp chi bộ 19h30 ngày 10/12/2026 tại nhà văn hóa, nội dung kiểm điểm")
  await secretary.press("Gửi giấy mời")
}

async function setFromFile(plan: object, at = above) {
  const files = makeFolder({ "plan.json": JSON.stringify(plan) })
  const ended = await run("plan", "--unit", String(at), "--file", join(files.path, "plan.json"))
  files.delete()
  return ended
}

describe("a plan of reminders", () => {
  it("comes from the nearest unit above that has one, is shown, and let go again", async () => {
    expect((await run("plan", "--unit", String(unit))).err).toContain("theo kế hoạch chung")
    expect((await setFromFile(EARLIER)).out).toContain("Đã đặt kế hoạch")
    const shown = await run("plan", "--unit", String(unit), "--show")
    expect(JSON.parse(shown.out)).toEqual(EARLIER)
    expect(shown.err).toContain(`theo kế hoạch của đơn vị ${above}`)
    await call()
    for (const at of [
      "12-05T19:59",
      "12-05T20:00",
      "12-08T19:30",
      "12-09T19:30",
      "12-10T17:30",
      "12-10T18:30",
    ])
      await minute(at)
    expect(await told()).toEqual([
      "Kính mời đồng chí dự họp",
      "Đồng chí chưa trả lời giấy mời họp",
      "Nhắc đồng chí về cuộc họp",
    ])
    expect((await run("plan", "--unit", String(above), "--reset")).out).toContain("từ nay theo")
    expect((await run("plan", "--unit", String(above), "--reset")).out).toContain("không có kế hoạch riêng")
    const rows = await phones.database.query("select act from audit where act = 'plan-changed'")
    expect(rows).toHaveLength(2)
  })

  it.each([
    ["no hour", { ...EARLIER, answer: { before: { days: 3, at: "25:00" }, uselessMinutes: 0 } }],
    ["too far", { ...EARLIER, eve: { before: { minutes: 10081 }, uselessMinutes: 0 } }],
    ["of no use before it is due", { ...EARLIER, soon: { before: { minutes: 60 }, uselessMinutes: 60 } }],
    ["a kind that there is not", { ...EARLIER, often: EARLIER.eve }],
    ["a kind that is missing", { answer: EARLIER.answer, eve: EARLIER.eve }],
  ])("that is wrong (%s) is refused, and nothing changes", async (_why, plan) => {
    const ended = await setFromFile(plan)
    expect(ended.status).not.toBe(0)
    expect(ended.err).toContain("chưa đổi gì")
    expect(await phones.database.query("select from reminder_plans")).toEqual([])
  })

  it("may be the program's own, as a file", () => {
    expect(readPlan(JSON.parse(JSON.stringify(PLAN)))).toEqual(PLAN)
    expect(dueAt(PLAN, "answer", on("2026-12-10T19:30"))).toEqual(on("2026-12-07T19:30"))
  })

  it("is turned off and on by the secretary kind by kind, for the own unit only", async () => {
    await setFromFile(EARLIER)
    await secretary.say("họp")
    await secretary.press("Lịch, cài đặt")
    const page = await secretary.press("Cài đặt nhắc")
    expect(page).toContain("theo kế hoạch của cấp trên")
    expect(page).toContain("– nhắc trước giờ họp: tắt")
    expect(await secretary.press("Bật nhắc trước giờ họp")).toContain("– nhắc trước giờ họp: bật")
    expect(await secretary.press("Tắt nhắc trước một ngày")).toContain("kế hoạch riêng của đơn vị")
    const rows = await phones.database.query<{ unit: number }>(
      "select unit_id as unit from reminder_plans order by unit_id",
    )
    expect(rows.map((row) => row.unit)).toEqual([unit, above])
    await call()
    for (const at of ["12-09T19:30", "12-10T18:30"]) await minute(at)
    expect(await told()).toEqual(["Kính mời đồng chí dự họp", "Sắp đến giờ họp"])
  })
})
