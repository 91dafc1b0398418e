import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { createLog } from "../../src/core/log.ts"
import { createCalendarRoutes } from "../../src/http/calendar/index.ts"
import { type HttpServer, startHttpServer } from "../../src/http/server.ts"
import { makeCommune } from "../features/occasions/commune.ts"
import { problemsOf } from "../ics/rules.ts"
import { texts, usePhones } from "../support/phones.ts"
import { testClock } from "../support/shelf.ts"

const phones = usePhones()
const hoa = phones.phone("telegram", "hoa")
const secretary = phones.phone("zalo-bot", "s")
let server: HttpServer
let units: Awaited<ReturnType<typeof makeCommune>>

beforeAll(async () => {
  const log = createLog("silent")
  const clock = { now: () => new Date(testClock.now().getTime() + 10 * 60_000) }
  server = await startHttpServer({
    host: "127.0.0.1",
    port: 0,
    log,
    routes: [createCalendarRoutes({ database: phones.database, clock, log, texts })],
    health: async () => ({ ok: true, details: {} }),
  })
  await phones.empty()
  await phones.database.query("delete from meetings")
  units = await makeCommune(phones.database)
  const call = async (phone: typeof hoa, sentence: string) => {
    await phone.say(sentence)
    await phone.press("Gửi giấy mời")
    phones.wait(2)
  }
  await call(
    hoa,
    "tiếp công dân 8h sáng ngày 10/12/2026 tại trụ sở xã, đại biểu Lê Thị Mai, nội dung: nghe ý kiến về đường",
  )
  await call(secretary, "họp chi bộ 19h30 ngày 10/12/2026 tại nhà văn hóa, nội dung: việc riêng")
})
afterAll(() => server.stop())

const fetched = async (path: string) => {
  const response = await fetch(`${server.url}/calendar/public/${path}`)
  return { response, text: (await response.text()).replace(/\r\n /g, "") }
}

describe("the calendar of public occasions", () => {
  it.each([() => `${units.commune}.ics`, () => "delegate/le-thi-mai.ics"])(
    "is for everybody and every cache, of a place and of a delegate, with nothing else in it",
    async (path) => {
      const { response, text } = await fetched(path())
      expect(response.status).toBe(200)
      expect(response.headers.get("cache-control")).toBe("public, max-age=3600")
      expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
      expect(text).toContain("SUMMARY:Mặt trận xã Đông Phong: tiếp công dân")
      expect(text).toContain(String.raw`DESCRIPTION:Nội dung: nghe ý kiến về đường\nĐại biểu: Lê Thị Mai`)
      expect(text).toContain("CLASS:PUBLIC")
      expect(text).not.toContain("việc riêng")
      expect(problemsOf(await (await fetch(response.url)).text())).toEqual([])
    },
  )

  it("tells nobody which units there are: of one without such occasions it says what it says of none", async () => {
    const hidden = await fetched(`${units.hamlet}.ics`)
    const none = await fetched("99999.ics")
    expect([hidden.response.status, hidden.text]).toEqual([404, none.text])
    for (const path of ["x.ics", "-1.ics", "delegate/nobody.ics", "delegate/.ics", "1"])
      expect([path, (await fetched(path)).response.status]).toEqual([path, 404])
  })
})
