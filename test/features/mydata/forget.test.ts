import { spawnSync } from "node:child_process"
import { beforeEach, describe, expect, it } from "vitest"
import type { Incoming } from "../../../src/core/channel.ts"
import { refusalDigest } from "../../../src/core/consent.ts"
import { foldName } from "../../../src/core/person-name.ts"
import { bucketKey } from "../../../src/core/rate.ts"
import { factsOf } from "../../../src/features/members/plan-list.ts"
import { takeFromBucket } from "../../../src/storage/buckets.ts"
import { refuse } from "../../../src/storage/consents.ts"
import { insertHandover } from "../../../src/storage/handovers.ts"
import { insertArrivals } from "../../../src/storage/inbox.ts"
import { insertInvitations } from "../../../src/storage/invitations.ts"
import { blockCodes, countWrongCode } from "../../../src/storage/link-codes.ts"
import { createUploadLink } from "../../../src/storage/links.ts"
import { readList, writeList } from "../../../src/storage/lists.ts"
import { insertQuestion } from "../../../src/storage/open-questions/questions.ts"
import { keepAsker } from "../../../src/storage/open-questions/routes.ts"
import { keepReceived } from "../../../src/storage/received-files.ts"
import { insertImport, settleImport } from "../../../src/storage/roster-imports.ts"
import { forgetStrangers } from "../../../src/storage/strangers.ts"
import { SERVER_URL } from "../../support/database.ts"
import { dumpOf } from "../../support/dump.ts"
import { emptyTables } from "../../support/empty.ts"
import { testKeys } from "../../support/keys.ts"
import { link, type Phone, texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"

const phones = usePhones({ strangers: true })
const NAME = "Nguyễn Văn Độc Nhất"
const PHONE = "+84912345678"
const telegram = phones.phone("telegram", "tg-990011")
const zalo = phones.phone("zalo-bot", "zb-770022")
const secretary = phones.phone("telegram", "tg-bi-thu")
const other = phones.phone("telegram", "tg-nguoi-khac")
const now = testClock.now()
const later = new Date("2026-11-22T02:00:00Z")
const chat = { channel: "telegram", chat: "chat of tg-990011" } as const
const me = { ...chat, user: "tg-990011" }
let unit = 0
let person = 0

/** Whatever leads to the person. */
const traces = [
  "990011",
  "770022",
  NAME,
  foldName(NAME),
  PHONE,
  "0987654321",
  factsOf(testKeys, { name: NAME, phone: PHONE, listRef: null }).phoneDigest!,
  refusalDigest(testKeys, me),
  bucketKey(testKeys, "telegram:tg-990011"),
  "dieu rieng toi da go",
  "don-rieng.pdf",
]

beforeEach(async () => {
  await phones.empty()
  await emptyTables(
    phones.database,
    "open_questions, open_question_routes, links, received_files, buckets, data_requests, link_tries, inbox",
  )
  unit = await makeUnit(phones.database, "Chi bộ Tổ dân phố 5")
  await makePerson(phones.database, {
    name: "Trần Thị Bí Thư",
    unit,
    roles: ["secretary"],
    account: { channel: "telegram", user: "tg-bi-thu" },
  })
  for (const one of [telegram, zalo, secretary, other]) await one.say("đồng ý")
  await link(telegram, zalo)
  person = await makePerson(phones.database, {
    name: NAME,
    unit,
    phone: PHONE,
    account: { channel: "telegram", user: "tg-990011" },
  })
})

/** Events as the platforms brought them, worked off. */
async function arrived(...incoming: readonly Partial<Incoming>[]): Promise<void> {
  const arrivals = incoming.map((one) => ({
    arrival: { ...me, isPrivate: true, text: "", eventId: `e${Math.random()}`, ...one } as Incoming,
    raw: undefined,
  }))
  await insertArrivals(phones.database, arrivals, now)
  await phones.database.query("update inbox set done_at = $1", [now])
}

/** Gives the person everything that the service may keep of anybody. */
async function liveHere(): Promise<void> {
  const { database } = phones
  await arrived(
    { text: "dieu rieng toi da go" },
    { chat: "nhom", isPrivate: false, text: "trong nhom" },
    { channel: "zalo-bot", chat: "chat of zb-770022", user: "zb-770022" },
    { chat: "chat of tg-bi-thu", user: "tg-bi-thu", text: foldName(NAME) },
    { chat: "chat of tg-nguoi-khac", user: "tg-nguoi-khac", text: "loi cua nguoi khac" },
  )
  const asked = { code: "HD-1", text: "cau hoi chung da gui", unit: null, asMember: false }
  const days = { receivedOn: "2026-11-21", answerBy: "2026-11-27" }
  const question = await insertQuestion(database, { ...asked, ...days })
  await keepAsker(database, testKeys, question, { ...chat, user: me.user })
  const file = { name: "don-rieng.pdf", mediaType: "application/pdf", sha256: "x", bytes: Buffer.from("y") }
  await keepReceived(database, { ...file, from: chat, at: now })
  await createUploadLink(database, chat, { user: me.user, purpose: "shelf", publicUrl: "https://a.vn", now })
  const terms = { unit, by: null, at: now, expiresAt: later, isApproved: false } as const
  await insertInvitations(database, [{ digest: "m", person }], { ...terms, kind: "slip" })
  await insertHandover(database, { unit, to: person, by: person, at: now, expiresAt: later })
  await takeFromBucket(database, bucketKey(testKeys, "telegram:tg-990011"), { burst: 9, perMinute: 1 }, now)
  await refuse(database, refusalDigest(testKeys, me), now)
  await countWrongCode(database, me, now, now)
  await blockCodes(database, me, later)
  await bringLists()
  await telegram.code()
  await telegram.say("sửa thông tin")
  await telegram.press("Số điện thoại")
  await telegram.say("0987654321")
  await telegram.send({ text: "tải dữ liệu của tôi" })
  await secretary.say("chi bộ của tôi")
  await secretary.press("Tìm")
  await secretary.say(foldName(NAME))
}

/** A list that holds the person waits, and another one was written and can be undone. */
async function bringLists(): Promise<void> {
  const { database } = phones
  const facts = factsOf(testKeys, { name: NAME, phone: PHONE, listRef: "7" })
  const kept = { unit, by: null, at: now, expiresAt: later }
  const row = { line: 1, name: NAME, phone: PHONE, roles: ["member"], listRef: null, notes: [] }
  const seal = (content: unknown) => testKeys.seal(JSON.stringify(content), "roster")
  const first = await insertImport(database, { ...kept, content: seal([row]) })
  const undo = await writeList(database, unit, [{ id: person, facts, give: [], end: [] }], now)
  await settleImport(
    database,
    { id: first, unit },
    { state: "written", content: seal(undo), expiresAt: later },
  )
  await insertImport(database, { ...kept, content: seal([row]) })
}

/** The database as text, with whatever the key opens. */
async function everything(): Promise<string> {
  const dump = await dumpOf(phones.database)
  const opened: string[] = []
  for (const [sealed] of dump.matchAll(/\b1\.[\w-]{16}\.[\w-]{22}\.[\w-]+/g))
    for (const purpose of ["roster", "phone", "wish"]) {
      try {
        opened.push(testKeys.open(sealed, purpose))
      } catch {
        // Sealed for something else.
      }
    }
  return [dump, ...opened].join("\n")
}

const found = (dump: string) =>
  traces.filter((trace) => dump.includes(trace) || dump.includes(Buffer.from(trace).toString("hex")))

/** Everything is sent, and the last who wrote are let go. */
async function letTimePass(): Promise<void> {
  await phones.database.query("update outbox set state = 'sent', settled_at = $1 where state = 'waiting'", [
    now,
  ])
  await forgetStrangers(phones.database, ["web", "console"], later, later)
}

async function deleteAll(by: Phone): Promise<string> {
  await by.say("xoa het du lieu cua toi")
  await by.press("Xóa tất cả")
  return by.press("Đúng")
}

describe("somebody who has everything deleted", () => {
  it("is found nowhere in the database any more, not even with the key", async () => {
    await liveHere()
    expect(found(await everything())).toEqual(traces)
    const before = await phones.database.query("select number, digest from audit order by number")
    await arrived({ eventId: "last", text: "xóa" })
    await telegram.say("xóa hết dữ liệu của tôi")
    await telegram.press("Xóa tất cả")
    const sure = (await telegram.last()).buttons![0]!
    expect(sure.label).toBe("Đúng, xóa hết")
    await telegram.send({ action: sure.action, eventId: "last" })
    expect(await telegram.screen()).toContain(texts("mydata-deleted-listed"))
    await letTimePass()
    expect(found(await everything())).toEqual([])
    expect(await phones.database.query("select 1 from originals where expires_at is not null")).toEqual([])
    expect(await phones.database.query("select 1 from open_question_routes")).toEqual([])
    const after = await phones.database.query<{ act: string; actor: string; subject: string }>(
      "select number, digest, act, actor, subject from audit order by number",
    )
    expect(after.slice(0, before.length)).toMatchObject(before)
    expect(after.slice(before.length)).toMatchObject([
      { act: "data-deleted", actor: `person:${person}`, subject: `person:${person}` },
    ])
    expect(await phones.database.query("select 1 from people where id = $1", [person])).toEqual([])
    expect(await phones.database.query("select event_id from inbox where event_id = 'last'")).toHaveLength(1)
  })

  it.skipIf(SERVER_URL === undefined || spawnSync("pg_dump", ["--version"]).status !== 0)(
    "is not in a dump of the server either",
    async () => {
      await liveHere()
      const [row] = await phones.database.query<{ name: string }>("select current_database() as name")
      const url = new URL(SERVER_URL!)
      url.pathname = `/${row!.name}`
      const dump = () =>
        spawnSync("pg_dump", ["--inserts", url.href], { encoding: "utf8", maxBuffer: 1e9 }).stdout
      expect(found(dump())).toContain(NAME)
      await deleteAll(telegram)
      await letTimePass()
      const text = dump()
      expect(text).toContain("create table".toUpperCase())
      expect(found(text)).toEqual([])
    },
  )

  it("leaves what others have, and those whose name only begins so", async () => {
    await liveHere()
    await arrived({
      chat: "chat of tg-nguoi-khac",
      user: "tg-nguoi-khac",
      text: `ho ten dai hon: ${foldName(NAME)}am`,
    })
    await other.say("lời của người khác")
    const others = await other.count()
    await deleteAll(telegram)
    await letTimePass()
    expect(await other.count()).toBe(others)
    expect(await everything()).toContain("loi cua nguoi khac")
    expect(await everything()).toContain("ho ten dai hon")
    expect((await readList(phones.database, unit)).map(({ name }) => name)).toEqual(["Trần Thị Bí Thư"])
  })

  it("is told to the secretary by name, and then that message is gone as well", async () => {
    await deleteAll(zalo)
    const told = texts("mydata-told", { name: NAME, unit: "Chi bộ Tổ dân phố 5" })
    expect((await secretary.screen()).trim()).toBe(told)
    expect(await secretary.buttons()).toEqual([])
    await letTimePass()
    expect(await dumpOf(phones.database)).not.toContain(NAME)
  })

  it("is not brought back by a list that was shown before", async () => {
    await bringLists()
    await deleteAll(telegram)
    const kept = await phones.database.query("select content #>> '{}' as content from roster_imports")
    expect(kept).toEqual([{ content: "" }, { content: "" }])
  })

  it("is met like a stranger afterwards", async () => {
    await deleteAll(telegram)
    expect(await telegram.say("/start")).toContain(texts("consent-greeting"))
    expect(await telegram.say("dữ liệu của tôi")).toContain(texts("mydata-stranger"))
  })
})

describe("somebody who deletes only the account used here", () => {
  it("keeps the other account and the place on the list", async () => {
    await telegram.say("xóa dữ liệu")
    await telegram.press("Chỉ xóa tài khoản này")
    expect(await telegram.press("Đúng")).toContain(texts("mydata-deleted-account"))
    await letTimePass()
    expect(await dumpOf(phones.database)).not.toContain("990011")
    expect(await phones.accounts()).toMatchObject([{ user: "tg-bi-thu" }, { user: "zb-770022", person }])
    expect((await readList(phones.database, unit)).map(({ name }) => name)).toContain(NAME)
  })
})

describe("before anything is deleted", () => {
  it("it is asked twice, and can be thought better of both times", async () => {
    expect(await telegram.say("/xoadulieu")).toContain("Hồ sơ giấy của tổ chức")
    await telegram.press("Giữ lại")
    await telegram.say("xóa dữ liệu của tôi")
    await telegram.press("Xóa tất cả")
    expect(await telegram.press("Giữ lại")).toContain(texts("mydata-page"))
    expect(await phones.database.query("select 1 from people where id = $1", [person])).toHaveLength(1)
  })

  it("the words do as well as the buttons, with and without accents", async () => {
    await telegram.say("xoa du lieu")
    await telegram.say("xoa tat ca")
    expect(await telegram.say("dung xoa het")).toContain(texts("mydata-deleted-listed"))
  })

  it("a secretary has to hand over first", async () => {
    await secretary.say("xóa dữ liệu")
    expect(await secretary.press("Xóa tất cả")).toContain(texts("mydata-secretary"))
    expect(await secretary.buttons()).toEqual([])
  })

  it("somebody on no list is asked about the account alone", async () => {
    expect(await other.say("xóa dữ liệu")).toContain(texts("mydata-delete"))
    await other.press("Xóa")
    expect(await other.press("Đúng")).toContain(texts("mydata-deleted"))
    await letTimePass()
    expect(await dumpOf(phones.database)).not.toContain("nguoi-khac")
    const [last] = await phones.database.query(
      "select actor, subject from audit order by number desc limit 1",
    )
    expect(last).toEqual({ actor: "service", subject: expect.stringMatching(/^request:\d+$/) })
  })
})
