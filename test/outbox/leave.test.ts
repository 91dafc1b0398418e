import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Channel } from "../../src/core/channel.ts"
import { DeliveryError } from "../../src/core/errors.ts"
import type { Worker } from "../../src/core/worker.ts"
import { startSender } from "../../src/outbox/send.ts"
import { noteHeard } from "../../src/storage/chats.ts"
import { freeClaimsLeft } from "../../src/storage/claims-left.ts"
import { insertLeave } from "../../src/storage/outbox.ts"
import { SERVER_URL, useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { platform, silent } from "./platform.ts"

const holder = useDatabase()
const GROUP = { channel: "telegram", chat: "nhóm" } as const
const HOUR = 60 * 60 * 1000
let now = 0
const clock = { now: () => new Date(Date.UTC(2026, 10, 21) + now) }
const open: Worker[] = []

beforeEach(async () => {
  now = 0
  await emptyTables(holder.database, "outbox, chats, paces")
  const farewell = { parts: [{ kind: "text" as const, text: "xin phép rời nhóm" }] }
  await insertLeave(holder.database, GROUP, farewell, { now: clock.now(), due: clock.now() })
})
afterEach(async () => {
  for (const sender of open.splice(0)) await sender.stop()
})

/** A platform whose groups can be left; `fail` says what goes wrong with which try to leave. */
function groups(
  fail: (attempt: number) => unknown = () => undefined,
  failToSay?: Parameters<typeof platform>[1],
) {
  const { channel, shown } = platform("telegram", failToSay)
  const left: string[] = []
  let attempts = 0
  const leave: Channel["leave"] = async ({ chat }) => {
    const problem = await fail(++attempts)
    if (problem !== undefined) throw problem
    left.push(chat)
  }
  return { channel: { ...channel, leave }, shown, left, attempts: () => attempts }
}

/** Lets a process send what is due from a moment on, until it has nothing more to do within that hour. */
async function run(channel: Channel, from = 0): Promise<void> {
  const sender = startSender({ database: holder.database, clock, log: silent, channels: [channel] })
  open.push(sender)
  for (let step = 0; step < 60; step++) {
    now = from + step * (HOUR / 60)
    sender.wake()
    await sender.idle()
  }
}

const row = async () => {
  const rows = await holder.database.query<{ state: string; said: number; reason: string }>(
    "select state, pieces_sent as said, reason from outbox",
  )
  expect(rows).toHaveLength(1)
  return rows[0]!
}

describe("a group that is left", () => {
  it("hears the farewell first, and once", async () => {
    const { channel, shown, left } = groups()
    await run({
      ...channel,
      leave: async (group) => {
        expect(shown).toEqual(["nhóm: xin phép rời nhóm"])
        await channel.leave!(group)
      },
    })
    expect(left).toEqual(["nhóm"])
    expect(await row()).toMatchObject({ state: "sent" })
  })

  it.each<[string, DeliveryError]>([
    ["may not be spoken in", new DeliveryError("rejected", "no rights")],
    ["has already turned us out", new DeliveryError("unreachable", "kicked", { closed: "removed" })],
    ["may have heard the farewell, for its answer was lost", new DeliveryError("perhaps_sent", "cut")],
  ])("is left though it %s", async (_what, problem) => {
    const { channel, shown, left } = groups(undefined, () => problem)
    await run(channel)
    expect([shown, left]).toEqual([[], ["nhóm"]])
  })

  it("is left again and again until that has worked, and also when an answer was lost", async () => {
    const { channel, left, attempts } = groups((attempt) =>
      attempt === 1
        ? new DeliveryError("perhaps_sent", "cut")
        : attempt === 2
          ? new Error("broken")
          : undefined,
    )
    await run(channel)
    expect([left, attempts()]).toEqual([["nhóm"], 3])
  })

  it("ends as failed when the platform says no", async () => {
    const { channel, left, attempts } = groups(() => new DeliveryError("rejected", "no"))
    await run(channel)
    expect([left, attempts()]).toEqual([[], 1])
    expect(await row()).toMatchObject({ state: "failed", reason: "rejected" })
  })

  it("is left under its new id when it has moved", async () => {
    const { channel, left } = groups((attempt) =>
      attempt === 1 ? new DeliveryError("moved", "moved", { movedTo: "mới" }) : undefined,
    )
    await run(channel)
    expect(left).toEqual(["mới"])
  })
})

describe("when a process dies", () => {
  /** As if a process had taken the row and been killed while it did the next step. */
  const die = (said: number) =>
    holder.database.query(
      "update outbox set state = 'sending', attempts = 1, pieces_sent = $1, claimed_until = $2",
      [said, new Date(clock.now().getTime() + 1000)],
    )

  it.each([0, 1])(
    "after %d steps another one leaves the group, and says nothing more there",
    async (said) => {
      await die(said)
      const { channel, shown, left } = groups()
      await run(channel, 2000)
      expect([shown, left]).toEqual([[], ["nhóm"]])
    },
  )

  it.skipIf(SERVER_URL)("the next that opens its folder leaves the group", async () => {
    await die(0)
    await freeClaimsLeft(holder.database, clock.now())
    const { channel, shown, left } = groups()
    await run(channel)
    expect([shown, left]).toEqual([[], ["nhóm"]])
  })

  it("between the farewell and leaving, the farewell is not said again", async () => {
    // A group that was heard of is not written to twice within seconds: the farewell is all that this process does.
    await noteHeard(holder.database, GROUP, false, clock.now())
    const first = groups()
    const sender = startSender({ database: holder.database, clock, log: silent, channels: [first.channel] })
    await sender.idle()
    await sender.stop()
    expect(first.left).toEqual([])
    expect(await row()).toEqual({ state: "waiting", said: 1, reason: "" })
    const second = groups()
    await run(second.channel)
    expect([...first.shown, ...second.shown]).toEqual(["nhóm: xin phép rời nhóm"])
    expect(second.left).toEqual(["nhóm"])
  })
})
