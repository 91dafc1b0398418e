import { beforeEach, describe, expect, it } from "vitest"
import { tellOccasionsNow } from "../../../src/reminding.ts"
import { secondConnection } from "../../storage/second-connection.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"
import { arrive, makeCommune } from "./commune.ts"

const phones = usePhones()
const hoa = phones.phone("telegram", "hoa")
const dan = phones.phone("zalo-oa", "dan")
const lan = phones.phone("zalo-bot", "lan")
const sentence = (day: string, who = "") =>
  `tiếp công dân 8h sáng ngày ${day}/2026 tại trụ sở xã, ${who === "" ? "" : `đại biểu ${who}, `}nội dung: nghe ý kiến`
const at = (local: string) => new Date(`2026-${local}:00+07:00`)
let clockNow = testClock.now()

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  clockNow = testClock.now()
  await makeCommune(phones.database)
  await announce("01/12")
})

function wait(minutes: number): void {
  phones.wait(minutes)
  clockNow = new Date(clockNow.getTime() + minutes * 60_000)
}

async function announce(day: string, who = ""): Promise<void> {
  await hoa.say(sentence(day, who))
  await hoa.press("Gửi giấy mời")
  wait(2)
}

async function change(press: string, sure: string, say?: string): Promise<void> {
  await hoa.say("họp")
  const { buttons } = await hoa.last()
  await hoa.press(buttons!.at(-1)!.label)
  await hoa.press("Đổi hoặc hoãn")
  await hoa.press(press)
  if (say !== undefined) await hoa.say(say)
  await hoa.press(sure)
}

async function follow(phone: typeof dan, where = "xã Đông Phong"): Promise<string> {
  await phone.say(`đăng ký nhận lịch tiếp dân ${where}`)
  return phone.press("Đồng ý nhận")
}

const tell = (now = clockNow) =>
  tellOccasionsNow({ database: phones.database, clock: { now: () => now }, texts })

/** What somebody was told besides answers: the first line and the time. */
async function told(user: string): Promise<string[]> {
  const rows = await phones.database.query<{ text: string }>(
    `select message -> 'parts' -> 0 ->> 'text' as text from outbox
     where chat = $1 and kind = 'notice' and state <> 'withdrawn' order by id`,
    [`chat of ${user}`],
  )
  return rows.map(({ text }) => `${text.split("\n")[0]} ${/(\d+)\/12\/2026/.exec(text)?.[1]}`)
}

describe("whoever follows a place", () => {
  it("has agreed to that first, in words that say what is kept", async () => {
    expect(await dan.say("đăng ký nhận lịch tiếp dân xã Đông Phong")).toContain("Ông/bà có đồng ý")
    expect(await phones.database.query("select 1 from occasion_subscriptions")).toEqual([])
    expect(await dan.press("Đồng ý nhận")).toContain("trước một ngày")
    expect(await dan.screen()).toContain("01/12/2026")
    await dan.say("đồng ý của tôi")
    expect(await dan.screen()).toContain("nhận lịch tiếp dân: đồng ý từ 21/11/2026")
    expect(await lan.say("nhận lịch tiếp dân xã Đông Phong")).toContain("Nhận lịch")
    expect(await lan.press("Không nhận")).toContain("không lưu gì")
    expect(await phones.database.query("select user_id from occasion_subscriptions")).toEqual([
      { user_id: "dan" },
    ])
  })

  it("hears once of what is new, changed, off, and a day before, however often it is looked", async () => {
    await follow(dan)
    await tell()
    expect(await told("dan")).toEqual([])
    await announce("10/12")
    for (let time = 0; time < 3; time++) await tell()
    await arrive(phones.database)
    expect(await told("dan")).toEqual(["Có lịch mới 10"])
    await change("Đổi giờ", "Đúng, báo đổi", "8h sáng ngày 11/12/2026")
    for (let time = 0; time < 3; time++) await tell()
    await arrive(phones.database)
    for (const moment of ["12-10T07:59", "12-10T08:00", "12-10T08:01"]) await tell(at(moment))
    await arrive(phones.database)
    await change("Hoãn họp", "Đúng, hoãn họp")
    for (let time = 0; time < 3; time++) await tell()
    expect(await told("dan")).toEqual([
      "Có lịch mới 10",
      "Lịch thay đổi, nay là 11",
      "Nhắc lịch sắp tới 11",
      "Buổi này được hoãn 11",
    ])
    expect(await told("lan")).toEqual([])
  })

  it("hears of nothing that was taken back, or was off before it was told", async () => {
    await follow(dan)
    await hoa.say(sentence("10/12"))
    await hoa.press("Gửi giấy mời")
    await tell()
    await hoa.press("Rút lại")
    wait(2)
    await tell()
    await hoa.press("Gửi giấy mời")
    wait(2)
    await tell()
    await change("Hoãn họp", "Đúng, hoãn họp")
    await tell()
    expect(await told("dan")).toEqual([])
  })

  it("hears what a waiting message says only as it is now", async () => {
    await follow(dan)
    await announce("10/12")
    await tell()
    await change("Đổi giờ", "Đúng, báo đổi", "8h sáng ngày 11/12/2026")
    await tell()
    expect(await told("dan")).toEqual(["Có lịch mới 11"])
  })

  it("hears of the change of something that was shown when they began to follow", async () => {
    await follow(dan)
    await change("Đổi nơi họp", "Đúng, báo đổi", "hội trường")
    await tell()
    expect(await told("dan")).toEqual(["Lịch thay đổi, nay là 01"])
  })

  it("hears nothing of other places, and of a delegate wherever they come", async () => {
    await announce("05/12", "Nguyễn Văn Thắng")
    await follow(dan, "đại biểu Nguyễn Văn Thắng")
    await follow(lan)
    await hoa.say("họp")
    const tay = phones.phone("telegram", "tay")
    for (const day of ["15/12", "16/12"]) {
      await tay.say(sentence(day, day === "16/12" ? "Nguyễn Văn Thắng" : ""))
      await tay.press("Gửi giấy mời")
      wait(2)
    }
    await tell()
    expect(await told("dan")).toEqual(["Có lịch mới 16"])
    expect(await told("lan")).toEqual([])
  })

  it("is told once by two processes that look at the same moment", async () => {
    await follow(dan)
    await announce("10/12")
    const other = await secondConnection(phones.database)
    const clock = { now: () => clockNow }
    const added = await Promise.all(
      [phones.database, other].map((database) => tellOccasionsNow({ database, clock, texts })),
    )
    expect(added.reduce((sum, one) => sum + one)).toBe(1)
    await other.close()
  })
})

describe("whoever has heard enough", () => {
  it.each([
    ["says so", (): Promise<unknown> => dan.say("thôi nhận lịch")],
    [
      "takes their yes back",
      async () => {
        await dan.say("đồng ý của tôi")
        await dan.press("Rút: nhận lịch tiếp dân")
      },
    ],
    [
      "has all their data deleted",
      async () => {
        await dan.say("xóa dữ liệu")
        await dan.press("Xóa")
        await dan.press("Đúng, xóa")
      },
    ],
  ] as const)("%s: hears no more, and nothing of it is kept", async (_how, end) => {
    await follow(dan)
    await end()
    await announce("10/12")
    await tell()
    expect(await told("dan")).toEqual([])
    for (const table of ["occasion_subscriptions", "occasion_messages"])
      expect([table, await phones.database.query(`select 1 from ${table}`)]).toEqual([table, []])
  })
})

describe("one's own data", () => {
  it("say what one follows", async () => {
    await follow(dan)
    await dan.say("dữ liệu của tôi")
    expect(await dan.press("Xem")).toContain("Nhận lịch tiếp công dân: Mặt trận xã Đông Phong, từ 21/11/2026")
  })
})
