import { beforeEach, describe, expect, it } from "vitest"
import { remindNow } from "../../../src/reminding.ts"
import { secondConnection } from "../../storage/second-connection.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { makeCells, told } from "./cell.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const an = phones.phone("telegram", "an")
const GIVEN = "Chi bộ thôn Đoài giao việc"
const BEFORE = "Nhắc việc của Chi bộ thôn Đoài, còn ba ngày"
const DAY = "Nhắc việc của Chi bộ thôn Đoài, hôm nay là hạn"

beforeEach(async () => {
  await phones.empty()
  await makeCells(phones.database)
})

async function give(lines = "Đ/c An, đ/c Cường: rà soát hộ nghèo thôn 3, trước 20/12"): Promise<void> {
  await secretary.say(lines)
  await secretary.press("Giao việc")
}

const remindAt = (local: string) => {
  const clock = { now: () => new Date(`${local}:00+07:00`) }
  return remindNow({ database: phones.database, clock, texts })
}
async function remindAll(): Promise<void> {
  for (const at of [
    "12-17T07:59",
    "12-17T08:00",
    "12-18T09:00",
    "12-20T08:00",
    "12-20T19:00",
    "12-21T08:00",
    "12-22T08:00",
  ])
    await remindAt(`2026-${at}`)
}

describe("a task that is to be done", () => {
  it("is spoken of three days before, on the day and, to the secretary, a day after: each once", async () => {
    await give()
    await remindAll()
    expect(await told(phones.database, "an")).toEqual([GIVEN, BEFORE, DAY])
    expect(await told(phones.database, "s")).toEqual(["Chi bộ thôn Đoài: quá hạn 1 việc"])
  })

  it("reminds nobody who did not agree to it; being given one is no reminder", async () => {
    await give()
    await remindAll()
    expect(await told(phones.database, "deputy")).toEqual([GIVEN])
  })

  it("is not spoken of when it was said to be done, is done or dropped", async () => {
    await give()
    await an.say("đã xong")
    await remindAll()
    expect(await told(phones.database, "an")).toEqual([GIVEN])
    await secretary.press("Xác nhận xong")
    expect(await remindAt("2026-12-21T09:00")).toBe(0)
  })

  it("that is given shortly before its day is spoken of only when more is ahead", async () => {
    await give("Đ/c An: dọn kênh, trước 22/11")
    await remindAt("2026-11-21T09:05")
    await remindAt("2026-11-22T08:00")
    expect(await told(phones.database, "an")).toEqual([GIVEN, DAY])
  })

  it("is spoken of anew when its day moves", async () => {
    await give()
    await remindAt("2026-12-17T08:00")
    phones.wait(27 * 24 * 60)
    await secretary.say("nhiệm vụ")
    await secretary.say("việc 1")
    await secretary.press("Đổi hạn")
    await secretary.say("30/12")
    await secretary.press("Đúng, đổi hạn")
    await remindAt("2026-12-20T08:00")
    await remindAt("2026-12-27T08:00")
    const moved = "Việc của Chi bộ thôn Đoài có hạn mới: 30/12/2026"
    // What had not left when the day moved was withdrawn.
    expect(await told(phones.database, "an")).toEqual([moved, BEFORE])
  })

  it("is not spoken of when it is of no use any more, after an outage", async () => {
    await give()
    await remindAt("2026-12-20T10:00")
    expect(await told(phones.database, "an")).toEqual([GIVEN, DAY])
    expect(await remindAt("2027-01-15T10:00")).toBe(0)
  })
})

describe("several tasks that are late", () => {
  it("are told to the secretary in one message", async () => {
    await give("Đ/c An: việc một, trước 25/11\nĐ/c Cường: việc hai, trước 25/11")
    await remindAt("2026-11-26T08:00")
    expect(await told(phones.database, "s")).toEqual(["Chi bộ thôn Đoài: quá hạn 2 việc"])
    expect(await secretary.screen()).toContain("– việc hai (hạn 25/11/2026)")
    expect(await remindAt("2026-11-26T08:01")).toBe(0)
  })
})

describe("a task whose person has gone", () => {
  it("is told to the secretary, once", async () => {
    await give("Đ/c An: việc một, trước 20/12")
    await phones.database.query("delete from people where name = 'Nguyễn Văn An'")
    await remindAt("2026-11-22T08:00")
    await remindAt("2026-11-22T08:01")
    expect(await told(phones.database, "s")).toEqual([
      "Chi bộ thôn Đoài: 1 việc không còn người làm, xin giao lại cho đồng chí khác",
    ])
  })
})

describe("two processes that look at the same moment", () => {
  it("remind each person once between them", async () => {
    await give()
    const other = await secondConnection(phones.database)
    const clock = { now: () => new Date("2026-12-21T08:00:00+07:00") }
    const added = await Promise.all(
      [phones.database, other].map((database) => remindNow({ database, clock, texts })),
    )
    expect(added.reduce((sum, one) => sum + one)).toBe(1)
    await other.close()
  })
})
