import { beforeEach, describe, expect, it } from "vitest"
import { type Address, AT_HOME } from "../../src/core/channel.ts"
import { setAudience } from "../../src/storage/accounts.ts"
import { closeChat, forgetPaces, noteHeard } from "../../src/storage/chats.ts"
import { withdrawConsent } from "../../src/storage/consents.ts"
import { claimIncoming, finishIncoming, insertArrivals } from "../../src/storage/inbox.ts"
import { insertFleeting } from "../../src/storage/outbox.ts"
import { forgetArrival, forgetStrangers } from "../../src/storage/strangers.ts"
import { haveAgreed } from "../support/agreed.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"

const holder = useDatabase()
const START = new Date("2026-11-21T02:00:00Z")
const later = (seconds: number) => new Date(START.getTime() + seconds * 1000)
const HERE: Address = { channel: "zalo-oa", chat: "lạ" }

beforeEach(async () => {
  await emptyTables(holder.database, "inbox, outbox, chats, consents, accounts")
})

/** The job at a moment; which conversations are left. */
async function leftAt(now: Date): Promise<string[]> {
  await forgetStrangers(holder.database, AT_HOME, new Date(now.getTime() - 60_000), now)
  const rows = await holder.database.query<{ chat: string }>("select chat from chats order by chat")
  return rows.map(({ chat }) => chat)
}

describe("the conversation with somebody who has agreed to nothing", () => {
  it("is forgotten a minute after the last word", async () => {
    await noteHeard(holder.database, HERE, true, START)
    expect(await leftAt(later(59))).toEqual(["lạ"])
    expect(await leftAt(later(61))).toEqual([])
  })

  it("is forgotten as well when all that is known is that it is closed", async () => {
    await closeChat(holder.database, HERE, "blocked", START)
    expect(await leftAt(later(61))).toEqual([])
  })

  it("stays while an answer waits, for its pace and the platform's window", async () => {
    await noteHeard(holder.database, HERE, true, START)
    await insertFleeting(holder.database, HERE, { parts: [] }, START)
    expect(await leftAt(later(3600))).toEqual(["lạ"])
    await holder.database.query("update outbox set state = 'sent'")
    expect(await leftAt(later(3600))).toEqual([])
  })

  it("stays while what they wrote is not worked off, and until the next message may go", async () => {
    await noteHeard(holder.database, HERE, true, START)
    const arrival = { ...HERE, eventId: "1", user: "lạ", isPrivate: true, text: "chào" }
    await insertArrivals(holder.database, [{ arrival, raw: { text: "chào" } }], START)
    expect(await leftAt(later(61))).toEqual(["lạ"])
    const row = await claimIncoming(holder.database, ["zalo-oa"], START, later(20))
    await finishIncoming(holder.database, row!, START, arrival)
    await holder.database.query("update chats set next_send_at = $1", [later(100)])
    expect(await leftAt(later(61))).toEqual(["lạ"])
    expect(await leftAt(later(101))).toEqual([])
  })
})

describe("the conversation that stays", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["of somebody who has agreed", () => haveAgreed(holder.database, { ...HERE, user: "u" })],
    [
      "of an account with rights",
      async () => {
        await setAudience(holder.database, { channel: "zalo-oa", user: "u", audience: "members", at: START })
        await holder.database.query("update accounts set chat = 'lạ'")
      },
    ],
  ])("%s", async (_whose, prepare) => {
    await noteHeard(holder.database, HERE, true, START)
    await prepare()
    expect(await leftAt(later(3600))).toEqual(["lạ"])
  })

  it("of a group, and on this machine", async () => {
    await noteHeard(holder.database, { channel: "telegram", chat: "nhóm" }, false, START)
    await noteHeard(holder.database, { channel: "web", chat: "trang" }, true, START)
    expect(await leftAt(later(3600))).toEqual(["nhóm", "trang"])
  })

  it("only as long as the consent is not withdrawn", async () => {
    await noteHeard(holder.database, HERE, true, START)
    await haveAgreed(holder.database, { ...HERE, user: "u" }, START)
    await withdrawConsent(holder.database, { channel: "zalo-oa", user: "u" }, "keep", "e", later(10))
    expect(await leftAt(later(61))).toEqual([])
  })
})

it("of an event only its id is left, so that its redelivery is known", async () => {
  const arrival = { ...HERE, eventId: "77", user: "người lạ", isPrivate: true, text: "chuyện nhà" }
  const events = [{ arrival, raw: { name: "Bà Sáu", text: "chuyện nhà" } }]
  expect(await insertArrivals(holder.database, events, START)).toBe(1)
  await forgetArrival(holder.database, arrival)
  const [row] = await holder.database.query("select channel, event_id, chat, payload, raw from inbox")
  expect(row).toEqual({ channel: "zalo-oa", event_id: "77", chat: "", payload: {}, raw: null })
  expect(await insertArrivals(holder.database, events, START)).toBe(0)
})

it("when somebody was last written to is forgotten as soon as it holds nothing up any more", async () => {
  await noteHeard(holder.database, HERE, true, START)
  const nextAt = async () =>
    (await holder.database.query("select next_send_at::text as at from chats")).map(({ at }) => at)
  await holder.database.query("update chats set next_send_at = $1", [later(1)])
  await forgetPaces(holder.database, START)
  expect(await nextAt()).not.toEqual(["-infinity"])
  await forgetPaces(holder.database, later(1))
  expect(await nextAt()).toEqual(["-infinity"])
})
