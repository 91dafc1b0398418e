import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { dayInVietnam, formatMoment } from "../../src/core/calendar.ts"
import { systemClock } from "../../src/core/clock.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { type Admission, admitMembers } from "../../src/storage/admissions.ts"
import { keepQuota } from "../../src/storage/channel-quotas.ts"
import { keepReport } from "../../src/storage/channel-reports.ts"
import { closeChat, noteHeard } from "../../src/storage/chats.ts"
import { holdChannel, openPace } from "../../src/storage/outbox-claims.ts"
import { useDatabase } from "../support/database.ts"
import { SECRET_KEY } from "../support/platforms.ts"
import { makeFolder } from "../support/shelf.ts"
import { chibo, jsonLines } from "./program.ts"

// A program takes a second to start, several on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const texts = loadTexts()
const HOUR = 60 * 60 * 1000
const now = systemClock.now()
const ago = (hours: number) => new Date(now.getTime() - hours * HOUR)
const files = makeFolder({ "moi-hop.txt": "Mời họp chi bộ\nTối thứ sáu, tại nhà văn hóa.\n" })
let env: NodeJS.ProcessEnv
const holder = useDatabase()
const run = (...words: string[]) => chibo(words, { env, database: holder.database })

/** What the operator reads of an unknown database, then: Telegram in trouble, and members on three channels. */
beforeAll(async () => {
  env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    SECRET_KEY,
    ORGANISATION: "Chi bộ mẫu",
    ZALO_OA_APP_ID: "41200",
    ZALO_OA_APP_SECRET: "bi-mat-app",
    ZALO_OA_SECRET_KEY: "bi-mat-oa",
    ZALO_OA_TEMPLATES: join(files.path, "templates.json"),
  }
  writeFileSync(
    join(files.path, "templates.json"),
    JSON.stringify({ "moi-hop": { id: "1001", fields: { noi_dung: "text" } } }),
  )
  const { database } = holder
  const member = (channel: Admission["channel"], user: string): Admission => ({
    channel,
    user,
    chat: user,
    person: null,
    place: 0,
  })
  await admitMembers(
    database,
    [
      ...["an", "binh", "chi"].map((user) => member("telegram", user)),
      ...["11", "12", "13", "14"].map((user) => member("zalo-oa", user)),
    ],
    now,
  )
  await closeChat(database, { channel: "telegram", chat: "chi" }, "blocked", ago(1))
  for (const [chat, hours] of [
    ["11", 1],
    ["12", 60],
    ["13", 61],
    ["14", 200],
  ] as const) {
    await noteHeard(database, { channel: "zalo-oa", chat }, true, ago(hours))
  }
  // A group that the assistant was turned out of is nobody who cannot be reached.
  await noteHeard(database, { channel: "telegram", chat: "-40" }, false, ago(2))
  await closeChat(database, { channel: "telegram", chat: "-40" }, "removed", ago(1))
  await openPace(database, "telegram")
  await openPace(database, "web")
  await holdChannel(database, "telegram", new Date(now.getTime() + HOUR))
  await keepReport(
    database,
    "telegram",
    { connectedAs: "@chibo_bot", receives: "polling", webhook: "" },
    ago(2),
  )
  await keepReport(database, "telegram", { problem: "webhook-set" }, ago(1))
  await keepReport(
    database,
    "zalo-oa",
    { connectedAs: "Chi bộ mẫu", receives: "webhook", problem: null },
    ago(1),
  )
  // One message more is paid for.
  for (const [kind, remains] of [
    ["sub", 1],
    ["purchase", 0],
    ["reward", 0],
  ] as const) {
    await keepQuota(database, "zalo-oa", { name: `cs.${kind}_quota`, remains, total: null, until: null }, now)
  }
})
afterAll(() => files.delete())

describe("channels", () => {
  it("tells of each channel whether it works, what waits and whom it cannot reach", async () => {
    const { status, out, err } = await run("channels")
    expect([status, err]).toEqual([0, ""])
    const [telegram, web, oa] = out.trimEnd().split("\n\n")
    expect(web!.split("\n")[0]).toBe(texts("cli-channel-home", { channel: "web" }))
    const head = { channel: "telegram", name: "@chibo_bot", receives: "polling", webhook: "–" }
    expect(telegram!.split("\n")).toEqual([
      texts("cli-channel-head", head),
      texts("cli-channel-problem", { problem: "webhook-set", at: formatMoment(ago(1)) }),
      texts("cli-channel-held", { until: formatMoment(new Date(now.getTime() + HOUR)) }),
      texts("cli-channel-waiting", { waiting: 0, oldest: "–", unread: 0, minute: 0 }),
      texts("cli-channel-day", { ends: "–", unreachable: 1 }),
    ])
    expect(oa).toContain("Chi bộ mẫu")
    expect(oa!.split("\n")[1]).toBe(texts("cli-channel-fine"))
  })

  it("with --json gives the same, a channel a line", async () => {
    const { status, out } = await run("channels", "--json")
    expect(status).toBe(0)
    const lines = jsonLines(out)
    expect(lines.map(({ channel }) => channel)).toEqual(["telegram", "web", "zalo-oa"])
    expect(lines[0]).toMatchObject({ problem: "webhook-set", problemAt: ago(1).toISOString(), waiting: 0 })
  })
})

describe("notice", () => {
  it("without --yes shows whom it would reach and how, and sends nothing", async () => {
    const { status, out, err } = await run("notice", "Mời họp chi bộ", "--list")
    expect([status, err]).toEqual([0, ""])
    const lines = out.trimEnd().split("\n")
    expect(lines.slice(0, 3)).toEqual([
      texts("cli-notice-people", { people: 7, unreachable: 1 }),
      texts("cli-notice-channel", { channel: "telegram", people: 2 }),
      texts("cli-notice-channel", { channel: "zalo-oa", people: 4 }),
    ])
    expect(lines).toContain(texts("cli-notice-oa-free", { people: 1 }))
    expect(lines.filter((line) => /^ +1\d$/.test(line))).toHaveLength(4)
    expect(lines.at(-1)).toBe(texts("cli-notice-dry"))
  })

  it("says what the Official Account allows: free, counted, by an approved text, or not at all", async () => {
    const counts = (out: string) =>
      (["free", "counted", "template", "impossible"] as const).map((verdict) => {
        const line = texts(`cli-notice-oa-${verdict}`, { people: "(\\d+)" })
        const found = out.split("\n").find((one) => one.startsWith(line.split("(\\d+)")[0]!.trim()))
        return Number(/(\d+)$/.exec(found ?? "0")![1])
      })
    const plain = (await run("notice", "Mời họp")).out
    const approved = (await run("notice", "Mời họp", "--template", "moi-hop")).out
    // One was heard an hour ago, two within the week, of which one is paid for, and one longer ago.
    expect(counts(plain)).toEqual([1, 1, 0, 2])
    expect(plain.split("\n")).toEqual(
      expect.arrayContaining([
        texts("cli-notice-why-no-quota", { people: 1 }),
        texts("cli-notice-why-no-window", { people: 1 }),
      ]),
    )
    expect(counts(approved)).toEqual([1, 1, 1, 1])
  })

  it("with --yes is on its way to everybody, once each, and --report tells how far", async () => {
    const sent = await run("notice", "--file", join(files.path, "moi-hop.txt"), "--yes")
    expect([sent.status, sent.err]).toEqual([0, ""])
    expect(sent.out.trimEnd().split("\n").at(-1)).toBe(texts("cli-notice-sent", { id: "1", messages: 7 }))
    const journal = (await run("audit", "list", "--on", dayInVietnam(now))).out
    expect(journal.match(/notice:1/g)).toHaveLength(1)
    expect(journal).toContain("to:member messages:7")
    expect(journal).not.toContain("Mời họp")
    const report = await run("notice", "--report", "1")
    expect(report.status).toBe(0)
    expect(report.out.trimEnd().split("\n")).toEqual([
      `telegram: ${texts("outbox-unreachable")} 1`,
      `telegram: ${texts("outbox-waiting")} 2`,
      `zalo-oa: ${texts("outbox-waiting")} 4`,
    ])
    const standings = jsonLines((await run("channels", "--json")).out)
    expect(standings.map(({ waiting }) => waiting)).toEqual([2, 0, 4])
  })

  it("with --withdraw takes back what still waits, once, and the journal knows", async () => {
    const back = await run("notice", "--withdraw", "1")
    expect([back.status, back.out]).toEqual([0, `${texts("cli-notice-withdrawn", { messages: 6 })}\n`])
    expect((await run("notice", "--report", "1")).out).toContain(`telegram: ${texts("outbox-withdrawn")} 2`)
    const journal = (await run("audit", "list", "--on", dayInVietnam(now))).out
    expect(journal).toContain("messages:6")
    expect((await run("notice", "--withdraw", "1")).status).toBe(1)
  })

  it("says so when there is no such notice, nobody to tell, nothing to say, or no such number", async () => {
    const none = await run("notice", "--report", "99")
    expect([none.status, none.out]).toEqual([1, `${texts("cli-notice-none", { id: "99" })}\n`])
    const nobody = await run("notice", "Họp cấp ủy", "--to", "committee", "--yes")
    expect(nobody.status).toBe(1)
    for (const words of [
      ["notice"],
      ["notice", "  "],
      ["notice", "--report", "hai"],
      ["notice", "--withdraw", "hai"],
      ["notice", "x", "--to", "ai"],
    ]) {
      const { status, out, err } = await run(...words)
      expect([status, out]).toEqual([2, ""])
      expect(err).not.toBe("")
    }
  })

  it("says so when there is no such template, and sends nothing", async () => {
    const { status, out, err } = await run("notice", "Mời họp", "--template", "hop", "--yes")
    expect([status, out]).toEqual([1, ""])
    expect(err).toBe(`${texts("error-template-unknown", { name: "hop", known: "moi-hop" })}\n`)
  })

  it("says that its list of approved texts is none, or that its file is not there", async () => {
    writeFileSync(join(files.path, "templates.json"), '{"moi-hop": "1001"}')
    const wrong = await run("notice", "Mời họp")
    expect(wrong.status).toBe(1)
    expect(wrong.err).toBe(`${texts("error-templates", { file: join(files.path, "templates.json") })}\n`)
    const missing = join(files.path, "khong-co.txt")
    const away = await run("notice", "--file", missing)
    expect([away.status, away.err]).toEqual([1, `${texts("error-path-missing", { path: missing })}\n`])
  })
})
