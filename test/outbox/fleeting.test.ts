import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Channel } from "../../src/core/channel.ts"
import { DeliveryError, type DeliveryKind } from "../../src/core/errors.ts"
import { openMessage, sealMessage } from "../../src/core/sealed-message.ts"
import { loadTexts } from "../../src/core/texts.ts"
import type { Worker } from "../../src/core/worker.ts"
import { createHint } from "../../src/outbox/hint.ts"
import { startSender } from "../../src/outbox/send.ts"
import { noteHeard } from "../../src/storage/chats.ts"
import {
  insertFleeting,
  insertFleetingNotice,
  insertOutgoing,
  noteReceipt,
} from "../../src/storage/outbox.ts"
import { abandonStaleClaims, expireOutgoing } from "../../src/storage/outbox-claims.ts"
import { forgetAbandonedNews } from "../../src/storage/strangers.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { testKeys } from "../support/keys.ts"
import { platform, silent } from "./platform.ts"

const holder = useDatabase()
const open: Worker[] = []
const texts = loadTexts()
const START = new Date("2026-11-21T02:00:00Z")
const STRANGER = { channel: "telegram", chat: "lạ" } as const
let now = START

beforeEach(async () => {
  now = START
  await emptyTables(holder.database, "outbox, chats, paces, fleeting_ends")
})
afterEach(async () => {
  for (const worker of open.splice(0)) await worker.stop()
})

function sender(channel: Channel): Worker {
  const worker = startSender({
    database: holder.database,
    clock: { now: () => now },
    log: silent,
    channels: [channel],
    rates: { telegram: 1000, "zalo-oa": 1000 },
    fit: async (_channel, row) => openMessage(testKeys, row.message),
    hint: createHint(texts, null),
  })
  open.push(worker)
  return worker
}

const put = (text: string) =>
  insertFleeting(holder.database, STRANGER, { parts: [{ kind: "text", text }] }, now)
const states = async () =>
  (await holder.database.query<{ state: string }>("select state from outbox order by id")).map(
    ({ state }) => state,
  )

async function later(ms: number, worker: Worker): Promise<void> {
  now = new Date(now.getTime() + ms)
  worker.wake()
  await worker.idle()
}

describe("an answer to somebody who has agreed to nothing", () => {
  it("is gone once it was sent; others stay", async () => {
    await put("chào")
    const kept = { channel: "telegram", chat: "quen" } as const
    await insertOutgoing(holder.database, kept, { parts: [{ kind: "text", text: "chào" }] }, now)
    const { channel, shown } = platform()
    await later(1000, sender(channel))
    expect(shown.sort()).toEqual(["lạ: chào", "quen: chào"])
    expect(await states()).toEqual(["sent"])
  })

  it("comes in all its pieces", async () => {
    await put("một|hai|ba")
    const { channel, shown } = platform()
    const worker = sender(channel)
    for (let step = 0; step < 4; step++) await later(1000, worker)
    expect(shown).toEqual(["lạ: một", "lạ: hai", "lạ: ba"])
    expect(await states()).toEqual([])
  })

  it("is tried again when it was surely not sent", async () => {
    await put("chào")
    const fail = (_text: string, attempt: number) =>
      attempt === 1 ? new DeliveryError("not_sent", "the network broke") : undefined
    const { channel, shown } = platform("telegram", fail)
    const worker = sender(channel)
    await later(0, worker)
    expect(await states()).toEqual(["waiting"])
    await later(60_000, worker)
    expect(shown).toEqual(["lạ: chào"])
    expect(await states()).toEqual([])
  })

  it.each<DeliveryKind>(["rejected", "unreachable", "perhaps_sent"])(
    "is gone when it ended as %s",
    async (kind) => {
      await put("chào")
      const { channel, attempts } = platform("telegram", () => new DeliveryError(kind, "no"))
      await later(0, sender(channel))
      expect(attempts.get("chào")).toBe(1)
      expect(await states()).toEqual([])
    },
  )

  it("is gone when its process was", async () => {
    await put("chào")
    await holder.database.query("update outbox set state = 'sending', claimed_until = $1", [now])
    await later(1000, sender(platform().channel))
    expect(await states()).toEqual([])
  })

  it("has no receipt: what a platform tells of it afterwards changes nothing", async () => {
    await put("chào")
    await later(0, sender(platform().channel))
    await noteReceipt(holder.database, "telegram", ["p-lạ-chào"], "seen", now)
    expect(await states()).toEqual([])
  })
})

describe("news that nobody could ask for again", () => {
  const CITIZEN = { channel: "telegram", chat: "dân" } as const
  const tell = (text: string) =>
    insertFleetingNotice(
      holder.database,
      CITIZEN,
      "digest",
      sealMessage(testKeys, { parts: [{ kind: "text", text }] }),
      now,
    )
  const away = (isAway: () => boolean) =>
    platform("telegram", () =>
      isAway() ? new DeliveryError("unreachable", "silent for a week", { closed: "no_window" }) : undefined,
    )

  it("rests, sealed, while the platform does not take it, and comes once the person writes again", async () => {
    let isAway = true
    const { channel, shown } = away(() => isAway)
    const worker = sender(channel)
    await tell("đã trả lời")
    await later(0, worker)
    await later(3_600_000, worker)
    expect(await states()).toEqual(["resting"])
    // Of the moments only the day is left: the journal has the moment of the act.
    const midnight = (day: string) => new Date(`${day}T00:00:00+07:00`)
    expect(await holder.database.query("select created_at, next_try_at, not_after from outbox")).toEqual([
      {
        created_at: midnight("2026-11-21"),
        next_try_at: midnight("2026-11-21"),
        not_after: midnight("2027-01-21"),
      },
    ])
    isAway = false
    await noteHeard(holder.database, CITIZEN, true, now)
    await later(1000, worker)
    expect(shown).toEqual(["dân: đã trả lời"])
    expect(await states()).toEqual([])
  })

  it("rests also when a process was so slow to learn of it that others took it for dead", async () => {
    const begun = Promise.withResolvers<void>()
    const learnt = Promise.withResolvers<void>()
    const { channel } = platform()
    const slow = sender({
      ...channel,
      send: async () => {
        begun.resolve()
        await learnt.promise
        throw new DeliveryError("unreachable", "silent for a week", { closed: "no_window" })
      },
    })
    await tell("đã trả lời")
    slow.wake()
    await begun.promise
    await abandonStaleClaims(holder.database, new Date(now.getTime() + 121_000))
    expect(await states()).toEqual(["unknown"])
    learnt.resolve()
    await slow.idle()
    expect(await states()).toEqual(["resting"])
  })

  it("is gone an hour after its process ended, and counted", async () => {
    await tell("đã trả lời")
    await holder.database.query("update outbox set state = 'sending', claimed_until = $1", [now])
    await abandonStaleClaims(holder.database, now)
    await forgetAbandonedNews(holder.database, now)
    expect(await states()).toEqual(["unknown"])
    await forgetAbandonedNews(holder.database, new Date(now.getTime() + 1))
    expect(await states()).toEqual([])
    const ends = await holder.database.query("select state, reason, messages::integer from fleeting_ends")
    expect(ends).toEqual([{ state: "unknown", reason: "process-ended", messages: 1 }])
  })

  it("is gone after sixty days", async () => {
    const { channel } = away(() => true)
    await tell("đã trả lời")
    await later(0, sender(channel))
    await expireOutgoing(holder.database, new Date(now.getTime() + 59 * 86_400_000))
    expect(await states()).toEqual(["resting"])
    await expireOutgoing(holder.database, new Date(now.getTime() + 61 * 86_400_000))
    expect(await states()).toEqual([])
  })

  describe("on a platform with an approved text that says that there is some", () => {
    /** Takes nothing but what it has approved, until the person writes. */
    function quiet(onRefused = () => {}) {
      let isAway = true
      const made = platform("zalo-oa", (text) => {
        if (!isAway || text.startsWith("Có tin mới")) return undefined
        onRefused()
        return new DeliveryError("unreachable", "silent for a week", { closed: "no_window" })
      })
      const channel: Channel = { ...made.channel, can: { ...made.channel.can, hint: "co-tin-moi" } }
      const writes = async () => {
        isAway = false
        await noteHeard(holder.database, OA, true, now)
      }
      return { ...made, channel, writes }
    }
    const OA = { channel: "zalo-oa", chat: "dân" } as const
    const HINT = "dân: Có tin mới dành cho ông/bà. Nhắn bất kỳ chữ nào vào đây để nhận."
    const DAY = 86_400_000
    const news = (text: string) =>
      insertFleetingNotice(
        holder.database,
        OA,
        "digest",
        sealMessage(testKeys, { parts: [{ kind: "text", text }] }),
        now,
      )

    it("is told of once a week at most, and comes itself when the person writes", async () => {
      const { channel, shown, writes } = quiet()
      const worker = sender(channel)
      await news("đã tiếp nhận")
      for (let step = 0; step < 3; step++) await later(1000, worker)
      await news("đã trả lời")
      for (let step = 0; step < 3; step++) await later(1000, worker)
      expect(shown).toEqual([HINT])
      expect(await states()).toEqual(["resting", "resting"])
      await later(7 * DAY, worker)
      await news("đã kết thúc")
      for (let step = 0; step < 3; step++) await later(1000, worker)
      expect(shown).toEqual([HINT, HINT])
      await writes()
      for (let step = 0; step < 4; step++) await later(1000, worker)
      expect(shown.slice(2)).toEqual(["dân: đã tiếp nhận", "dân: đã trả lời", "dân: đã kết thúc"])
      expect(await states()).toEqual([])
    })

    it("says nothing of the news, and leaves nothing of itself", async () => {
      await news("đã trả lời")
      const hint = createHint(texts, "Mặt trận xã Đông Phong")("co-tin-moi", now)
      expect(hint.template).toEqual({
        name: "co-tin-moi",
        values: { unit: "Mặt trận xã Đông Phong", day: "21/11/2026" },
      })
      const { channel } = quiet()
      const worker = sender(channel)
      for (let step = 0; step < 3; step++) await later(1000, worker)
      expect(await states()).toEqual(["resting"])
    })

    it("is told of no more when the person writes before the hint could go", async () => {
      // By the time that the platform has refused it, it is night.
      now = new Date("2026-11-21T21:29:30+07:00")
      const { channel, shown, writes } = quiet(() => {
        now = new Date("2026-11-21T21:30:30+07:00")
      })
      await news("đã trả lời")
      const worker = sender(channel)
      await later(0, worker)
      expect(await states()).toEqual(["resting", "waiting"])
      await writes()
      await later(12 * 3_600_000, worker)
      expect(shown).toEqual(["dân: đã trả lời"])
      expect(await states()).toEqual([])
    })

    it("is told of once though the platform does not take the hint either", async () => {
      const { channel, attempts } = platform(
        "zalo-oa",
        () => new DeliveryError("unreachable", "silent for a week", { closed: "no_window" }),
      )
      const worker = sender({ ...channel, can: { ...channel.can, hint: "co-tin-moi" } })
      await news("đã trả lời")
      for (let step = 0; step < 3; step++) await later(1000, worker)
      expect([...attempts.values()]).toEqual([1, 1])
      expect(await states()).toEqual(["resting"])
    })

    it("is not hinted at to somebody who blocked the account", async () => {
      const { channel, shown } = platform(
        "zalo-oa",
        () => new DeliveryError("unreachable", "blocked", { closed: "blocked" }),
      )
      const worker = sender({ ...channel, can: { ...channel.can, hint: "co-tin-moi" } })
      await news("đã trả lời")
      for (let step = 0; step < 3; step++) await later(1000, worker)
      expect(shown).toEqual([])
      expect(await states()).toEqual(["resting"])
    })
  })
})
