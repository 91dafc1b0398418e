import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Channel } from "../../src/core/channel.ts"
import { DeliveryError } from "../../src/core/errors.ts"
import type { Worker } from "../../src/core/worker.ts"
import { type SenderDeps, startSender } from "../../src/outbox/send.ts"
import { admitMembers } from "../../src/storage/admissions.ts"
import { closeChat, noteHeard, openChat } from "../../src/storage/chats.ts"
import { readDialogue, writeDialogue } from "../../src/storage/dialogues.ts"
import { type Notice, notify } from "../../src/storage/notify.ts"
import { insertOutgoing, noteReceipt, withdrawNotices } from "../../src/storage/outbox.ts"
import type { Recipient } from "../../src/storage/recipients.ts"
import { useDatabase } from "../support/database.ts"
import { testKeys } from "../support/keys.ts"
import { platform, silent } from "./platform.ts"

const holder = useDatabase()
const open: Worker[] = []
/** Saturday, ten in the morning in Vietnam. */
const TEN = new Date("2026-11-21T03:00:00Z")
let now = TEN
const clock = { now: () => now }
const at = (time: string, day = 21) => new Date(`2026-11-${day}T${time}:00+07:00`)

beforeEach(async () => {
  now = TEN
  await holder.database.query(
    "truncate outbox, chats, paces, accounts, people, notices restart identity cascade",
  )
})
afterEach(async () => {
  for (const sender of open.splice(0)) await sender.stop()
})

const an: Recipient = { channel: "telegram", user: "an" }
const binh: Recipient = { channel: "telegram", user: "binh" }

/** An and Bình on Telegram; Chi on both, where she wants Zalo first. */
async function admit(): Promise<void> {
  const account = (channel: "telegram" | "zalo-bot", user: string, person: number | null, place = 0) => ({
    channel,
    user,
    chat: user,
    person,
    place,
  })
  await admitMembers(
    holder.database,
    [
      account("telegram", "an", null),
      account("telegram", "binh", null),
      account("telegram", "chi", 7, 1),
      account("zalo-bot", "chi-zalo", 7, 0),
    ],
    TEN,
  )
}

function sender(channels: Channel[], more: Partial<SenderDeps> = {}): Worker {
  const rates = { telegram: 1000, "zalo-bot": 1000 }
  const worker = startSender({ database: holder.database, clock, log: silent, channels, rates, ...more })
  open.push(worker)
  return worker
}

async function until(moment: Date, worker: Worker): Promise<void> {
  now = moment
  worker.wake()
  await worker.idle()
}

const tell = (text: string, to: Recipient[] = [an], more: Partial<Notice> = {}) =>
  notify(
    holder.database,
    to,
    { key: text, kind: "notice", message: { parts: [{ kind: "text", text }] }, ...more },
    now,
  )

const states = async () => {
  const rows = await holder.database.query<{ text: string; state: string }>(
    "select chat || ': ' || (message -> 'parts' -> 0 ->> 'text') as text, state from outbox order by id",
  )
  return Object.fromEntries(rows.map(({ text, state }) => [text, state]))
}

describe("a notice with buttons", () => {
  it("makes typed numbers mean its own, and ends what was asked before", async () => {
    await admit()
    await openChat(holder.database, { channel: "telegram", chat: "an" }, true, TEN)
    const before = {
      actions: [{ id: "old", action: {} }],
      latest: ["old"],
      step: { feature: "members", do: "find" },
    }
    const chat = { channel: "telegram", chat: "an" } as const
    await writeDialogue(holder.database, testKeys, chat, before, at("23:00"))
    const message = {
      parts: [{ kind: "text" as const, text: "mời họp" }],
      buttons: [{ label: "Có mặt", action: "meeting:1:yes" }],
    }
    await notify(holder.database, [an], { key: "k", kind: "notice", message }, TEN)
    const told = platform()
    await sender([told.channel]).idle()
    expect(told.shown).toHaveLength(1)
    expect(await readDialogue(holder.database, testKeys, chat, TEN)).toEqual({
      actions: [{ id: "old", action: {} }],
      latest: ["meeting:1:yes"],
      labels: ["Có mặt"],
    })
  })
})

describe("a notice", () => {
  it("reaches each of its people once, though it is sent again", async () => {
    await admit()
    const telegram = platform()
    const worker = sender([telegram.channel])
    expect(await tell("Họp", [an, binh])).toEqual({ added: 2, unreachable: 0 })
    expect(await tell("Họp", [an, binh])).toEqual({ added: 0, unreachable: 0 })
    await until(TEN, worker)
    expect(telegram.shown.sort()).toEqual(["an: Họp", "binh: Họp"])
  })

  it("keeps quiet hours: what is told at 23:10 arrives at 6:45", async () => {
    await admit()
    const telegram = platform()
    const worker = sender([telegram.channel])
    now = at("23:10")
    await tell("Nhắc họp")
    await until(at("23:10"), worker)
    await until(at("06:44", 22), worker)
    expect(telegram.shown).toEqual([])
    await until(at("06:45", 22), worker)
    expect(telegram.shown).toEqual(["an: Nhắc họp"])
  })

  it("that is urgent, and an answer, go out in quiet hours", async () => {
    await admit()
    const telegram = platform()
    const worker = sender([telegram.channel])
    now = at("23:10")
    await tell("Sơ tán", [an], { kind: "urgent" })
    const to = { channel: "telegram", chat: "binh" } as const
    await insertOutgoing(holder.database, to, { parts: [{ kind: "text", text: "Trả lời" }] }, now)
    await until(at("23:10"), worker)
    expect(telegram.shown.sort()).toEqual(["an: Sơ tán", "binh: Trả lời"])
  })

  it("comes three times a day at most; the fourth comes the next morning, an urgent one at once", async () => {
    await admit()
    for (const text of ["một", "hai", "ba", "bốn"]) await tell(text)
    await tell("khẩn", [an], { kind: "urgent" })
    const telegram = platform()
    const worker = sender([telegram.channel])
    for (let minute = 0; minute < 5; minute++) await until(new Date(TEN.getTime() + minute * 60_000), worker)
    expect(telegram.shown).toEqual(["an: khẩn", "an: một", "an: hai", "an: ba"])
    await until(at("07:00", 22), worker)
    expect(telegram.shown.at(-1)).toBe("an: bốn")
  })

  it("of no use any more is not sent", async () => {
    await admit()
    const telegram = platform()
    await tell("Họp lúc 11 giờ", [an], { notAfter: at("11:00") })
    now = at("11:00")
    await sender([telegram.channel]).idle()
    expect(telegram.shown).toEqual([])
    expect(await states()).toEqual({ "an: Họp lúc 11 giờ": "expired" })
  })

  it("can be taken back while it waits", async () => {
    await admit()
    const telegram = platform()
    await tell("họp:12:v1", [an, binh])
    expect(await withdrawNotices(holder.database, "họp:12:", now)).toBe(2)
    await sender([telegram.channel]).idle()
    expect(telegram.shown).toEqual([])
  })

  it("that was taken back while the platform held it off is not tried again", async () => {
    await admit()
    const busy = new DeliveryError("rate_limited", "too many", { retryAfterSeconds: 1 })
    const telegram = platform("telegram", async (_text, attempt) => {
      if (attempt > 1) return undefined
      expect(await withdrawNotices(holder.database, "họp:12:", now)).toBe(0)
      return busy
    })
    const worker = sender([telegram.channel])
    await tell("họp:12:v1", [an])
    await until(TEN, worker)
    await until(new Date(TEN.getTime() + 60_000), worker)
    expect(telegram.shown).toEqual([])
    expect(await states()).toEqual({ "an: họp:12:v1": "expired" })
  })

  it("waits behind answers, however many it has to reach", async () => {
    await admit()
    await tell("Họp", [an, binh])
    const to = { channel: "telegram", chat: "người hỏi" } as const
    await insertOutgoing(holder.database, to, { parts: [{ kind: "text", text: "Trả lời" }] }, now)
    const telegram = platform()
    // A pace at which one message goes at this moment.
    const worker = sender([telegram.channel], { rates: { telegram: 1 } })
    await worker.idle()
    expect(telegram.shown).toEqual(["người hỏi: Trả lời"])
  })
})

describe("a person with two accounts", () => {
  it("is told on the one they put first", async () => {
    await admit()
    const [telegram, zalo] = [platform(), platform("zalo-bot")]
    await tell("Họp", [{ channel: "telegram", user: "chi" }])
    await sender([telegram.channel, zalo.channel]).idle()
    expect([telegram.shown, zalo.shown]).toEqual([[], ["chi-zalo: Họp"]])
  })

  it("is told on the other when the first is closed, one message in all", async () => {
    await admit()
    const telegram = platform()
    const zalo = platform("zalo-bot", () => new DeliveryError("unreachable", "no", { closed: "blocked" }))
    await tell("Họp", [{ channel: "zalo-bot", user: "chi-zalo" }])
    const worker = sender([telegram.channel, zalo.channel])
    await worker.idle()
    await until(new Date(TEN.getTime() + 1000), worker)
    expect(telegram.shown).toEqual(["chi: Họp"])
    expect(await states()).toEqual({ "chi: Họp": "sent" })
  })

  it("is not told again when nobody knows whether the first arrived", async () => {
    await admit()
    const telegram = platform()
    const zalo = platform("zalo-bot", () => new DeliveryError("perhaps_sent", "no answer"))
    await tell("Họp", [{ channel: "zalo-bot", user: "chi-zalo" }])
    const worker = sender([telegram.channel, zalo.channel])
    await worker.idle()
    await until(at("12:00"), worker)
    expect(telegram.shown).toEqual([])
    expect(await states()).toEqual({ "chi-zalo: Họp": "unknown" })
  })

  it("has what waits for a closed account moved to the other", async () => {
    await admit()
    now = at("23:00")
    await tell("Sáng mai", [{ channel: "zalo-bot", user: "chi-zalo" }])
    await tell("Khẩn", [{ channel: "zalo-bot", user: "chi-zalo" }], { kind: "urgent" })
    const telegram = platform()
    const zalo = platform("zalo-bot", () => new DeliveryError("unreachable", "no", { closed: "blocked" }))
    const worker = sender([telegram.channel, zalo.channel])
    await worker.idle()
    await until(at("07:00", 22), worker)
    await until(at("07:01", 22), worker)
    expect(telegram.shown.sort()).toEqual(["chi: Khẩn", "chi: Sáng mai"])
    expect(zalo.attempts.get("Sáng mai")).toBeUndefined()
  })
})

describe("somebody who cannot be reached", () => {
  it("is accounted for without a try, and is told again after coming back", async () => {
    await admit()
    const telegram = platform()
    await closeChat(holder.database, { channel: "telegram", chat: "an" }, "blocked", now)
    expect(await tell("một", [an])).toEqual({ added: 1, unreachable: 1 })
    const worker = sender([telegram.channel])
    await worker.idle()
    expect(await states()).toEqual({ "an: một": "unreachable" })
    await openChat(holder.database, { channel: "telegram", chat: "an" }, true, now)
    await tell("hai", [an])
    await until(TEN, worker)
    expect(telegram.shown).toEqual(["an: hai"])
  })
})

describe("a long message", () => {
  const LONG = "một|hai|ba"

  it("goes out piece by piece, in order, with a rest between two", async () => {
    await admit()
    await noteHeard(holder.database, { channel: "telegram", chat: "an" }, true, now)
    const telegram = platform()
    await tell(LONG)
    const worker = sender([telegram.channel])
    await worker.idle()
    expect(telegram.shown).toEqual(["an: một"])
    await until(new Date(TEN.getTime() + 1000), worker)
    await until(new Date(TEN.getTime() + 2000), worker)
    expect(telegram.shown).toEqual(["an: một", "an: hai", "an: ba"])
    expect(await states()).toEqual({ [`an: ${LONG}`]: "sent" })
  })

  it("goes on with the piece that failed, and repeats none", async () => {
    await admit()
    const telegram = platform("telegram", (text, attempt) =>
      text === "hai" && attempt < 3 ? new DeliveryError("not_sent", "no") : undefined,
    )
    await tell(LONG)
    const worker = sender([telegram.channel])
    await worker.idle()
    for (let second = 1; second < 10; second++) await until(new Date(TEN.getTime() + second * 1000), worker)
    expect(telegram.shown).toEqual(["an: một", "an: hai", "an: ba"])
  })
})

describe("what a platform tells afterwards", () => {
  it("turns sent into delivered and seen, never back", async () => {
    await admit()
    const telegram = platform()
    await tell("Họp", [an, binh])
    await sender([telegram.channel]).idle()
    const receipt = (chat: string, kind: "delivered" | "seen") =>
      noteReceipt(holder.database, "telegram", [`p-${chat}-Họp`], kind, now)
    await receipt("an", "seen")
    await receipt("an", "delivered")
    await receipt("binh", "delivered")
    expect(await states()).toEqual({ "an: Họp": "seen", "binh: Họp": "delivered" })
  })
})

describe("a group that gets another id", () => {
  it("is written to under the new one", async () => {
    const telegram = platform("telegram", (_text, _attempt, chat) =>
      chat === "-1" ? new DeliveryError("moved", "upgraded", { movedTo: "-100" }) : undefined,
    )
    const to = { channel: "telegram", chat: "-1" } as const
    await noteHeard(holder.database, to, false, now)
    await insertOutgoing(holder.database, to, { parts: [{ kind: "text", text: "Chào" }] }, now)
    const worker = sender([telegram.channel])
    await worker.idle()
    await until(new Date(TEN.getTime() + 3000), worker)
    expect(telegram.shown).toEqual(["-100: Chào"])
  })
})
