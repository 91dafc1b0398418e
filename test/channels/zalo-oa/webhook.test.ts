import { describe, expect, it } from "vitest"
import { type Desk, openDesk, USER } from "./desk.ts"

/** What the platform would bring when the person writes; as the bytes that are signed. */
function written(desk: Desk, text: string, more: object = {}): { body: string; timestamp: string } {
  const timestamp = String(desk.clock.now().getTime())
  const body = JSON.stringify({
    app_id: desk.fake.appId,
    event_name: "user_send_text",
    sender: { id: USER },
    recipient: { id: desk.fake.oaId },
    message: { msg_id: `m-${text}`, text },
    timestamp,
    ...more,
  })
  return { body, timestamp }
}

const bring = (desk: Desk, body: string, signature?: string, headers: Record<string, string> = {}) =>
  desk.fake.deliverRaw(body, {
    ...(signature === undefined ? {} : { "X-ZEvent-Signature": signature }),
    ...headers,
  })

describe("an event", () => {
  it("that is signed is taken; the answer waits until it is stored", async () => {
    const arrived = Promise.withResolvers<void>()
    const stored = Promise.withResolvers<void>()
    const desk = await openDesk({ isStarted: false })
    await desk.channel.start(() => {
      arrived.resolve()
      return stored.promise
    })
    const { body, timestamp } = written(desk, "Chào")
    let status: number | null = null
    const bringing = bring(desk, body, desk.fake.sign(body, timestamp)).then((answer) => {
      status = answer
    })
    await arrived.promise
    await new Promise(setImmediate)
    expect(status).toBeNull()
    stored.resolve()
    await bringing
    expect(status).toBe(200)
    await desk.channel.stop()
    await desk.close()
  })

  it("comes with the platform's time of it", async () => {
    const desk = await openDesk({ isStarted: false })
    const times: (number | undefined)[] = []
    await desk.channel.start(async (_arrival, _raw, sentAt) => void times.push(sentAt))
    const { body, timestamp } = written(desk, "Chào")
    await bring(desk, body, desk.fake.sign(body, timestamp))
    expect(times).toEqual([Number(timestamp)])
    await desk.channel.stop()
    await desk.close()
  })

  it.each([
    ["in capitals", (mac: string) => mac.toUpperCase()],
    ["without its prefix", (mac: string) => mac.replace("mac=", "")],
  ])("may have its signature %s", async (_case, change) => {
    const desk = await openDesk()
    const { body, timestamp } = written(desk, "Chào")
    expect(await bring(desk, body, change(desk.fake.sign(body, timestamp)))).toBe(200)
    expect(desk.received).toHaveLength(1)
  })

  it("may have its timestamp in a header", async () => {
    const desk = await openDesk()
    const { body } = written(desk, "Chào", { timestamp: undefined })
    const headers = { "X-ZEvent-Timestamp": "1790000000000" }
    expect(await bring(desk, body, desk.fake.sign(body, "1790000000000"), headers)).toBe(200)
    expect(desk.received).toHaveLength(1)
  })

  const forgeries: [string, (desk: Desk) => { body: string; signature?: string }][] = [
    ["without a signature", (desk) => ({ body: written(desk, "Chào").body })],
    [
      "with a signature of another event",
      (desk) => ({ ...signed(desk, "Khác"), body: written(desk, "Chào").body }),
    ],
    ["spelled anew", (desk) => ({ ...signed(desk, "Chào"), body: `${written(desk, "Chào").body} ` })],
    [
      "with another timestamp",
      (desk) => {
        const { body } = written(desk, "Chào")
        return { body, signature: desk.fake.sign(body, "1") }
      },
    ],
  ]

  function signed(desk: Desk, text: string) {
    const { body, timestamp } = written(desk, text)
    return { body, signature: desk.fake.sign(body, timestamp) }
  }

  it.each(forgeries)("%s is turned away", async (_case, forge) => {
    const desk = await openDesk()
    const { body, signature } = forge(desk)
    expect(await bring(desk, body, signature)).toBe(403)
    expect(desk.received).toEqual([])
    expect(desk.problem()).toBe("signature")
  })

  it.each(forgeries)("%s is taken while signatures are only watched", async (_case, forge) => {
    const desk = await openDesk({ channel: { signature: "log" } })
    const { body, signature } = forge(desk)
    expect(await bring(desk, body, signature)).toBe(200)
    expect(desk.received).toMatchObject([{ user: USER, text: "Chào" }])
    expect(desk.problem()).toBe("signature")
    expect(desk.log()).toContain("wrong signature")
    const right = signed(desk, "Nữa")
    await bring(desk, right.body, right.signature)
    expect(desk.problem()).toBeNull()
  })

  it("is watched only, unless it is said otherwise", async () => {
    const desk = await openDesk({ channel: { signature: undefined } })
    expect(await bring(desk, written(desk, "Chào").body)).toBe(200)
  })

  it("signed with the app's secret by mistake says so in the log", async () => {
    const desk = await openDesk({
      channel: { signature: "log", oaSecretKey: "other", appSecret: "oa-secret-key-of-the-fake" },
    })
    const { body, signature } = signed(desk, "Chào")
    await bring(desk, body, signature)
    expect(desk.log()).toContain('"matchesAppSecret":true')
  })
})

describe("the address", () => {
  it("answers the unsigned probe, also before the channel listens", async () => {
    const desk = await openDesk({ isStarted: false })
    expect(await bring(desk, " {} ")).toBe(200)
    await desk.close()
  })

  it.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["a number", "7"],
    ["null", "null"],
    ["nothing", ""],
  ])("refuses what is no event though signed: %s", async (_case, body) => {
    const desk = await openDesk()
    const headers = { "X-ZEvent-Timestamp": "1" }
    expect(await bring(desk, body, desk.fake.sign(body, "1"), headers)).toBe(400)
    expect(await bring(desk, body)).toBe(403)
  })

  it.each([
    ["of another app", { app_id: "other" }],
    ["of another account", { recipient: { id: "other" } }],
    ["of no kind", { event_name: undefined }],
    ["of ours coming back", { event_name: "oa_send_text" }],
    ["of a group", { event_name: "user_send_group_text" }],
    ["of the account's matters", { event_name: "change_oa_daily_quota" }],
    ["of nobody", { sender: undefined }],
  ])("takes note of an event %s and keeps nothing", async (_case, more) => {
    const desk = await openDesk()
    const { body, timestamp } = written(desk, "Chào", more)
    expect(await bring(desk, body, desk.fake.sign(body, timestamp))).toBe(200)
    expect(desk.received).toEqual([])
  })

  it("refuses more than a megabyte", async () => {
    const desk = await openDesk()
    const { body, timestamp } = written(desk, "a".repeat(1024 * 1024))
    expect(await bring(desk, body, desk.fake.sign(body, timestamp))).toBe(413)
  })

  it("refuses every way but posting", async () => {
    const desk = await openDesk()
    for (const method of ["GET", "PUT", "DELETE", "HEAD"]) {
      const response = await fetch(desk.webhook, { method })
      expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"])
    }
  })

  it("asks for the event again when it could not be stored", async () => {
    const desk = await openDesk({ isStarted: false })
    await desk.channel.start(() => Promise.reject(new Error("no database")))
    const { body, timestamp } = written(desk, "Chào")
    expect(await bring(desk, body, desk.fake.sign(body, timestamp))).toBe(500)
    await desk.channel.stop()
    expect(await bring(desk, body, desk.fake.sign(body, timestamp))).toBe(503)
    await desk.close()
  })

  it("shows the code by which the platform verifies the site", async () => {
    const desk = await openDesk({ channel: { siteVerification: "Ab_1-x" } })
    const response = await fetch(`${desk.server.url}/zalo_verifierAb_1-x.html`)
    expect(response.headers.get("content-type")).toContain("text/html")
    expect(await response.text()).toContain('<meta name="zalo-platform-site-verification" content="Ab_1-x">')
    expect((await fetch(`${desk.server.url}/zalo_verifierother.html`)).status).toBe(404)
  })
})
