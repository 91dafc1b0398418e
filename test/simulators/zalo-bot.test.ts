import { spawn } from "node:child_process"
import { once } from "node:events"
import { describe, expect, it } from "vitest"
import { call, SECRET, send, startPlatform } from "./zalo-bot/platform.ts"

describe("a call to the platform", () => {
  it("is answered in the platform's envelope, by any way of sending the fields", async () => {
    const fake = await startPlatform()
    const me = {
      id: fake.bot.id,
      account_name: "bot.VDKyGxQvc",
      account_type: "BASIC",
      can_join_groups: false,
    }
    expect(await call(fake, "getMe")).toEqual({ status: 200, body: { ok: true, result: me } })
    const get = await fetch(`${fake.url}/bot${fake.token}/sendMessage?chat_id=an&text=m%E1%BB%99t`)
    expect(await get.json()).toMatchObject({
      ok: true,
      result: { message_id: expect.stringMatching(/^[0-9a-f]{20}$/) },
    })
    const form = new URLSearchParams({ chat_id: "an", text: "hai" })
    expect((await call(fake, "sendMessage", {}, { body: form, headers: {} })).body.ok).toBe(true)
    const parts = new FormData()
    parts.set("chat_id", "an")
    parts.set("text", "ba")
    expect((await call(fake, "sendMessage", {}, { body: parts, headers: {} })).body.ok).toBe(true)
    expect(fake.seenBy("an").map(({ text }) => text)).toEqual(["một", "hai", "ba"])
  })

  it.each([
    ["an unknown method", "sendmessage", { chat_id: "an", text: "x" }, 400],
    ["a method that is not documented", "testWebhook", {}, 400],
    ["no text", "sendMessage", { chat_id: "an", text: "" }, 400],
    ["2,001 characters", "sendMessage", { chat_id: "an", text: "x".repeat(2001) }, 400],
    ["an id that is a number", "sendMessage", { chat_id: 7, text: "x" }, 400],
    ["an unknown chat", "sendMessage", { chat_id: "ai", text: "x" }, 404],
    ["someone who never wrote", "sendMessage", { chat_id: "binh", text: "x" }, 404],
    ["an unknown mode", "sendMessage", { chat_id: "an", text: "x", parse_mode: "Markdown" }, 400],
    [
      "a style out of the text",
      "sendMessage",
      { chat_id: "an", text: "x", text_styles: [{ start: 0, len: 2, st: ["b"] }] },
      400,
    ],
    [
      "an unknown style",
      "sendMessage",
      { chat_id: "an", text: "x", text_styles: [{ start: 0, len: 1, st: ["bold"] }] },
      400,
    ],
    ["a photo that is no address", "sendPhoto", { chat_id: "an", photo: "anh.jpg" }, 400],
    ["a voice that is no .aac", "sendVoice", { chat_id: "an", voice_url: "https://a.vn/a.mp3" }, 400],
    ["another action than typing", "sendChatAction", { chat_id: "an", action: "upload_photo" }, 400],
    ["a webhook without a secret", "setWebhook", { url: "https://a.vn/hook" }, 400],
    [
      "a webhook with 7 characters of secret",
      "setWebhook",
      { url: "https://a.vn/hook", secret_token: "1234567" },
      400,
    ],
    ["a webhook without https", "setWebhook", { url: "http://a.vn/hook", secret_token: SECRET }, 400],
  ])("is refused with %s", async (_case, method, fields, code) => {
    const fake = await startPlatform()
    fake.person("binh", { started: false })
    const { status, body } = await call(fake, method, fields)
    expect([status, body]).toEqual([code, { ok: false, error_code: code, description: expect.any(String) }])
    expect(fake.ledger()).toMatchObject([{ method, outcome: "rejected", status: code, code, answered: true }])
  })

  it("is refused with another token, another path and a body that is no JSON", async () => {
    const fake = await startPlatform()
    const post = async (path: string, body = "{}") =>
      (await fetch(`${fake.url}${path}`, { method: "POST", body })).status
    expect(await post("/bot1:other/getMe")).toBe(401)
    expect(await post(`/bot${fake.token}`)).toBe(400)
    expect(await post(`/bot${fake.token}/sendMessage`, "{")).toBe(400)
  })

  it("takes styles in UTF-16 units, unless it is an older platform; a mode wins over them", async () => {
    const text_styles = [{ start: 3, len: 3, st: ["b", "c_db342e"] }]
    const fake = await startPlatform()
    expect((await send(fake, "🙏 họp", { text_styles })).status).toBe(200)
    expect((await send(fake, "*họp* 🙏", { text_styles, parse_mode: "markdown" })).status).toBe(200)
    expect(fake.seenBy("an").map(({ styles }) => styles)).toEqual([text_styles, undefined])
    const older = await startPlatform({ styles: false })
    expect((await send(older, "🙏 họp", { text_styles })).status).toBe(400)
  })

  it("shows photos, stickers and voices, but never a voice in a group", async () => {
    const fake = await startPlatform({ groups: true })
    fake.group("chi-bo")
    await call(fake, "sendPhoto", { chat_id: "an", photo: "https://a.vn/a.jpg", caption: "Ảnh" })
    await call(fake, "sendSticker", { chat_id: "an", sticker: "46990" })
    await call(fake, "sendVoice", { chat_id: "an", voice_url: "https://a.vn/a.aac" })
    expect(fake.seenBy("an").map(({ text }) => text)).toEqual([
      "Ảnh\nhttps://a.vn/a.jpg",
      "[sticker 46990]",
      "https://a.vn/a.aac",
    ])
    const unheard = await call(fake, "sendVoice", { chat_id: "chi-bo", voice_url: "https://a.vn/a.aac" })
    expect(unheard.body.ok).toBe(true)
    expect(fake.seenBy("chi-bo")).toEqual([])
    expect(fake.ledger().at(-1)).toMatchObject({ outcome: "rejected", status: 200 })
    expect((await call(fake, "sendChatAction", { chat_id: "an", action: "typing" })).body).toEqual({
      ok: true,
    })
  })

  it("is refused to a person who blocked the bot, and when there are too many", async () => {
    const fake = await startPlatform({ rate: 2, clock: { now: () => new Date(0) } })
    fake.block("an")
    expect((await send(fake, "một")).status).toBe(403)
    fake.unblock("an")
    const statuses = await Promise.all(
      ["hai", "ba", "tư"].map(async (word) => (await send(fake, word)).status),
    )
    expect(statuses.toSorted()).toEqual([200, 200, 429])
    expect(fake.ledger().filter(({ outcome }) => outcome === "delivered")).toHaveLength(2)
    expect(fake.seenBy("an")).toHaveLength(2)
  })
})

describe("faults", () => {
  it.each([
    [{ kind: "rate_limited", retryAfterSeconds: 7 }, 429, 429],
    [{ kind: "blocked" }, 403, 403],
    [{ kind: "unauthorized" }, 401, 401],
    [{ kind: "server_error" }, 500, 500],
    [{ kind: "status", status: 502, code: 999 }, 502, 999],
    [{ kind: "not_ok", code: 429 }, 200, 429],
    [{ kind: "idle" }, 200, 408],
  ] as const)("answer %j", async (fault, status, error_code) => {
    const fake = await startPlatform()
    fake.fault({ ...fault, method: "sendMessage" })
    expect(await send(fake, "x")).toMatchObject({ status, body: { ok: false, error_code } })
    expect(fake.ledger()).toMatchObject([{ outcome: "rejected", status, code: error_code }])
    expect((await send(fake, "x")).status).toBe(200)
  })

  it("cut the connection before or after the message is delivered", async () => {
    const fake = await startPlatform()
    fake.fault({ kind: "drop_before" })
    await expect(send(fake, "trước")).rejects.toThrow()
    fake.fault({ kind: "drop_after" })
    await expect(send(fake, "sau")).rejects.toThrow()
    expect(fake.seenBy("an").map(({ text }) => text)).toEqual(["sau"])
    expect(fake.ledger()).toMatchObject([
      { text: "trước", outcome: "rejected", status: null, answered: false },
      { text: "sau", outcome: "delivered", status: null, answered: false },
    ])
  })

  it("let an answer come late", async () => {
    const waits: number[] = []
    const fake = await startPlatform({ wait: async (ms) => void waits.push(ms) })
    fake.fault({ kind: "slow", ms: 4000 })
    expect((await send(fake, "x")).status).toBe(200)
    expect(waits).toEqual([4000])
  })
})

describe("the knobs over HTTP", () => {
  it("do what the handle does", async () => {
    const fake = await startPlatform({ groups: true })
    const control = async (path: string, body?: object) => {
      const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }
      return (await fetch(`${fake.url}/_control/${path}`, init)).json()
    }
    expect(await control("person", { id: "binh", name: "Bình" })).toEqual({ id: "binh", name: "Bình" })
    await control("group", { id: "chi-bo" })
    expect(await control("say", { person: "binh", text: "chào" })).toMatchObject({
      message: { text: "chào" },
    })
    await control("sendUnread", { person: "binh", kind: "photo" })
    await control("block", { person: "binh" })
    expect((await call(fake, "sendMessage", { chat_id: "binh", text: "x" })).status).toBe(403)
    await control("unblock", { person: "binh" })
    expect(await control("redeliver", { n: 2 })).toHaveLength(2)
    expect(await control("reorder", {})).toEqual({ ok: true })
    expect(await control("deliverRaw", { body: "{}" })).toEqual({ status: null })
    expect(await control("seen/binh")).toHaveLength(2)
    expect(await control("ledger")).toHaveLength(1)
    expect(await control("ledger?after=1")).toEqual([])
    expect(await control("webhook-log")).toEqual([])
    expect(await control("say", { person: "ai", text: "?" })).toEqual({ error: "no such person: ai" })
  })
})

describe("the program", () => {
  it("says where it listens, and stops when told", async () => {
    const child = spawn(
      process.execPath,
      ["src/simulators/zalo-bot/main.ts", "--port", "0", "--token", "7:x"],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    )
    const [line] = (await once(child.stdout, "data")) as [Buffer]
    const url = /^zalo-bot: (http:\S+)/.exec(line.toString())?.[1]
    expect((await fetch(`${url}/bot7:x/getMe`)).status).toBe(200)
    child.kill("SIGTERM")
    expect(await once(child, "exit")).toEqual([0, null])
  })
})
