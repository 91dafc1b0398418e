import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { codeAt } from "../../../src/core/check-in.ts"
import { createKeys } from "../../../src/core/seal.ts"
import { closeCheckIn, noteCheckIn } from "../../../src/storage/check-ins.ts"
import { confirmRoll, setPresence } from "../../../src/storage/roll.ts"
import { useDatabase } from "../../support/database.ts"
import { testKeys } from "../../support/keys.ts"
import { readQr } from "../../support/read-qr.ts"
import { BEGINS, connect, openMeeting, openScreenSite, PUBLIC_URL } from "./screen-site.ts"

const holder = useDatabase()
let site: Awaited<ReturnType<typeof openScreenSite>>
let meeting: Awaited<ReturnType<typeof openMeeting>>

beforeAll(async () => {
  site = await openScreenSite(holder.database)
})
afterAll(() => site.stop())
beforeEach(async () => {
  site.now = BEGINS
  meeting = await openMeeting(holder.database)
})

const minutes = (count: number) => new Date(BEGINS.getTime() + count * 60_000)
const screen = (token = meeting.token) => fetch(`${site.url}/check-in/${token}`)
async function state() {
  const response = await fetch(`${site.url}/check-in/${meeting.token}/now`)
  return (await response.json()) as { code: string; path: string; size: number; here: number; left: number }
}

/** What a telephone reads from the path. */
function scanned({ path, size }: { path: string; size: number }): string {
  const modules = Array.from({ length: size - 8 }, () => Array<boolean>(size - 8).fill(false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let step = 0; step < Number(width); step++) modules[Number(y) - 4]![Number(x) - 4 + step] = true
  return readQr(modules)
}

describe("the screen in the room", () => {
  it("shows the meeting, a code and how many have come, and nobody's name", async () => {
    await noteCheckIn(holder.database, meeting.meeting, meeting.an, BEGINS)
    await setPresence(holder.database, meeting.meeting, [meeting.binh], "late")
    await setPresence(holder.database, meeting.meeting, [meeting.by], "absent")
    const text = await (await screen()).text()
    const { code } = codeAt(testKeys, meeting.meeting, BEGINS)
    expect(text).toContain("Chi bộ thôn Đoài &lt;b&gt;: sinh hoạt thường kỳ, 19h30 10/12/2026")
    expect(text).toContain(`${code.slice(0, 3)} ${code.slice(3)}`)
    expect(text).toContain('Đã có mặt: <span id="here">2</span>')
    for (const name of ["Nguyễn Văn An", "Lê Thị Bình", "Trần Thị Thư"]) expect(text).not.toContain(name)
  })

  it("has a QR code that leads a telephone to the page for its code", async () => {
    const now = await state()
    expect(scanned(now)).toBe(`${PUBLIC_URL}/check-in/c/${now.code.replace(" ", "")}`)
  })

  it("changes its code every thirty seconds, to the same one in every process, and to another under another key", async () => {
    const first = await state()
    site.now = new Date(BEGINS.getTime() + 29_999)
    expect(await state()).toEqual({ ...first, left: 1 })
    site.now = new Date(BEGINS.getTime() + 30_000)
    const second = await state()
    expect(second.code).not.toBe(first.code)
    expect(second.path).not.toBe(first.path)
    const other = createKeys(Buffer.from("khoa-khac-cua-mot-ban-cai-dat-khac-han"))
    expect(codeAt(other, meeting.meeting, site.now).code).not.toBe(second.code.replace(" ", ""))
    expect(codeAt(testKeys, meeting.meeting + 1, site.now).code).not.toBe(second.code.replace(" ", ""))
    const rows = await holder.database.query("select * from check_ins")
    expect(JSON.stringify(rows)).not.toContain(meeting.token)
    expect(Object.keys(rows[0] as object)).toEqual(["meeting_id", "digest", "opened_at", "closed_at"])
  })

  it("may run its own script and ask where it came from, and nothing else", async () => {
    const { headers } = await screen()
    const policy = headers.get("content-security-policy") ?? ""
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-\S+'; script-src 'sha256-\S+'; connect-src 'self'/,
    )
    expect(headers.get("cache-control")).toContain("no-store")
    expect(headers.get("referrer-policy")).toBe("no-referrer")
  })
})

describe("a screen that shows nothing", () => {
  it("looks the same whether its link is wrong, closed, too early, too late, or the roll is confirmed", async () => {
    const page = async (token = meeting.token) => {
      const response = await screen(token)
      const now = await fetch(`${site.url}/check-in/${token}/now`)
      return [response.status, await response.text(), now.status]
    }
    const wrong = await page("x".repeat(24))
    expect(wrong).toEqual([404, expect.stringContaining("Liên kết này không đúng, hoặc"), 404])
    site.now = minutes(60)
    expect(await page()).toEqual(wrong)
    site.now = minutes(-31)
    expect(await page()).toEqual(wrong)
    site.now = minutes(-30)
    expect((await page())[0]).toBe(200)
    await closeCheckIn(holder.database, meeting.meeting, site.now)
    expect(await page()).toEqual(wrong)
    await holder.database.query("update check_ins set closed_at = null")
    expect((await page())[0]).toBe(200)
    await confirmRoll(holder.database, meeting.meeting, site.now)
    expect(await page()).toEqual(wrong)
  })

  it("leaves no token and no code in the log when something breaks", async () => {
    await holder.database.query("alter table check_ins rename to check_ins_away")
    try {
      const broken = await screen()
      expect([broken.status, await broken.text()]).toEqual([500, expect.stringContaining("Máy chủ gặp lỗi")])
    } finally {
      await holder.database.query("alter table check_ins_away rename to check_ins")
    }
    expect(site.logged).toContain("check-in: a request failed")
    expect(site.logged).not.toContain(meeting.token)
  })
})

describe("the page behind the scanned code", () => {
  it("opens the chat by one tap: Telegram takes the code along, for Zalo it says what to type", async () => {
    await connect(holder.database)
    const text = await (await fetch(`${site.url}/check-in/c/482913`)).text()
    expect(text).toContain('href="https://t.me/chibo_bot?start=dd-482913"')
    expect(text).toContain('href="https://zalo.me/bot.AbCdEf"')
    expect(text).toContain("điểm danh 482913")
  })

  it("knows nothing of meetings: any six digits look alike, anything else is no page", async () => {
    const first = await (await fetch(`${site.url}/check-in/c/111111`)).text()
    const right = codeAt(testKeys, meeting.meeting, BEGINS).code
    const second = await (await fetch(`${site.url}/check-in/c/${right}`)).text()
    expect(second.replaceAll(right, "111111")).toBe(first)
    for (const other of ["12345", "abcdef", "1234567"])
      expect((await fetch(`${site.url}/check-in/c/${other}`)).status).toBe(404)
  })
})
