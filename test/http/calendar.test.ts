import { PassThrough } from "node:stream"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { createLog } from "../../src/core/log.ts"
import { createCalendarRoutes } from "../../src/http/calendar/index.ts"
import { type HttpServer, startHttpServer } from "../../src/http/server.ts"
import { unlinkAccount } from "../../src/storage/people.ts"
import { endRole, giveRole } from "../../src/storage/roles.ts"
import { makePerson } from "../features/members/cell.ts"
import { problemsOf } from "../ics/rules.ts"
import { texts, usePhones } from "../support/phones.ts"
import { makeUnit } from "../support/units.ts"

const phones = usePhones({ publicUrl: "https://chibo.example" })
const secretary = phones.phone("zalo-bot", "s")
const an = phones.phone("telegram", "an")
const MINUTES_A_DAY = 24 * 60
let now = new Date("2026-11-21T02:00:00Z")
let logged = ""
let server: HttpServer
let unit: number
let person: number

beforeAll(async () => {
  const stream = new PassThrough()
  stream.on("data", (line) => {
    logged += line
  })
  const log = createLog("debug", stream)
  const rates = { misses: { burst: 50, perMinute: 1 }, hits: { burst: 40, perMinute: 1000 } }
  server = await startHttpServer({
    host: "127.0.0.1",
    port: 0,
    log,
    routes: [
      createCalendarRoutes({
        database: phones.database,
        clock: { now: () => now },
        log,
        texts,
        ...rates,
      }),
    ],
    health: async () => ({ ok: true, details: {} }),
  })
})
afterAll(() => server.stop())

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  now = new Date("2026-11-21T02:00:00Z")
  unit = await makeUnit(phones.database, "Chi bộ thôn Đoài")
  await makePerson(phones.database, {
    name: "Trần Thị Bình",
    unit,
    roles: ["member", "secretary"],
    account: { channel: "zalo-bot", user: "s" },
  })
  person = await makePerson(phones.database, {
    name: "Nguyễn Văn An",
    unit,
    account: { channel: "telegram", user: "an" },
  })
})

function wait(minutes: number): void {
  phones.wait(minutes)
  now = new Date(now.getTime() + minutes * 60_000)
}

async function call(
  sentence = "họp chi bộ 19h30 ngày 10/12/2026 tại nhà văn hóa, nội dung: việc riêng của chi bộ",
): Promise<void> {
  await secretary.say(sentence)
  await secretary.press("Gửi giấy mời")
  wait(2)
  await phones.database.query("update outbox set state = 'sent', settled_at = now() where state = 'waiting'")
}

async function cancel(): Promise<void> {
  await secretary.say("họp")
  await secretary.press("19h30")
  await secretary.press("Đổi hoặc hoãn")
  await secretary.press("Hoãn họp")
  await secretary.press("Đúng, hoãn họp")
}

/** Where the words of an answer lead on this machine. */
async function addressOf(phone: typeof an): Promise<string> {
  const shown = await phone.say("lịch của tôi")
  const path = /https:\/\/chibo\.example(\/calendar\/[\w-]{24}\.ics)/.exec(shown)?.[1]
  if (path === undefined) throw new Error(`no address in: ${shown}`)
  expect(shown).toContain(`webcal://chibo.example${path}`)
  return `${server.url}${path}`
}

async function events(address: string) {
  const body = await (await fetch(address)).text()
  expect(problemsOf(body)).toEqual([])
  return body
    .replace(/\r\n /g, "")
    .split("BEGIN:VEVENT")
    .slice(1)
    .map((event) => ({
      start: /DTSTART;[^:]*:(\S+)/.exec(event)![1],
      status: /STATUS:(\S+)/.exec(event)![1],
      sequence: Number(/SEQUENCE:(\d+)/.exec(event)![1]),
      text: event,
    }))
}
const seen = async (address: string) =>
  (await events(address)).map(({ start, status, sequence }) => `${start} ${status} ${sequence}`)

describe("a member's own calendar", () => {
  it("shows what they are asked to as it is now, never a draft, and what is off for 60 days", async () => {
    const address = await addressOf(an)
    await secretary.say("họp chi bộ 19h30 ngày 10/12/2026 tại nhà văn hóa, nội dung: kiểm điểm")
    expect(await seen(address)).toEqual([])
    await secretary.press("Gửi giấy mời")
    expect(await seen(address)).toEqual([])
    wait(2)
    expect(await seen(address)).toEqual(["20261210T193000 CONFIRMED 0"])
    await phones.database.query("update outbox set state = 'sent', settled_at = now()")
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Đổi hoặc hoãn")
    await secretary.press("Đổi giờ")
    await secretary.say("20h ngày 11/12/2026")
    await secretary.press("Đúng, báo đổi")
    expect(await seen(address)).toEqual(["20261211T200000 CONFIRMED 1"])
    await phones.database.query("update outbox set state = 'sent', settled_at = now()")
    await secretary.say("họp")
    await secretary.press("20h00")
    await secretary.press("Đổi hoặc hoãn")
    await secretary.press("Hoãn họp")
    await secretary.press("Đúng, hoãn họp")
    expect(await seen(address)).toEqual(["20261211T200000 CANCELLED 2"])
    wait(59 * MINUTES_A_DAY)
    expect(await seen(address)).toHaveLength(1)
    wait(2 * MINUTES_A_DAY)
    expect(await seen(address)).toEqual([])
  })

  it("tells neither what a meeting is about nor who comes", async () => {
    const address = await addressOf(an)
    await call()
    const [event] = await events(address)
    expect(event!.text).toContain("Chi bộ thôn Đoài: sinh hoạt thường kỳ")
    expect(event!.text).toContain("LOCATION:nhà văn hóa")
    expect(event!.text).not.toMatch(/việc riêng|Trần Thị|Nguyễn Văn/)
  })

  it("has a meeting of a committee for those who are in it, and for whoever looks after the unit", async () => {
    const [mine, hers] = [await addressOf(an), await addressOf(secretary)]
    await call("họp chi ủy 19h30 ngày 10/12/2026 tại nhà văn hóa, nội dung: chuẩn bị")
    expect(await seen(mine)).toEqual([])
    expect(await seen(hers)).toHaveLength(1)
    await giveRole(phones.database, person, { unit, role: "clerk" }, now)
    expect(await seen(mine)).toHaveLength(1)
  })

  it("shows nothing of other units", async () => {
    const other = await makeUnit(phones.database, "Chi bộ thôn Thượng")
    await makePerson(phones.database, {
      name: "Vũ Thị Em",
      unit: other,
      roles: ["member", "clerk"],
      account: { channel: "zalo-oa", user: "em" },
    })
    const address = await addressOf(phones.phone("zalo-oa", "em"))
    await call()
    await cancel()
    expect(await seen(address)).toEqual([])
  })
})

describe("the address of a calendar", () => {
  it("stays the same, and is kept as a digest only", async () => {
    const address = await addressOf(an)
    expect(await addressOf(an)).toBe(address)
    const token = /([\w-]{24})\.ics/.exec(address)![1]!
    const rows = JSON.stringify(await phones.database.query("select * from calendar_feeds"))
    expect(rows).not.toContain(token)
    await fetch(address)
    expect(logged).not.toContain(token)
  })

  it("is fetched again only when something has changed, by nobody's cache but the owner's", async () => {
    await call()
    const address = await addressOf(an)
    const first = await fetch(address)
    await first.text()
    const header = (name: string) => first.headers.get(name) ?? ""
    expect(header("content-type")).toBe("text/calendar; charset=utf-8")
    expect(header("cache-control")).toBe("private, max-age=3600")
    expect(header("referrer-policy")).toBe("no-referrer")
    expect(header("last-modified")).toBe(new Date("2026-11-21T02:01:00Z").toUTCString())
    const again = (): Promise<Response> => fetch(address, { headers: { "if-none-match": header("etag") } })
    expect((await again()).status).toBe(304)
    await cancel()
    expect((await again()).status).toBe(200)
    expect((await fetch(address, { method: "HEAD" })).headers.get("etag")).not.toBe(header("etag"))
  })

  it.each([
    ["its owner ends it", (): Promise<unknown> => an.say("hủy lịch")],
    ["its owner leaves the unit", () => endRole(phones.database, person, { unit, role: "member" }, now)],
    ["its owner is forgotten", () => phones.database.query("delete from people where id = $1", [person])],
    [
      "the account is nobody's on a list any more",
      () => unlinkAccount(phones.database, { channel: "telegram", user: "an" }, "telegram"),
    ],
  ] as const)("leads nowhere once %s, like one that never was", async (_when, end) => {
    await call()
    const address = await addressOf(an)
    expect((await fetch(address)).status).toBe(200)
    await end()
    const page = async (url: string) => {
      const response = await fetch(url)
      const headers = Object.fromEntries(response.headers)
      delete headers.date
      return { status: response.status, headers, text: await response.text() }
    }
    const gone = await page(address)
    expect(gone.status).toBe(404)
    expect(await page(address.replace(/[\w-]{24}\.ics/, `${"x".repeat(24)}.ics`))).toEqual(gone)
    expect(await page(`${server.url}/calendar/x`)).toEqual(gone)
  })

  it("is another one after it was ended", async () => {
    const address = await addressOf(an)
    await an.say("lịch của tôi")
    expect(await an.press("Hủy lịch đăng ký")).toContain("không còn dùng được")
    expect(await an.say("hủy lịch")).toContain("chưa đăng ký lịch nào")
    expect(await addressOf(an)).not.toBe(address)
  })

  it("goes on when an office is taken and given in one", async () => {
    const address = await addressOf(an)
    await phones.database.transaction(async (queries) => {
      await endRole(queries, person, { unit, role: "member" }, now)
      await giveRole(queries, person, { unit, role: "probationary" }, now)
    })
    expect((await fetch(address)).status).toBe(200)
  })

  it("stands among the owner's own data", async () => {
    await addressOf(an)
    await an.say("dữ liệu của tôi")
    expect(await an.press("Xem")).toContain("Liên kết lịch họp riêng: có, từ 21/11/2026")
  })

  it("is not told in a group", async () => {
    const group = phones.phone("telegram", "an", { chat: "nhom", isPrivate: false })
    expect(await group.say("lịch của tôi")).toContain(texts("calendar-group"))
  })
})

describe("whoever guesses", () => {
  it("is soon told to wait, while calendars that are there are served; and these have a limit, too", async () => {
    const address = await addressOf(an)
    const statuses = async (url: string, times: number) => {
      const found: number[] = []
      for (let time = 0; time < times; time++) found.push((await fetch(url)).status)
      return new Set(found)
    }
    now = new Date(now.getTime() + 60 * 60_000)
    expect(await statuses(`${server.url}/calendar/${"x".repeat(24)}.ics`, 51)).toEqual(new Set([404, 429]))
    expect(await statuses(address, 41)).toEqual(new Set([200, 429]))
  })
})
