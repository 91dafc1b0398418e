import { describe, expect, it } from "vitest"
import type { Outgoing } from "../../../src/core/channel.ts"
import { loadTexts } from "../../../src/core/texts.ts"
import { createHint } from "../../../src/outbox/hint.ts"
import { startFakeZaloOa } from "../../../src/simulators/zalo-oa/index.ts"
import { DAY, type DeskOptions, forever, HOUR, openDesk, say, USER } from "./desk.ts"

const SHA = "ab".repeat(32)
const PDF = { name: "Mẫu đơn.pdf", mediaType: "application/pdf", sha256: SHA }
const text = (words: string, more: Partial<Outgoing> = {}): Outgoing => ({
  parts: [{ kind: "text", text: words }],
  ...more,
})
const choices = (...labels: string[]) => labels.map((label, index) => ({ label, action: `do:${index + 1}` }))

async function sendAll(desk: Awaited<ReturnType<typeof openDesk>>, message: Outgoing): Promise<void> {
  for (let piece = 0; piece < desk.channel.pieces(message); piece++)
    await desk.channel.send(desk.address, message, piece)
}

describe("buttons", () => {
  it("stand under the words, and a tap brings back the action", async () => {
    const desk = await openDesk()
    await desk.channel.send(desk.address, text("Chọn", { buttons: choices("Có", "Không") }))
    expect(desk.shown()).toMatchObject([
      {
        text: "Chọn",
        buttons: [
          { label: "Có", action: "#chibo:do:1" },
          { label: "Không", action: "#chibo:do:2" },
        ],
      },
    ])
    desk.fake.press(USER, "Không")
    await desk.fake.settled()
    expect(desk.received).toMatchObject([{ user: USER, text: "", action: "do:2" }])
    expect(desk.fake.seenBy(USER).at(-1)?.from).toBe("bot")
  })

  it("show the tap as the person's own words where that is wanted", async () => {
    const desk = await openDesk({ channel: { buttonType: "show" } })
    await desk.channel.send(desk.address, text("Chọn", { buttons: choices("Có") }))
    desk.fake.press(USER, "Có")
    expect(desk.fake.seenBy(USER).at(-1)?.from).toBe("person")
  })

  it("with long labels are cut, and the words say these in full", async () => {
    const desk = await openDesk()
    const long = "Xem toàn văn Điều 9 của Quy chế làm việc mẫu"
    await desk.channel.send(desk.address, text("Chọn", { buttons: choices("Có", long) }))
    const [message] = desk.shown()
    expect(message?.text).toBe(`Chọn\n\n2. ${long}`)
    expect(message?.buttons?.map(({ label }) => label)).toEqual(["Có", "Xem toàn văn Điều 9 của Quy chế là…"])
  })

  it("do not end in half a character", async () => {
    const desk = await openDesk()
    await desk.channel.send(desk.address, text("Chọn", { buttons: choices(`${"a".repeat(33)}🙏🙏`) }))
    expect(desk.shown()[0]?.buttons?.[0]?.label).toBe(`${"a".repeat(33)}…`)
  })

  it("beyond the fifth can be typed", async () => {
    const desk = await openDesk()
    await desk.channel.send(desk.address, text("Chọn", { buttons: choices("a", "b", "c", "d", "e", "f") }))
    const [message] = desk.shown()
    expect(message?.buttons).toHaveLength(5)
    expect(message?.text).toBe("Chọn\n\n6. f")
  })

  it("without words stand under their own list", async () => {
    const desk = await openDesk()
    await desk.channel.send(desk.address, { parts: [], buttons: choices("Có") })
    expect(desk.shown()).toMatchObject([{ text: "1. Có", buttons: [{ label: "Có" }] }])
  })
})

describe("a file", () => {
  const withFile = (size = 4): DeskOptions => ({
    channel: { readFile: async (sha256) => (sha256 === SHA ? new Uint8Array(size) : null) },
  })

  it("comes after the words, as a message of its own", async () => {
    const desk = await openDesk(withFile())
    const message = text("Mẫu đây ạ", { file: PDF, buttons: choices("Cảm ơn") })
    expect(desk.channel.pieces(message)).toBe(2)
    await sendAll(desk, message)
    expect(desk.shown()).toMatchObject([
      { text: "Mẫu đây ạ", buttons: [{ label: "Cảm ơn" }] },
      { file: { name: "Mẫu đơn.pdf", size: 4 } },
    ])
  })

  it("gets the end of its name from what it is", async () => {
    const desk = await openDesk(withFile())
    await sendAll(desk, { parts: [], file: { ...PDF, name: "Đơn xin xác nhận" } })
    expect(desk.shown()).toMatchObject([{ file: { name: "Đơn xin xác nhận.pdf" } }])
  })

  it.each([
    [
      "of a kind the platform does not take",
      { name: "thu chi.xlsx", mediaType: "application/xlsx" },
      4,
      "file-type",
    ],
    ["larger than 5 MB", {}, 5 * 1024 * 1024 + 1, "file-type"],
    ["that is not there", { sha256: "cd".repeat(32) }, 4, "file-missing"],
  ])("%s is refused before a word is out", async (_case, file, size, platformCode) => {
    const desk = await openDesk(withFile(size))
    const message = text("Đây ạ", { file: { ...PDF, ...file } })
    await expect(desk.channel.send(desk.address, message)).rejects.toMatchObject({
      kind: "rejected",
      platformCode,
    })
    expect(desk.shown()).toEqual([])
  })

  it("whose upload got lost has surely not been sent", async () => {
    const desk = await openDesk(withFile())
    desk.fake.fault({ kind: "drop_after", method: "upload/file" })
    const message: Outgoing = { parts: [], file: PDF }
    await expect(desk.channel.send(desk.address, message)).rejects.toMatchObject({ kind: "not_sent" })
    await desk.channel.send(desk.address, message)
    expect(desk.shown()).toHaveLength(1)
  })
})

describe("after seven days of silence", () => {
  const templates = { reminder: { id: "301", fields: { ten: "name", gio: "time" } } }
  const message = text("Mời bà họp", {
    template: { name: "reminder", values: { name: "bà Lan", time: "8 giờ" } },
  })
  const options: DeskOptions = {
    fake: { templates: { "301": { text: "Mời <ten> họp lúc <gio>." } }, accessTokenSeconds: 30 * 86_400 },
    channel: { templates },
  }

  it("the approved text goes out instead", async () => {
    const desk = await openDesk(options)
    desk.clock.pass(7 * DAY)
    const { platformId } = await desk.channel.send(desk.address, message)
    expect(desk.shown()).toMatchObject([{ text: "Mời bà Lan họp lúc 8 giờ.", messageId: platformId }])
    expect(desk.calls("message/cs")).toHaveLength(0)
  })

  it("it goes out once, however long the message is", async () => {
    const desk = await openDesk(options)
    desk.clock.pass(7 * DAY)
    const long = { ...message, parts: [{ kind: "text", text: "dài ".repeat(1000) }] } as const
    expect(desk.channel.pieces(long)).toBe(2)
    await sendAll(desk, long)
    expect(desk.calls("message/template")).toHaveLength(1)
  })

  it("says whether it can tell that there is news: where the operator lists a text for it", async () => {
    const hint = { id: "305", fields: { ngay: "day" } }
    expect((await openDesk({ channel: { templates } })).channel.can.hint).toBeUndefined()
    const desk = await openDesk({
      fake: { templates: { "305": { text: "Ngày <ngay> có tin mới." } }, accessTokenSeconds: 30 * 86_400 },
      channel: { templates: { "co-tin-moi": hint } },
    })
    desk.clock.pass(8 * DAY)
    const name = desk.channel.can.hint!
    await desk.channel.send(desk.address, createHint(loadTexts(), null)(name, desk.clock.now()))
    expect(desk.shown().at(-1)).toMatchObject({ text: "Ngày 29/11/2026 có tin mới." })
  })

  it("a message without one is unreachable, and nothing is tried", async () => {
    const desk = await openDesk(options)
    desk.clock.pass(7 * DAY)
    for (const one of [text("Chào"), text("Chào", { template: { name: "other", values: {} } })])
      await expect(desk.channel.send(desk.address, one)).rejects.toMatchObject({
        kind: "unreachable",
        closed: "no_window",
      })
    expect(desk.calls("message/cs")).toHaveLength(0)
  })

  it("one with a value missing is refused", async () => {
    const desk = await openDesk(options)
    desk.clock.pass(7 * DAY)
    const incomplete = { ...message, template: { name: "reminder", values: { name: "bà Lan" } } }
    await expect(desk.channel.send(desk.address, incomplete)).rejects.toMatchObject({
      kind: "rejected",
      platformCode: "template-values",
    })
  })

  it("the approved text also goes out when only the platform knows of the silence", async () => {
    const desk = await openDesk(options)
    desk.fake.silence(USER, 7 * 24)
    await desk.channel.send(desk.address, message)
    expect(
      desk.fake
        .ledger()
        .map(({ method, code }) => [method, code])
        .slice(-2),
    ).toEqual([
      ["message/cs", -230],
      ["message/template", 0],
    ])
    await expect(desk.channel.send(desk.address, text("Chào"))).rejects.toMatchObject({ closed: "no_window" })
  })

  it("a telephone number is reached with it, and with nothing else", async () => {
    const desk = await openDesk(options)
    const phone = { channel: "zalo-oa", chat: "phone:84912345678" } as const
    // That host has a code of its own for a token that is over.
    desk.fake.expireTokens()
    await desk.channel.send(phone, message)
    expect(desk.calls("business/message/template").map(({ code }) => code)).toEqual([-124, 0])
    expect(desk.shown()).toMatchObject([{ text: "Mời bà Lan họp lúc 8 giờ." }])
    await expect(desk.channel.send(phone, text("Chào"))).rejects.toMatchObject({ kind: "unreachable" })
  })
})

describe("what the platform says no to", () => {
  const morning = 21 * 3600
  it.each([
    ["too often", { kind: "rate_limited", retryAfterSeconds: 60 }, [-32]],
    ["at night", { kind: "later", retryAfterSeconds: morning }, [-234, -133]],
    ["this day", { kind: "later", retryAfterSeconds: morning }, [-211, -218, -144]],
    ["who left", { kind: "unreachable", closed: "unfollowed" }, [-213]],
    ["who blocked us", { kind: "unreachable", closed: "blocked" }, [-217, -244]],
    ["who is gone", { kind: "unreachable", closed: "gone" }, [-227]],
    ["who was silent", { kind: "unreachable", closed: "no_window" }, [-230, -232]],
    ["the app", { kind: "broken" }, [-204, -205, -209, -212, -219, -221, -223, -224, -237, -240, -242, -403]],
    ["without money", { kind: "broken" }, [-320, -321, -136, -137, -115]],
    ["the message", { kind: "rejected" }, [-201, -210, -233, -235, -248]],
    ["the approved text", { kind: "rejected" }, [-108, -109, -1121, -1122, -114, -119, -131, -146, -147]],
    ["for now", { kind: "not_sent" }, [-200, -100, -99_999]],
  ] as const)("%s", async (_case, expected, codes) => {
    const desk = await openDesk()
    for (const code of codes) {
      desk.fake.fault({ kind: "not_ok", code, method: "message/cs", description: "Wording of the platform" })
      const error = await say(desk.channel, desk.address, "Chào").catch((error: unknown) => error)
      expect(error).toMatchObject({ ...expected, platformCode: String(code) })
      expect(String(error)).not.toContain("Wording")
      expect(desk.problem()).toBe(expected.kind === "broken" ? "refused" : null)
    }
    expect(desk.shown()).toEqual([])
    await say(desk.channel, desk.address, "Chào")
    expect(desk.problem()).toBeNull()
  })

  it.each([
    ["at eleven in the evening", 14, -234, 7],
    ["at one at night", 16, -234, 5],
    ["at one at night, until the day after", 16, -211, 29],
  ])("waits for the morning: %s", async (_case, hours, code, expected) => {
    const desk = await openDesk()
    desk.clock.pass(hours * HOUR)
    desk.fake.fault({ kind: "not_ok", code })
    await expect(say(desk.channel, desk.address, "Chào")).rejects.toMatchObject({
      retryAfterSeconds: expected * 3600,
    })
  })
})

describe("a lost connection", () => {
  it.each([
    ["drop_before", { kind: "drop_before" }, 0],
    ["drop_after", { kind: "drop_after" }, 1],
    ["a server error", { kind: "server_error" }, 0],
    ["a timeout of the platform", { kind: "idle" }, 0],
  ] as const)("may have delivered the message: %s", async (_case, fault, delivered) => {
    const desk = await openDesk()
    desk.fake.fault({ ...fault, method: "message/cs" })
    await expect(say(desk.channel, desk.address, "Chào")).rejects.toMatchObject({ kind: "perhaps_sent" })
    expect(desk.shown()).toHaveLength(delivered)
  })

  it("may have delivered the message: no answer in time", async () => {
    const desk = await openDesk({ fake: { wait: forever }, channel: { timeoutMs: 800 } })
    desk.fake.fault({ kind: "slow", method: "message/cs" })
    await expect(say(desk.channel, desk.address, "Chào")).rejects.toMatchObject({ kind: "perhaps_sent" })
    expect(desk.shown()).toHaveLength(1)
  })

  it("that never stood has surely not", async () => {
    const gone = await startFakeZaloOa()
    await gone.stop()
    const desk = await openDesk({ channel: { apiRoot: gone.url } })
    await expect(say(desk.channel, desk.address, "Chào")).rejects.toMatchObject({ kind: "not_sent" })
  })

  it("to a place where no platform is stops the channel", async () => {
    const elsewhere = await openDesk()
    const desk = await openDesk({ channel: { apiRoot: elsewhere.server.url } })
    await expect(say(desk.channel, desk.address, "Chào")).rejects.toMatchObject({
      kind: "broken",
      platformCode: "http-404",
    })
    expect(desk.problem()).toBe("refused")
  })

  it.each([
    [429, { kind: "rate_limited" }],
    [404, { kind: "not_sent", platformCode: "-200" }],
  ] as const)("is none: HTTP %i", async (status, expected) => {
    const desk = await openDesk()
    desk.fake.fault({ kind: "status", status, method: "message/cs" })
    await expect(say(desk.channel, desk.address, "Chào")).rejects.toMatchObject(expected)
  })
})

describe("the log", () => {
  it("holds no token, no key and no words, at any level", async () => {
    const desk = await openDesk()
    const pair = await desk.tokens.read()
    desk.fake.say(USER, "Chuyện riêng của tôi")
    await desk.channel.send(desk.address, text("Lời riêng cho bà", { buttons: choices("Nút riêng") }))
    desk.fake.expireTokens()
    await desk.channel.send(desk.address, text("Lời riêng lần hai"))
    desk.fake.fault({ kind: "drop_after" })
    await desk.channel.send(desk.address, text("Lời riêng lần ba")).catch(() => {})
    await desk.fake.deliverRaw('{"event_name":"user_send_text","message":{"text":"Chuyện giả"}}')
    desk.fake.killRefreshTokens()
    desk.fake.expireTokens()
    await desk.channel.send(desk.address, text("Lời riêng lần bốn")).catch(() => {})
    await desk.fake.settled()
    const log = desk.log()
    for (const line of [
      "zalo-oa: answered",
      "access token refreshed",
      "no answer",
      "wrong signature",
      "cannot be refreshed",
    ])
      expect(log).toContain(line)
    const next = await desk.tokens.read()
    const secrets = [desk.fake.appSecret, desk.fake.oaSecretKey, ...tokensOf(pair), ...tokensOf(next)]
    for (const secret of [...secrets, "riêng", "Chuyện", "do:1"]) expect(log).not.toContain(secret)
  })
})

function tokensOf(pair: { accessToken: string; refreshToken: string } | null): string[] {
  return pair === null ? [] : [pair.accessToken, pair.refreshToken]
}
