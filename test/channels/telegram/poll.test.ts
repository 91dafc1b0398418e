import { describe, expect, it } from "vitest"
import type { Receive, Turn } from "../../../src/core/channel.ts"
import type { Wait } from "../../../src/simulators/shared/simulator.ts"
import type { FakeTelegram } from "../../../src/simulators/telegram/index.ts"
import { eventually } from "../../support/eventually.ts"
import { listener, openBench } from "./bench.ts"

const polls = (fake: FakeTelegram) => fake.ledger().filter(({ method }) => method === "getUpdates")

/** Waits that are written down and over at once; those after `most` never end. */
function notedWaits(most = Number.POSITIVE_INFINITY): {
  waits: number[]
  wait: (ms: number) => Promise<void>
} {
  const waits: number[] = []
  return {
    waits,
    wait: (ms) => {
      waits.push(ms)
      return waits.length > most ? new Promise(() => {}) : Promise.resolve()
    },
  }
}

const untilAborted: Wait = (_ms, signal) =>
  new Promise((resolve) => signal?.addEventListener("abort", () => resolve()))

/** The problems that were reported, in order. */
const problems = (reports: readonly { problem?: string | null }[]): (string | null)[] =>
  reports.flatMap(({ problem }) => (problem === undefined ? [] : [problem]))

describe("polling", () => {
  it("fetches what came while nobody listened, in order, and only the kinds it reads", async () => {
    const { fake, channel } = await openBench("polling")
    fake.say(7, "một")
    const last = fake.say(7, "hai")
    const { receive, arrivals } = listener()
    await channel.start(receive)
    await fake.taken(last)
    expect(arrivals).toMatchObject([{ text: "một" }, { text: "hai" }])
    const info = await fetch(`${fake.url}/bot${fake.token}/getWebhookInfo`)
    expect(await info.json()).toMatchObject({
      result: { allowed_updates: ["message", "callback_query", "my_chat_member"] },
    })
  })

  it("confirms nothing before all of it is stored", async () => {
    const release = Promise.withResolvers<void>()
    const { fake, channel } = await openBench("polling")
    fake.say(7, "một")
    const last = fake.say(7, "hai")
    const texts: string[] = []
    await channel.start(async (arrival) => {
      texts.push("text" in arrival ? arrival.text : "")
      if (texts.length === 2) await release.promise
    })
    await eventually(() => texts).toEqual(["một", "hai"])
    expect(polls(fake)).toHaveLength(1)
    let isTaken = false
    const taken = fake.taken(last).then(() => {
      isTaken = true
    })
    await new Promise(setImmediate)
    expect(isTaken).toBe(false)
    release.resolve()
    await taken
  })

  it("fetches again what could not be stored, and rests longer each time", async () => {
    const { waits, wait } = notedWaits()
    const { fake, channel, reports, logged } = await openBench("polling", { wait })
    const tries: string[] = []
    const said = fake.say(7, "một")
    await channel.start(async (arrival) => {
      tries.push(arrival.eventId)
      if (tries.length < 4) throw new Error("no database")
    })
    await fake.taken(said)
    expect(tries).toEqual(Array(4).fill(String(said.update_id)))
    expect(waits).toEqual([1000, 2000, 4000])
    expect(logged()).toContain("could not store")
    // It is our trouble, and none with the platform.
    expect(problems(reports)).toEqual([null])
  })

  it("passes on a repeated update under the same id", async () => {
    const { fake, channel } = await openBench("polling")
    fake.fault({ kind: "repeat" })
    fake.say(7, "một")
    const { receive, arrivals } = listener()
    await channel.start(receive)
    await fake.taken(fake.say(7, "hai"))
    expect(arrivals).toMatchObject([{ text: "một" }, { text: "một" }, { text: "hai" }])
    expect(arrivals[0]!.eventId).toBe(arrivals[1]!.eventId)
  })

  it("goes on behind the newest of those that come in disorder", async () => {
    const { fake, channel } = await openBench("polling")
    const first = fake.say(7, "một")
    fake.say(7, "hai")
    fake.reorder()
    const { receive, arrivals } = listener()
    await channel.start(receive)
    await fake.taken(first)
    await fake.taken(fake.say(7, "ba"))
    expect(arrivals).toMatchObject([{ text: "hai" }, { text: "một" }, { text: "ba" }])
  })

  it.each([
    ["is refused", { kind: "unauthorized" }, "unauthorized"],
    [
      "meets another poller",
      { kind: "status", status: 409, description: "Conflict: terminated by other" },
      "conflict",
    ],
    ["meets a failing platform", { kind: "server_error" }, "unreachable"],
    ["is cut off", { kind: "drop_before" }, "unreachable"],
    ["gets another server's page", { kind: "status", status: 502 }, "unreachable"],
  ] as const)("that %s says so, rests, and goes on", async (_what, fault, problem) => {
    const { waits, wait } = notedWaits()
    const { fake, channel, reports } = await openBench("polling", { wait })
    const { receive, arrivals } = listener()
    fake.fault({ ...fault, method: "getUpdates", times: 7 })
    await channel.start(receive)
    await fake.taken(fake.say(7, "chào"))
    expect(problems(reports)).toEqual([null, problem, null])
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
    expect(arrivals).toMatchObject([{ text: "chào" }])
  })

  it("rests as long as the platform asks", async () => {
    const { waits, wait } = notedWaits()
    const { fake, channel } = await openBench("polling", { wait })
    fake.fault({ kind: "rate_limited", retryAfterSeconds: 77, method: "getUpdates" })
    await channel.start(async () => {})
    await fake.taken(fake.say(7, "chào"))
    expect(waits).toEqual([77_000])
  })

  it("ends at once when it is stopped: a poll that would never end", async () => {
    const { fake, channel } = await openBench("polling", { fake: { wait: untilAborted } })
    await channel.start(async () => {})
    await fake.taken(fake.say(7, "chào"))
    await channel.stop()
    await eventually(() => polls(fake).at(-1)).toMatchObject({ status: null, answered: false })
  })

  it("ends at once when it is stopped: a rest that would never end", async () => {
    const { wait, waits } = notedWaits(0)
    const { fake, channel } = await openBench("polling", { wait })
    fake.fault({ kind: "server_error", method: "getUpdates" })
    await channel.start(async () => {})
    await eventually(() => waits.length).toBe(1)
    await channel.stop()
    expect(polls(fake)).toHaveLength(1)
  })
})

describe("taking turns", () => {
  /** A turn that is ours when `isOurs` says so; writes down what is asked of it. */
  function makeTurn(isOurs: () => boolean | Promise<boolean>): Turn & { asked: string[] } {
    const asked: string[] = []
    return {
      asked,
      take: async () => {
        asked.push("take")
        return isOurs()
      },
      give: async () => {
        asked.push("give")
      },
    }
  }

  it("looks every five seconds while another process polls, and asks nothing of the platform", async () => {
    const { waits, wait } = notedWaits()
    let looks = 0
    const turn = makeTurn(() => ++looks > 3)
    const { fake, channel } = await openBench("polling", { turn, wait })
    await channel.start(async () => {})
    await fake.taken(fake.say(7, "chào"))
    expect(waits).toEqual([5000, 5000, 5000])
    expect(turn.asked.filter((word) => word === "take").length).toBe(3 + polls(fake).length + 1)
    await channel.stop()
    expect(turn.asked.at(-1)).toBe("give")
  })

  it("leaves the turn of another process alone when it stops", async () => {
    const { waits, wait } = notedWaits(0)
    const turn = makeTurn(() => false)
    const { fake, channel } = await openBench("polling", { turn, wait })
    await channel.start(async () => {})
    await eventually(() => waits.length).toBe(1)
    await channel.stop()
    expect(turn.asked).toEqual(["take"])
    expect(polls(fake)).toEqual([])
  })

  it("goes on when the turn cannot be asked for", async () => {
    const { waits, wait } = notedWaits()
    let looks = 0
    const turn = makeTurn(() => {
      looks += 1
      if (looks === 1) throw new Error("no database")
      return true
    })
    const { fake, channel } = await openBench("polling", { turn, wait })
    await channel.start(async () => {})
    await fake.taken(fake.say(7, "chào"))
    expect(waits).toEqual([1000])
  })
})

describe("starting", () => {
  it("tells the operator who we are and how we listen", async () => {
    const { channel, reports } = await openBench("polling")
    await channel.start(async () => {})
    expect(Object.assign({}, ...reports)).toEqual({
      receives: "polling",
      connectedAs: "@chibo_bot",
      handle: "chibo_bot",
      webhook: "",
      problem: null,
    })
  })

  it("leaves the platform's list of commands alone, or sets it", async () => {
    const commands = [{ command: "menu", description: "Xem hướng dẫn" }]
    const plain = await openBench("polling")
    await plain.channel.start(async () => {})
    expect(plain.fake.ledger().some(({ method }) => method === "setMyCommands")).toBe(false)
    const { channel, fake } = await openBench("polling", { commands })
    await channel.start(async () => {})
    const listed = await fetch(`${fake.url}/bot${fake.token}/getMyCommands`)
    expect(await listed.json()).toEqual({ ok: true, result: commands })
  })

  it("works without the list when the platform does not take it", async () => {
    const commands = [{ command: "Không Được", description: "x" }]
    const { channel, fake } = await openBench("polling", { commands })
    await channel.start(async () => {})
    await fake.taken(fake.say(7, "chào"))
  })

  it.each([
    ["refuses the token", { kind: "unauthorized" }],
    ["knows no such bot", { kind: "status", status: 404, description: "Not Found" }],
  ] as const)("fails when the platform %s", async (_what, fault) => {
    const { channel, fake } = await openBench("polling")
    fake.fault({ ...fault, method: "getMe" })
    await expect(channel.start(async () => {})).rejects.toMatchObject({
      name: "AppError",
      code: "channel-refused",
      details: { channel: "telegram" },
    })
  })

  it("does not wait for a platform that cannot be reached, and begins when it can", async () => {
    const { waits, wait } = notedWaits()
    const { channel, fake, reports } = await openBench("polling", { wait })
    const { receive, arrivals } = listener()
    fake.fault({ kind: "drop_before", method: "getMe", times: 2 })
    fake.fault({ kind: "unauthorized", method: "getWebhookInfo" })
    await channel.start(receive)
    await fake.taken(fake.say(7, "chào"))
    expect(arrivals).toMatchObject([{ text: "chào" }])
    expect(problems(reports)).toEqual(["unreachable", "unauthorized", null])
    expect(waits).toEqual([1000, 2000, 4000])
  })

  it("can be stopped while it still tries", async () => {
    const { waits, wait } = notedWaits(0)
    const { channel, fake } = await openBench("polling", { wait })
    fake.fault({ kind: "drop_before", method: "getMe" })
    await channel.start(async () => {})
    await eventually(() => waits.length).toBe(1)
    await channel.stop()
    expect(fake.ledger()).toHaveLength(1)
  })

  it("says that a webhook is in the way, leaves it there, and begins when it is gone", async () => {
    const held = Promise.withResolvers<void>()
    const { channel, fake, reports } = await openBench("polling", { wait: () => held.promise })
    const call = (method: string, query = "") => fetch(`${fake.url}/bot${fake.token}/${method}${query}`)
    await call("setWebhook", "?url=https://example.org/hook")
    await channel.start(async () => {})
    await eventually(() => polls(fake).length).toBe(1)
    expect(problems(reports)).toEqual(["webhook-set"])
    expect(reports).toContainEqual({ webhook: "https://example.org/hook" })
    expect(await (await call("getWebhookInfo")).json()).toMatchObject({
      result: { url: "https://example.org/hook" },
    })
    await call("deleteWebhook")
    held.resolve()
    await fake.taken(fake.say(7, "chào"))
    expect(problems(reports)).toEqual(["webhook-set", null])
  })
})

describe("the log", () => {
  it("holds neither the token nor a word of what was said, whatever goes wrong", async () => {
    const { wait } = notedWaits()
    const { fake, channel, logged } = await openBench("polling", { wait })
    const secretWord = "tố cáo chủ tịch"
    let count = 0
    const receive: Receive = async (arrival) => {
      count += 1
      if (count === 1) throw new Error(`could not keep ${JSON.stringify(arrival)}`)
    }
    for (const method of ["getUpdates", "getMe", "answerCallbackQuery", "sendChatAction"])
      for (const kind of ["server_error", "drop_before"] as const) fake.fault({ kind, method })
    const parts = [{ kind: "quote" as const, text: secretWord, source: "Đơn", note: "" }]
    const message = { parts, buttons: [{ label: secretWord, action: "y" }] }
    const to = { channel: "telegram", chat: "7" } as const
    await channel.start(receive)
    await fake.taken(fake.say(7, secretWord))
    for (const description of ["Bad Request: can't parse entities", `Bad Request: ${secretWord}`])
      fake.fault({ kind: "status", status: 400, description, method: "sendMessage" })
    const failures: unknown[] = []
    for (const kind of ["drop_after", "server_error", "unauthorized"] as const)
      fake.fault({ kind, method: "sendMessage" })
    for (let tries = 0; tries < 4; tries++)
      await channel.send(to, message).catch((error) => failures.push(error))
    await channel.typing!(to)
    await fake.taken(fake.press(7, "y"))
    await fake.deliverRaw(JSON.stringify({ update_id: 5, message: { text: secretWord } }))
    await fake.taken(fake.say(7, secretWord))
    await channel.stop()
    expect(failures).toHaveLength(4)
    const lines = logged()
    for (const written of [lines, ...failures.map((error) => (error as Error).stack ?? "")])
      for (const word of [fake.token, fake.token.split(":")[1]!, secretWord, "tố cáo"])
        expect(written).not.toContain(word)
    for (const sign of [
      "polling failed",
      "could not store",
      "sending plain",
      "cannot be reached",
      "could not be read",
    ])
      expect(lines).toContain(sign)
  })
})
