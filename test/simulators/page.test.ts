import { afterEach, describe, expect, it } from "vitest"
import type { SimulatorOptions } from "../../src/simulators/shared/simulator.ts"
import { startFakeTelegram } from "../../src/simulators/telegram/index.ts"
import { startFakeZaloBot } from "../../src/simulators/zalo-bot/index.ts"
import { startFakeZaloOa } from "../../src/simulators/zalo-oa/index.ts"

const PLATFORMS = [
  ["telegram", "Telegram", startFakeTelegram],
  ["zalo-bot", "Zalo Bot", startFakeZaloBot],
  ["zalo-oa", "Zalo OA", startFakeZaloOa],
] as const

/** The beginning of one is enough for a platform to take it. */
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]).toString("base64")

const running: { stop(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop()
})

describe.each(PLATFORMS)("the page of the simulated %s", (name, title, start) => {
  async function open(options: SimulatorOptions = {}) {
    const fake = await start(options)
    running.push(fake)
    const act = (action: string, body: object) =>
      fetch(`${fake.url}/_control/${action}`, { method: "POST", body: JSON.stringify(body) })
    const read = async (path: string) => (await fetch(`${fake.url}/_control/${path}`)).json()
    return { fake, act, read }
  }

  it("is served at / and says that this is not the real platform", async () => {
    const { fake } = await open()
    const page = await fetch(`${fake.url}/`)
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8")
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'")
    const html = await page.text()
    expect(html).toContain(`data-platform="${name}"`)
    expect(html).toContain(`Không phải ${title} thật`)
    expect(html).not.toContain("{{")
  })

  it("has every file it names, and none from elsewhere", async () => {
    const { fake } = await open()
    const html = await (await fetch(`${fake.url}/`)).text()
    const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]!)
    expect(named.length).toBeGreaterThan(4)
    for (const path of named) {
      expect(path).toMatch(/^\/_page\//)
      expect([path, (await fetch(fake.url + path)).status]).toEqual([path, 200])
    }
    for (const path of ["index.html", "..%2fshared%2fpage.ts", "nothing.js"])
      expect([path, (await fetch(`${fake.url}/_page/${path}`)).status]).toEqual([path, 404])
  })

  it("can list people, and do for each what the others can", async () => {
    const { act, read } = await open()
    await act("person", { id: "200000001", name: "Bà Sáu" })
    await act("person", { id: "200000002", name: "Ông Bảy" })
    expect(await read("people")).toMatchObject([
      { id: "200000001", name: "Bà Sáu", isBlocked: false },
      { id: "200000002", name: "Ông Bảy", isBlocked: false },
    ])
    expect((await act("say", { person: "200000001", text: "Chào" })).status).toBe(200)
    expect((await act("sendUnread", { person: "200000001", kind: "photo" })).status).toBe(200)
    expect(await read("seen/200000001")).toMatchObject([
      { from: "person", text: "Chào" },
      { from: "person", text: "[photo]" },
    ])
    const sent = await act("sendPhoto", { person: "200000001", picture: JPEG, caption: "Ổ gà" })
    expect(sent.status).toBe(200)
    expect(await read("seen/200000001")).toMatchObject([{}, {}, { from: "person", text: "Ổ gà" }])
    const bad = await act("sendPhoto", { person: "200000001", picture: btoa("no picture") })
    expect(bad.status).toBe(400)
    await act("block", { person: "200000001" })
    expect(await read("people")).toMatchObject([{ isBlocked: true }, { isBlocked: false }])
    await act("unblock", { person: "200000001" })
    expect(await read("people")).toMatchObject([{ isBlocked: false }, { isBlocked: false }])
  })

  it("shows the newest of the ledger", async () => {
    const { fake, read } = await open()
    for (const method of ["a", "b", "c"]) await fetch(`${fake.url}/bot0/${method}`)
    expect(await read("ledger?last=2")).toMatchObject([{ n: 2 }, { n: 3 }])
    expect(await read("ledger?last=20")).toHaveLength(3)
  })

  it("gives events of another run other ids, for bots that remember", async () => {
    const idOf = async (countFrom: number) => {
      const { act } = await open({ countFrom })
      await act("person", { id: "200000001", name: "Bà Sáu" })
      const event = (await (await act("say", { person: "200000001", text: "Chào" })).json()) as {
        update_id?: number
        message: { message_id?: string; msg_id?: string }
      }
      return event.update_id ?? event.message.message_id ?? event.message.msg_id
    }
    expect(await idOf(0)).toBe(await idOf(0))
    expect(await idOf(0)).not.toBe(await idOf(60))
  })
})
