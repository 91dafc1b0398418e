import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { eventually } from "../../support/eventually.ts"
import { type Answer, openBench } from "./bot.ts"

/** What the platform would say no with. */
const no = (code: number, begins: string): object => ({
  ok: false,
  error_code: code,
  description: expect.stringMatching(new RegExp(`^${begins}`)),
})

describe("calling the Bot API", () => {
  it("knows its bot", async () => {
    const { call, fake } = await openBench()
    expect(await call("getMe")).toMatchObject({
      ok: true,
      result: { id: fake.bot.id, is_bot: true, username: "chibo_bot" },
    })
  })

  it("refuses a wrong token and a method that is not there", async () => {
    const { call, fake } = await openBench()
    const response = await fetch(`${fake.url}/bot7:wrong/getMe`)
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({ ok: false, error_code: 401, description: "Unauthorized" })
    expect(await call("sendPigeon")).toMatchObject(no(404, "Not Found"))
  })

  it("takes parameters as JSON, as a form and in the address, and methods in any case", async () => {
    const { fake } = await openBench()
    fake.say(7, "chào")
    const root = `${fake.url}/bot${fake.token}`
    await fetch(`${root}/SENDMESSAGE?chat_id=7&text=một`)
    await fetch(`${root}/sendMessage`, {
      method: "POST",
      body: new URLSearchParams({
        chat_id: "7",
        text: "hai",
        reply_markup: JSON.stringify({ inline_keyboard: [[{ text: "Có", callback_data: "y" }]] }),
      }),
    })
    expect(fake.seenBy(7)).toMatchObject([
      { from: "person", text: "chào" },
      { from: "bot", text: "một" },
      { from: "bot", text: "hai", buttons: [{ label: "Có", action: "y" }] },
    ])
  })

  it("writes down every call in order, with what became of it", async () => {
    const { call, fake } = await openBench()
    fake.say(7, "chào")
    await call("sendMessage", { chat_id: 7, text: "một" })
    await call("sendMessage", { chat_id: 8, text: "hai" })
    expect(fake.ledger()).toMatchObject([
      { n: 1, method: "sendMessage", chat: "7", text: "một", outcome: "delivered", status: 200, code: null },
      { n: 2, method: "sendMessage", chat: "8", text: "hai", outcome: "rejected", status: 400, code: 400 },
    ])
    expect(fake.ledger().every((entry) => entry.answered)).toBe(true)
    expect(fake.ledger(1)).toHaveLength(1)
    expect(fake.ledger()[0]!.messageId).toBe(fake.seenBy(7).at(-1)!.messageId)
  })
})

describe("sending a message", () => {
  it.each<[string, object, object]>([
    ["no text", { text: " \n " }, no(400, "Bad Request: message text is empty")],
    ["too long a text", { text: "a".repeat(4097) }, no(400, "Bad Request: message is too long")],
    ["nobody's chat", { chat_id: 404, text: "a" }, no(400, "Bad Request: chat not found")],
    ["no chat", { chat_id: "", text: "a" }, no(400, "Bad Request: chat_id is empty")],
    [
      "an entity past the end",
      { text: "abc", entities: [{ type: "italic", offset: 1, length: 3 }] },
      no(400, "Bad Request: can't parse entities"),
    ],
    [
      "an entity inside a letter",
      { text: "🙏a", entities: [{ type: "italic", offset: 1, length: 2 }] },
      no(400, "Bad Request: can't parse entities"),
    ],
    [
      "an entity of no kind",
      { text: "abc", entities: [{ type: "loud", offset: 0, length: 3 }] },
      no(400, "Bad Request: can't parse entities"),
    ],
    [
      "callback data of 65 bytes",
      { text: "a", reply_markup: { inline_keyboard: [[{ text: "x", callback_data: "ữ".repeat(22) }]] } },
      no(400, "Bad Request: BUTTON_DATA_INVALID"),
    ],
    [
      "a button without a label",
      { text: "a", reply_markup: { inline_keyboard: [[{ text: "", callback_data: "x" }]] } },
      no(400, "Bad Request: can't parse inline keyboard button"),
    ],
    [
      "a button that does nothing",
      { text: "a", reply_markup: { inline_keyboard: [[{ text: "x" }]] } },
      no(400, "Bad Request: can't parse inline keyboard button"),
    ],
    [
      "a reply to a message that is not there",
      { text: "a", reply_parameters: { message_id: 99 } },
      no(400, "Bad Request: message to be replied not found"),
    ],
    ["a wrong type", { text: "a", entities: "bold" }, no(400, "Bad Request")],
  ])("refuses %s", async (_what, params, refusal) => {
    const { call, fake } = await openBench()
    fake.say(7, "chào")
    expect(await call("sendMessage", { chat_id: 7, ...params })).toMatchObject(refusal)
    expect(fake.seenBy(7)).toHaveLength(1)
  })

  it("takes 4,096 characters, 64 bytes of data, and a lost reply that may be missing", async () => {
    const { call, fake } = await openBench()
    fake.say(7, "chào")
    const answer = await call("sendMessage", {
      chat_id: 7,
      text: "a".repeat(4096),
      link_preview_options: { is_disabled: true },
      reply_markup: { inline_keyboard: [[{ text: "x", callback_data: "d".repeat(64) }]] },
      reply_parameters: { message_id: 99, allow_sending_without_reply: true },
    })
    expect(answer).toMatchObject({ ok: true, result: { chat: { id: 7, type: "private" } } })
  })

  it("reaches only whoever has written first", async () => {
    const { call, fake } = await openBench()
    const send = (chat_id: number): Promise<Answer> => call("sendMessage", { chat_id, text: "chào" })
    expect(await send(7)).toMatchObject(no(400, "Bad Request: chat not found"))
    fake.group(-40, { title: "Tổ 4", by: 7 })
    expect(await send(7)).toMatchObject(no(403, "Forbidden: bot can't initiate conversation with a user"))
    fake.say(7, "/start")
    expect(await send(7)).toMatchObject({ ok: true })
    fake.block(7)
    expect(await send(7)).toMatchObject(no(403, "Forbidden: bot was blocked by the user"))
    fake.unblock(7)
    expect(await send(7)).toMatchObject({ ok: true })
    fake.deactivate(7)
    expect(await send(7)).toMatchObject(no(403, "Forbidden: user is deactivated"))
  })

  it("reaches a group as long as the bot is in it, under its newest id", async () => {
    const { call, fake } = await openBench()
    const send = (chat_id: number): Promise<Answer> => call("sendMessage", { chat_id, text: "chào tổ" })
    fake.group(-40, { title: "Tổ 4", by: 7 })
    expect(await send(-40)).toMatchObject({ ok: true, result: { chat: { type: "group", title: "Tổ 4" } } })
    const { id } = fake.upgrade(-40, 7)
    expect(await send(-40)).toEqual({
      ok: false,
      error_code: 400,
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      parameters: { migrate_to_chat_id: id },
    })
    expect(await send(id)).toMatchObject({ ok: true, result: { chat: { type: "supergroup" } } })
    fake.removeBot(id, 7)
    expect(await send(id)).toMatchObject(no(403, "Forbidden: bot was kicked from the supergroup chat"))
    fake.addBot(id, 7)
    expect(await call("leaveChat", { chat_id: id })).toMatchObject({ ok: true })
    expect(await send(id)).toMatchObject(no(403, "Forbidden: bot is not a member of the supergroup chat"))
  })

  it("lets as many messages a second through as it was told", async () => {
    let now = Date.UTC(2026, 10, 25)
    const { call, fake } = await openBench({ rate: 2, clock: { now: () => new Date(now) } })
    fake.say(7, "chào")
    const send = (): Promise<Answer> => call("sendMessage", { chat_id: 7, text: "a" })
    await send()
    await send()
    expect(await send()).toMatchObject({ error_code: 429, parameters: { retry_after: 1 } })
    now += 1000
    expect(await send()).toMatchObject({ ok: true })
  })
})

describe("sending a document", () => {
  const upload = (bytes: Uint8Array<ArrayBuffer>, name: string): FormData => {
    const form = new FormData()
    form.set("chat_id", "7")
    form.set("caption", "Mẫu đơn")
    form.set("document", new Blob([bytes]), name)
    return form
  }

  it("shows name, size and the very bytes, and refuses an empty one", async () => {
    const { fake } = await openBench()
    fake.say(7, "chào")
    const address = `${fake.url}/bot${fake.token}/sendDocument`
    const bytes = new TextEncoder().encode("--x\r\n\r\n\0\r\n--")
    const sent = await fetch(address, { method: "POST", body: upload(bytes, "Mẫu số 1.docx") })
    expect(await sent.json()).toMatchObject({ ok: true, result: { document: { file_size: bytes.length } } })
    expect(fake.seenBy(7).at(-1)).toMatchObject({
      text: "Mẫu đơn",
      file: {
        name: "Mẫu số 1.docx",
        size: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      },
    })
    const empty = await fetch(address, { method: "POST", body: upload(new Uint8Array(), "a.docx") })
    expect(await empty.json()).toMatchObject(no(400, "Bad Request: file must be non-empty"))
  })

  it("wants one", async () => {
    const { call, fake } = await openBench()
    fake.say(7, "chào")
    expect(await call("sendDocument", { chat_id: 7, document: "attach://1" })).toMatchObject(
      no(400, "Bad Request: there is no document in the request"),
    )
  })
})

describe("the other methods", () => {
  it("edits a message of the bot, and says so when nothing changed", async () => {
    const { call, fake } = await openBench()
    fake.say(7, "chào")
    const sent = await call("sendMessage", { chat_id: 7, text: "một" })
    const { message_id } = sent.result as { message_id: number }
    const edit = (params: object): Promise<Answer> =>
      call("editMessageText", { chat_id: 7, message_id, ...params })
    expect(await edit({ text: "một" })).toMatchObject(no(400, "Bad Request: message is not modified"))
    expect(await edit({ text: "hai" })).toMatchObject({ ok: true, result: { text: "hai" } })
    expect(fake.seenBy(7).at(-1)!.text).toBe("hai")
    expect(await edit({ text: "ba", message_id: 99 })).toMatchObject(
      no(400, "Bad Request: message to edit not found"),
    )
    expect(await edit({ text: "ba", message_id: 1 })).toMatchObject(
      no(400, "Bad Request: message can't be edited"),
    )
  })

  it("answers the press of a button once, and not too late", async () => {
    let now = Date.UTC(2026, 10, 25)
    const { call, fake } = await openBench({ clock: { now: () => new Date(now) } })
    fake.say(7, "chào")
    await call("sendMessage", {
      chat_id: 7,
      text: "Có họp không?",
      reply_markup: { inline_keyboard: [[{ text: "Có", callback_data: "y" }]] },
    })
    const press = (): string => (fake.press(7, "y").callback_query as { id: string }).id
    const answer = (id: string): Promise<Answer> => call("answerCallbackQuery", { callback_query_id: id })
    const tooOld = no(400, "Bad Request: query is too old")
    const first = press()
    expect(await answer(first)).toMatchObject({ ok: true, result: true })
    expect(await answer(first)).toMatchObject(tooOld)
    expect(await answer("123")).toMatchObject(tooOld)
    const late = press()
    now += 151_000
    expect(await answer(late)).toMatchObject(tooOld)
    expect(() => fake.press(7, "n")).toThrow("no button")
  })

  it("shows a known action, and keeps commands that are well-formed", async () => {
    const { call, fake } = await openBench()
    fake.say(7, "chào")
    expect(await call("sendChatAction", { chat_id: 7, action: "typing" })).toMatchObject({ ok: true })
    expect(await call("sendChatAction", { chat_id: 7, action: "dancing" })).toMatchObject(no(400, "Bad"))
    const commands = [{ command: "menu", description: "Xem hướng dẫn" }]
    expect(await call("setMyCommands", { commands })).toMatchObject({ ok: true })
    expect(await call("getMyCommands")).toMatchObject({ result: commands })
    expect(await call("setMyCommands", { commands: [{ command: "Gặp", description: "x" }] })).toMatchObject(
      no(400, "Bad Request: BOT_COMMAND_INVALID"),
    )
  })
})

describe("faults", () => {
  it.each([
    ["rate_limited", 429, { retry_after: 7 }],
    ["blocked", 403, undefined],
    ["unauthorized", 401, undefined],
    ["server_error", 500, undefined],
    ["idle", 408, undefined],
  ] as const)("%s is answered with %i, once, and nothing is delivered", async (kind, code, parameters) => {
    const { call, fake } = await openBench()
    fake.say(7, "chào")
    fake.fault({ kind, retryAfterSeconds: 7, method: "sendMessage", chat: "7" })
    expect(await call("sendChatAction", { chat_id: 7, action: "typing" })).toMatchObject({ ok: true })
    const refused = await call("sendMessage", { chat_id: 7, text: "một" })
    expect(refused).toMatchObject({ ok: false, error_code: code })
    expect(refused.parameters).toEqual(parameters)
    expect(fake.seenBy(7)).toHaveLength(1)
    expect(await call("sendMessage", { chat_id: 7, text: "một" })).toMatchObject({ ok: true })
  })

  it("can say no under 200, and answer with a page of another server", async () => {
    const { fake, call } = await openBench()
    fake.fault({ kind: "not_ok", code: 400, description: "Bad Request: no" })
    fake.fault({ kind: "status", status: 502 })
    const address = `${fake.url}/bot${fake.token}/getMe`
    const first = await fetch(address)
    expect([first.status, await first.json()]).toEqual([
      200,
      { ok: false, error_code: 400, description: "Bad Request: no" },
    ])
    const second = await fetch(address)
    expect([second.status, (await second.text()).slice(0, 6)]).toEqual([502, "<html>"])
    expect(await call("getMe")).toMatchObject({ ok: true })
  })

  it("cuts the connection before or after delivery, and the ledger knows which", async () => {
    const { call, fake } = await openBench()
    fake.say(7, "chào")
    fake.fault({ kind: "drop_before" })
    fake.fault({ kind: "drop_after" })
    await expect(call("sendMessage", { chat_id: 7, text: "một" })).rejects.toThrow()
    await expect(call("sendMessage", { chat_id: 7, text: "hai" })).rejects.toThrow()
    expect(fake.seenBy(7).map(({ text }) => text)).toEqual(["chào", "hai"])
    expect(fake.ledger()).toMatchObject([
      { text: "một", outcome: "rejected", status: null, answered: false },
      { text: "hai", outcome: "delivered", status: null, answered: false },
    ])
  })

  it("answers slowly after delivery; a caller who has left counts as not answered", async () => {
    const gone = Promise.withResolvers<void>()
    const { call, fake } = await openBench({ wait: (_ms, signal) => untilAborted(signal, gone.resolve) })
    fake.say(7, "chào")
    fake.fault({ kind: "slow", ms: 5000 })
    const leaving = new AbortController()
    const sending = call("sendMessage", { chat_id: 7, text: "một" }, leaving.signal)
    await eventually(() => fake.seenBy(7).length).toBe(2)
    leaving.abort()
    await expect(sending).rejects.toThrow()
    await gone.promise
    expect(fake.ledger()).toMatchObject([{ outcome: "delivered", answered: false }])
  })
})

function untilAborted(signal: AbortSignal | undefined, tell: () => void): Promise<void> {
  return new Promise((resolve) =>
    signal?.addEventListener("abort", () => {
      resolve()
      tell()
    }),
  )
}
