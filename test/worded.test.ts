import { once } from "node:events"
import { type AddressInfo, createServer } from "node:net"
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { createConversation } from "../src/conversation.ts"
import type { Incoming } from "../src/core/channel.ts"
import { AppError } from "../src/core/errors.ts"
import type { Log } from "../src/core/log.ts"
import { startDrain } from "../src/inbox/drain.ts"
import { createRecorder } from "../src/inbox/record.ts"
import { createFit } from "../src/outbox/fit.ts"
import { startSender } from "../src/outbox/send.ts"
import { setAudience } from "../src/storage/accounts.ts"
import { forgetWordings } from "../src/storage/wordings.ts"
import { startWords } from "../src/worded.ts"
import type { Proposed } from "../src/wording/types.ts"
import { createWordingModel, type WordingModel } from "../src/wording-model.ts"
import { labelsOf, readable, texts } from "./features/ask/talk.ts"
import { shelve } from "./storage/shelf.ts"
import { stalls, useChatServers } from "./support/chat-server.ts"
import { useDatabase } from "./support/database.ts"
import { emptyTables } from "./support/empty.ts"
import { eventually } from "./support/eventually.ts"
import { keptChannel, type Said } from "./support/kept-channel.ts"
import { testKeys } from "./support/keys.ts"
import { askDeps } from "./support/shelf.ts"

const holder = useDatabase()
const serve = useChatServers()
const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const START = Date.UTC(2026, 10, 21, 2)
const WAIT_MS = 20_000
const FAILURES_UNTIL_REST = 5
const QUESTION = "mượn hội trường nhà văn hóa phải đăng ký trước mấy ngày"
const RULE = "Người mượn hội trường nhà văn hóa đăng ký với ban quản lý trước ít nhất 3 ngày."
const HONEST: Proposed = {
  text: "Người mượn hội trường nhà văn hóa đăng ký trước ít nhất 3 ngày.",
  sources: [{ passage: "D1", quote: RULE }],
}
const LIE: Proposed = { ...HONEST, text: "Người mượn hội trường nhà văn hóa đăng ký trước ít nhất 5 ngày." }

let now = START
const clock = { now: () => new Date(now) }
const sent: Said[] = []
/** What the model was shown, and how it answers next. */
const shown: { question: string; texts: string[] }[] = []
let answers: () => Promise<readonly Proposed[]>
let events = 0
let model: WordingModel
let running: Awaited<ReturnType<typeof start>>

/** The model of these tests, which answers as the test has it. */
const asTold: Pick<WordingModel, "propose"> = {
  propose: (question, evidence) => {
    shown.push({ question, texts: evidence.map(({ text }) => text) })
    return answers()
  },
}

async function start({ isRemote = false, model = asTold } = {}) {
  const { database } = holder
  const channel = keptChannel(sent)
  const { vectors } = await askDeps(database)
  const fit = createFit({ database, clock, texts, publicUrl: null, keys: testKeys })
  const sender = startSender({ database, clock, log: silent, channels: [channel], fit })
  const words = { version: "model 1", waitMs: WAIT_MS, isRemote, isAllowed: () => true }
  const base = { database, clock, log: silent, keys: testKeys }
  const drain = startDrain({
    ...base,
    channels: ["web"],
    ...createConversation({ clock, texts, vectors, keys: testKeys, words }),
    onDone: () => sender.wake(),
  })
  const record = createRecorder({ ...base, wake: () => drain.wake() })
  const openWorker = () =>
    startWords({
      ...base,
      texts,
      words,
      most: 2,
      onSettled: () => sender.wake(),
      model,
    })
  return {
    say: async (chat: string, incoming: Partial<Incoming>) => {
      await record({
        channel: "web",
        chat,
        eventId: String(events++),
        user: chat,
        isPrivate: true,
        text: "",
        ...incoming,
      })
      await drain.idle()
      await sender.idle()
    },
    openWorker,
    /** Lets the model answer what waits, in a process of its own. */
    word: async () => {
      const worker = openWorker()
      await worker.idle()
      await worker.stop()
      await sender.idle()
    },
    /** Lets the clock go on. */
    pass: async (ms: number) => {
      now += ms
      sender.wake()
      await sender.idle()
    },
    stop: async () => {
      await drain.stop()
      await sender.stop()
    },
  }
}

/** From now on the program's own client asks a server at this address; its time passes ten times as fast. */
async function withModelAt(url: string): Promise<void> {
  await running.stop()
  const settings = {
    ...{ url, model: "mau", apiKey: undefined, remote: null },
    ...{ waitMs: WAIT_MS, atOnce: 2, tokensADay: 1_000_000 },
  }
  model = createWordingModel({ database: holder.database, clock: { ...clock, speed: 10 }, settings })
  running = await start({ model })
}

/** Where a server was and is no more. */
async function addressOfNobody(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, "close")
  return `http://127.0.0.1:${port}/v1`
}

const to = (chat: string) => sent.filter((one) => one.chat === chat).map(({ message }) => message)

beforeAll(async () => {
  // The client's library, which loads when it is first used, is not what a hurried clock is to wait for.
  await import("@langchain/openai")
  await shelve(holder.database, {
    number: "05-QC/NVH",
    articles: { "Điều 3. Mượn hội trường": RULE, "Điều 4. Vệ sinh": "Người mượn quét dọn sạch sẽ." },
  })
  await shelve(holder.database, {
    number: "06-QĐ/CB",
    audience: "members",
    articles: { "Điều 1. Trực nhật": "Đảng viên trực nhật nhà văn hóa từ 7 giờ sáng." },
  })
})
beforeEach(async () => {
  now = START
  sent.length = 0
  shown.length = 0
  answers = async () => [HONEST]
  await emptyTables(
    holder.database,
    "held_answers, wordings, outbox, dialogues, chats, paces, model_days, model_calls, model_rest",
  )
  running = await start()
})
afterEach(() => running.stop())

describe("an answer that a model may word", () => {
  it("comes in sentences with their sources, says that a machine worded it, and shows the exact words at a press", async () => {
    await running.say("an", { text: QUESTION })
    expect(to("an")).toEqual([])
    await running.word()
    const [message] = to("an")
    const read = readable(message!)
    expect(read).toContain("Người mượn hội trường nhà văn hóa đăng ký trước ít nhất 3 ngày. [1]")
    expect(read).toMatch(/\[1\] .*05-QC\/NVH.*Điều 3.* \(.*hiệu lực\)/)
    expect(read).toContain("Máy (AI) diễn đạt")
    const button = message!.buttons!.find(({ label }) => label === "Xem nguyên văn")
    await running.say("an", { action: button!.action })
    await running.pass(2000)
    expect(to("an")[1]!.parts).toContainEqual(
      expect.objectContaining({ kind: "quote", text: expect.stringContaining(RULE) }),
    )
    expect(labelsOf(to("an")[1]!)).not.toContain("Xem nguyên văn")
  })

  it("is quoted where the model says what the text does not say", async () => {
    answers = async () => [LIE]
    await running.say("an", { text: QUESTION })
    await running.word()
    expect(readable(to("an")[0]!)).toContain(`“${RULE}`.slice(1))
    expect(readable(to("an")[0]!)).not.toContain("5 ngày")
  })

  it("loses only the sentence that is not so", async () => {
    answers = async () => [LIE, HONEST]
    await running.say("an", { text: QUESTION })
    await running.word()
    expect(readable(to("an")[0]!)).toContain("3 ngày. [1]")
    expect(readable(to("an")[0]!)).not.toContain("5 ngày")
  })

  it("is quoted when the wait is over and the model has said nothing", async () => {
    await running.say("an", { text: QUESTION })
    await running.pass(WAIT_MS - 1)
    expect(to("an")).toEqual([])
    await running.pass(1)
    expect(to("an")).toHaveLength(1)
    expect(readable(to("an")[0]!)).toContain(RULE)
  })

  it("is quoted at once where the model fails, which is asked anew next time", async () => {
    answers = async () => {
      throw new AppError("model-busy", "too much to do")
    }
    await running.say("an", { text: QUESTION })
    await running.word()
    expect(readable(to("an")[0]!)).toContain(RULE)
    answers = async () => [HONEST]
    await running.say("binh", { text: QUESTION })
    await running.word()
    expect(readable(to("binh")[0]!)).toContain("3 ngày. [1]")
    expect(shown).toHaveLength(2)
  })

  it("is there at once for whoever asks the same, without asking the model again", async () => {
    await running.say("an", { text: QUESTION })
    await running.word()
    await running.say("binh", { text: QUESTION })
    expect(readable(to("binh")[0]!)).toContain("3 ngày. [1]")
    expect(shown).toHaveLength(1)
  })

  it("is forgotten after a day", async () => {
    await running.say("an", { text: QUESTION })
    await running.word()
    expect(await forgetWordings(holder.database, new Date(START - 1))).toBe(0)
    expect(await forgetWordings(holder.database, new Date(START + 1))).toBe(1)
  })

  it("goes in its exact words before whatever is said next, so that answers stay in order", async () => {
    await running.say("an", { text: QUESTION })
    await running.say("an", { text: "cách nấu phở bò" })
    await running.pass(2000)
    expect(to("an")).toHaveLength(2)
    expect(readable(to("an")[0]!)).toContain(RULE)
    expect(readable(to("an")[1]!)).toContain("Chưa tìm thấy")
    await running.word()
    expect(to("an")).toHaveLength(2)
    expect(shown).toEqual([])
  })

  it("is asked for without what leads to a person, and nothing of it lies open", async () => {
    await running.say("an", { text: `${QUESTION}, gọi cho tôi số 0912 345 678` })
    const rows = await holder.database.query<{ row: string }>(
      "select w::text as row from wordings w union all select h::text from held_answers h",
    )
    expect(rows).toHaveLength(2)
    for (const { row } of rows) expect(row).not.toMatch(/hội trường|0912/)
    await running.word()
    expect(shown[0]!.question).not.toMatch(/0912|678/)
    expect(shown[0]!.question).toContain("hội trường")
  })

  it("has a button for the exact words before all others, which platforms with few buttons show, too", async () => {
    await running.say("an", { text: QUESTION })
    await running.say("binh", { text: QUESTION })
    await running.word()
    await running.say("chi", { text: `${QUESTION} vậy` })
    await running.pass(WAIT_MS)
    const [worded] = to("an")
    const [quoted] = to("chi")
    expect(labelsOf(worded!)).toEqual(["Xem nguyên văn", ...labelsOf(quoted!)])
    expect(shown).toHaveLength(1)
  })

  it("takes numbers as they stand under what was sent, sentences or quotations", async () => {
    await running.say("an", { text: QUESTION })
    await running.pass(WAIT_MS)
    const quoted = labelsOf(to("an")[0]!)
    await running.say("binh", { text: QUESTION })
    await running.word()
    await running.say("chi", { text: QUESTION })
    await running.say("an", { text: String(quoted.length + 1) })
    for (const chat of ["binh", "chi"]) await running.say(chat, { text: "1" })
    await running.pass(2000)
    expect(readable(to("an")[1]!)).toContain(`Không có lựa chọn số ${quoted.length + 1}`)
    expect(readable(to("binh")[1]!)).toContain(RULE)
    expect(readable(to("chi")[1]!)).toContain(RULE)
  })

  describe("by a model that does not answer", () => {
    it("is quoted when the wait is over while the model is still being asked, and what it says then comes too late", async () => {
      const late = Promise.withResolvers<readonly Proposed[]>()
      answers = () => late.promise
      await running.say("an", { text: QUESTION })
      const worker = running.openWorker()
      await eventually(() => shown).toHaveLength(1)
      await running.pass(WAIT_MS - 1)
      expect(to("an")).toEqual([])
      await running.pass(1)
      expect(readable(to("an")[0]!)).toContain(RULE)
      late.resolve([HONEST])
      await worker.idle()
      await worker.stop()
      await running.pass(WAIT_MS)
      expect(to("an")).toHaveLength(1)
    })

    it("is quoted when the server takes the question and never answers, without a process that watches the clock", async () => {
      const { url, asked } = await serve(stalls)
      await withModelAt(url)
      await running.say("an", { text: QUESTION })
      expect(to("an")).toEqual([])
      await running.word()
      expect(readable(to("an")[0]!)).toContain(RULE)
      expect(asked).toHaveLength(1)
    })

    it("is quoted at once where there is no server, and soon without even looking for one", async () => {
      await withModelAt(await addressOfNobody())
      for (let one = 0; one < FAILURES_UNTIL_REST; one++) {
        await running.say(`an ${one}`, { text: QUESTION })
        await running.word()
        expect(readable(to(`an ${one}`)[0]!)).toContain(RULE)
      }
      expect((await model.standing()).isResting).toBe(true)
      await running.say("binh", { text: QUESTION })
      await running.word()
      expect(readable(to("binh")[0]!)).toContain(RULE)
    })
  })

  describe("by one outside the organisation", () => {
    beforeEach(async () => {
      await running.stop()
      running = await start({ isRemote: true })
      await holder.database.query("delete from accounts")
    })

    it("says so", async () => {
      await running.say("an", { text: QUESTION })
      await running.word()
      expect(readable(to("an")[0]!)).toContain("Máy (AI) đặt ngoài cơ quan")
    })

    it("is quoted at once where not everybody may read the text", async () => {
      await setAudience(holder.database, { channel: "web", user: "an", audience: "members", at: clock.now() })
      await running.say("an", { text: "trực nhật nhà văn hóa mấy giờ" })
      expect(readable(to("an")[0]!)).toContain("7 giờ")
      await running.word()
      expect(shown).toEqual([])
    })
  })
})
