import { beforeEach, describe, expect, it } from "vitest"
import { setAudience } from "../../src/storage/accounts.ts"
import { type Admission, admitMembers } from "../../src/storage/admissions.ts"
import { closeChat, noteHeard } from "../../src/storage/chats.ts"
import { insertNotice, noticeReport } from "../../src/storage/notices.ts"
import { notify } from "../../src/storage/notify.ts"
import { accountsOf, findAddresses } from "../../src/storage/recipients.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"

const holder = useDatabase()
const NOW = new Date("2026-11-21T02:00:00Z")
const member = (channel: Admission["channel"], user: string, more: Partial<Admission> = {}): Admission => ({
  channel,
  user,
  chat: `chat of ${user}`,
  person: null,
  place: 0,
  ...more,
})
const admit = (...members: Admission[]) => admitMembers(holder.database, members, NOW)
const addressesOf = async (channel: Admission["channel"], user: string) =>
  (await findAddresses(holder.database, [{ channel, user }]))[0]!

beforeEach(() => emptyTables(holder.database, "outbox, chats, accounts, people, notices"))

/** An has one account; Chi has Zalo first and Telegram second. */
const admitTwo = () =>
  admit(
    member("telegram", "an"),
    member("telegram", "chi", { person: 7, place: 1 }),
    member("zalo-bot", "chi-zalo", { person: 7, place: 0 }),
  )

describe("members that are let in", () => {
  it("are each there once however often they are let in, with their newest chat and order", async () => {
    await admitTwo()
    await admit(member("telegram", "an", { chat: "another", person: 9, place: 2 }))
    const rows = await holder.database.query(
      "select channel, user_id, chat, person_id, place, audience from accounts order by channel, user_id",
    )
    expect(rows).toEqual([
      { channel: "telegram", user_id: "an", chat: "another", person_id: 9, place: 2, audience: 1 },
      { channel: "telegram", user_id: "chi", chat: "chat of chi", person_id: 7, place: 1, audience: 1 },
      {
        channel: "zalo-bot",
        user_id: "chi-zalo",
        chat: "chat of chi-zalo",
        person_id: 7,
        place: 0,
        audience: 1,
      },
    ])
  })

  it("keep a wider right that they had", async () => {
    await setAudience(holder.database, { channel: "telegram", user: "an", audience: "committee", at: NOW })
    await admit(member("telegram", "an"))
    expect(await accountsOf(holder.database, "committee")).toEqual([{ channel: "telegram", user: "an" }])
  })
})

describe("all who may see something", () => {
  it("are each one recipient, by the account that they put first", async () => {
    await admitTwo()
    await setAudience(holder.database, { channel: "telegram", user: "dân", audience: "public", at: NOW })
    await setAudience(holder.database, { channel: "zalo-oa", user: "bí thư", audience: "committee", at: NOW })
    const found = await accountsOf(holder.database, "members")
    expect(found.map(({ channel, user }) => `${channel} ${user}`).sort()).toEqual([
      "telegram an",
      "zalo-bot chi-zalo",
      "zalo-oa bí thư",
    ])
    expect(await accountsOf(holder.database, "committee")).toEqual([{ channel: "zalo-oa", user: "bí thư" }])
  })
})

describe("where somebody is reached", () => {
  it("is their first account, whichever of theirs is named", async () => {
    await admitTwo()
    const first = {
      to: { channel: "zalo-bot", chat: "chat of chi-zalo" },
      recipient: "p:7",
      personId: 7,
      isOpen: true,
    }
    expect(await addressesOf("telegram", "chi")).toEqual(first)
    expect(await addressesOf("zalo-bot", "chi-zalo")).toEqual(first)
    expect(await addressesOf("telegram", "an")).toEqual({
      to: { channel: "telegram", chat: "chat of an" },
      recipient: "telegram:an",
      personId: null,
      isOpen: true,
    })
  })

  it("is the next account while the first is closed, and nowhere when all are", async () => {
    await admitTwo()
    const close = (channel: "telegram" | "zalo-bot", chat: string) =>
      closeChat(holder.database, { channel, chat }, "blocked", NOW)
    await close("zalo-bot", "chat of chi-zalo")
    expect((await addressesOf("zalo-bot", "chi-zalo")).to).toEqual({
      channel: "telegram",
      chat: "chat of chi",
    })
    await close("telegram", "chat of chi")
    expect(await addressesOf("zalo-bot", "chi-zalo")).toMatchObject({ recipient: "p:7", isOpen: false })
    await noteHeard(holder.database, { channel: "telegram", chat: "chat of chi" }, true, NOW)
    expect((await addressesOf("zalo-bot", "chi-zalo")).to.channel).toBe("telegram")
  })

  it("is told in the order asked, also of people whom nobody knows", async () => {
    await admitTwo()
    const asked = ["lạ", "an", "chi", "an"].map((user) => ({ channel: "telegram", user }) as const)
    const found = await findAddresses(holder.database, asked)
    expect(found.map(({ recipient, isOpen }) => [recipient, isOpen])).toEqual([
      ["telegram:lạ", false],
      ["telegram:an", true],
      ["p:7", true],
      ["telegram:an", true],
    ])
    expect(await findAddresses(holder.database, [])).toEqual([])
  })
})

describe("a notice", () => {
  it("is reported by channel and by how its messages stand", async () => {
    await admitTwo()
    const id = await insertNotice(holder.database, { title: "Họp", isUrgent: false, by: "cli" }, NOW)
    const other = await insertNotice(holder.database, { title: "Khác", isUrgent: true, by: "cli" }, NOW)
    expect(other).toBe(id + 1)
    const recipients = [
      ...(await accountsOf(holder.database, "members")),
      { channel: "telegram", user: "đã đi" } as const,
    ]
    const message = { parts: [{ kind: "text" as const, text: "Họp" }] }
    const told = { key: `notice:${id}`, noticeId: id, kind: "notice" as const, message }
    expect(await notify(holder.database, recipients, told, NOW)).toEqual({ added: 3, unreachable: 1 })
    expect(await noticeReport(holder.database, id)).toEqual([
      { channel: "telegram", state: "unreachable", messages: 1 },
      { channel: "telegram", state: "waiting", messages: 1 },
      { channel: "zalo-bot", state: "waiting", messages: 1 },
    ])
    expect(await noticeReport(holder.database, other)).toEqual([])
  })
})

describe("a group", () => {
  it("is known as one from the first words in it, also when the platform told of it before", async () => {
    const group = { channel: "telegram", chat: "-100" } as const
    await closeChat(holder.database, group, "removed", NOW)
    await noteHeard(holder.database, group, false, NOW)
    expect(await holder.database.query("select is_private, closed_at from chats")).toEqual([
      { is_private: false, closed_at: null },
    ])
  })
})
