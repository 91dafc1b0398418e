import { mkdtempSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { beforeEach, describe, expect, it } from "vitest"
import { casesCommand } from "../../src/cli/commands/cases.ts"
import type { Parts } from "../../src/compose.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { deskFor, readCaseDays } from "../../src/storage/cases/settings.ts"
import { makeCase, makeOfficer } from "../support/cases.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables, emptyWithUnits } from "../support/empty.ts"
import { testKeys } from "../support/keys.ts"
import { makeUnit } from "../support/units.ts"
import { spoken } from "./spoken.ts"

const holder = useDatabase()
const texts = loadTexts()
let commune: string
let hamlet: string
let other: string

const parts = () =>
  ({
    database: holder.database,
    texts,
    keys: testKeys,
    holidays: { off: new Set(), work: new Set(), unsettled: new Set(), years: new Set([2026]) },
    clock: { now: () => new Date("2026-11-26T02:00:00Z") },
    config: { database: { engine: "server" }, secretKey: "x" },
  }) as unknown as Parts
const run = (...words: string[]) => spoken(texts, () => casesCommand(words)(parts()))
const journal = () => holder.database.query("select actor, act, subject, reason from audit order by number")

beforeEach(async () => {
  const { database } = holder
  await emptyWithUnits(database, "roles, accounts, people")
  await emptyTables(database, "audit")
  commune = String(await makeUnit(database, "Mặt trận xã"))
  hamlet = String(await makeUnit(database, "Thôn 3", Number(commune)))
  other = String(await makeUnit(database, "Xã khác"))
  await makeOfficer(database, Number(hamlet), "front", "bác Thôn")
})

describe("the days of a unit", () => {
  it("are the usual ones until they are set, and what is not named stays", async () => {
    expect((await run("show", "--unit", commune)).out).toBe(
      "Mặt trận xã không nhận phản ánh mới.\nMặt trận xã: báo tiếp nhận trong 3 ngày làm việc, trả lời trong 10 ngày làm việc, nhắc trước 2 ngày.\nCác loại khác: Mặt trận xã tự xử lý.\n",
    )
    await run("days", "--unit", commune, "--accept", "5", "--answer", "15", "--warn", "3")
    await run("days", "--unit", commune, "--warn", "1")
    expect(await readCaseDays(holder.database, Number(commune))).toEqual({ accept: 5, answer: 15, warn: 1 })
    expect(await journal()).toMatchObject([
      { actor: "operator", act: "case-settings-changed", subject: `unit:${commune}`, reason: "days 5/15/3" },
      { reason: "days 5/15/1" },
    ])
  })

  it.each([
    [["--accept", "11"], "từ 1 đến 10: luật cho nhiều nhất 10 ngày làm việc"],
    [["--accept", "0"], "từ 1 đến 10"],
    [["--accept", "ba"], "từ 1 đến 10"],
    [["--answer", "2"], "từ 3 (không ngắn hơn hạn báo tiếp nhận) đến 90"],
    [["--warn", "31"], "từ 0 đến 30"],
  ])("are not set to %j", async (words, why) => {
    const { status, out } = await run("days", "--unit", commune, ...words)
    expect(status).not.toBe(0)
    expect(out).toContain(why)
    expect(await readCaseDays(holder.database, Number(commune))).toEqual({ accept: 3, answer: 10, warn: 2 })
    expect(await journal()).toEqual([])
  })
})

describe("a category", () => {
  it("is given to a unit below that has somebody for it, and taken back", async () => {
    const desk = () => deskFor(holder.database, Number(commune), "land")
    expect((await run("assign", "--unit", commune, "--category", "land", "--desk", hamlet)).out).toBe(
      "Từ nay Đất đai, xây dựng giao cho Thôn 3.\n",
    )
    expect(await desk()).toBe(Number(hamlet))
    expect((await run("show", "--unit", commune)).out).toContain(
      `Đất đai, xây dựng (land): Thôn 3 (${hamlet})`,
    )
    await run("assign", "--unit", commune, "--category", "land", "--desk", "none")
    expect(await desk()).toBe(Number(commune))
    expect(await journal()).toMatchObject([{ reason: `land to unit:${hamlet}` }, { reason: "land to none" }])
  })

  it("is not given where it would lie", async () => {
    const give = async (category: string, desk: string) =>
      (await run("assign", "--unit", commune, "--category", category, "--desk", desk)).out
    expect(await give("đất", hamlet)).toContain("Các loại: infrastructure, environment, land")
    expect(await give("land", other)).toContain(`Đơn vị ${other} không thuộc đơn vị ${commune}`)
    expect(await give("land", commune)).toContain("không thuộc")
    await holder.database.query("delete from roles")
    expect(await give("land", hamlet)).toContain("chưa có ai xử lý phản ánh")
    expect(await give("land", "99999")).toContain("99999")
  })
})

describe("the cases of a unit", () => {
  const folder = { path: mkdtempSync(join(tmpdir(), "chibo-cases-")) }
  const days = ["--from", "2026-11-01", "--to", "2026-11-30"]

  it("are written as figures or one by one, into a file that was not there, and the journal has it", async () => {
    await makeCase(holder.database, Number(hamlet), { text: "Đèn hỏng", code: "PA-26-LAMPLAMPS" })
    const out = join(folder.path, "figures.csv")
    const { out: said } = await run("export", commune, ...days, "--format", "csv", "--out", out)
    expect(said).toBe(`Đã ghi ${out}.\n`)
    expect(await readFile(out, "utf8")).toContain('"Nhận","","ẩn",""')
    const list = join(folder.path, "list.csv")
    await run("export", hamlet, ...days, "--format", "csv", "--out", list, "--list")
    const lines = (await readFile(list, "utf8")).split("\r\n")
    expect(lines[1]).toContain(
      '"PA-26-LAMPLAMPS","Hạ tầng, giao thông, điện nước","Chờ tiếp nhận","Thôn 3","23/11/2026"',
    )
    expect(lines.join()).not.toContain("Đèn")
    expect((await run("export", commune, ...days, "--format", "xlsx", "--out", out)).status).not.toBe(0)
    expect(await journal()).toMatchObject([
      { act: "cases-exported", subject: `unit:${commune}`, reason: "figures csv 2026-11-01..2026-11-30" },
      { act: "cases-exported", subject: `unit:${hamlet}`, reason: "cases csv 2026-11-01..2026-11-30" },
    ])
    await emptyTables(holder.database, "cases")
  })

  it.each([
    ["export", "1", "--from", "2026-11-01", "--to", "2026-11-30", "--format", "pdf", "--out", "x"],
    ["export", "1", "--from", "2026-11-30", "--to", "2026-11-01", "--format", "csv", "--out", "x"],
    ["export", "1", "--from", "2026-11-31", "--to", "2026-11-30", "--format", "csv", "--out", "x"],
    [
      "export",
      "1",
      "--from",
      "2026-11-01",
      "--to",
      "2026-11-30",
      "--format",
      "csv",
      "--out",
      "x",
      "--accept",
      "3",
    ],
    ["export", "--from", "2026-11-01", "--to", "2026-11-30", "--format", "csv", "--out", "x"],
  ])("are not written for the words %s", (...words) => expect(() => casesCommand(words)).toThrow())
})

describe("taking suggestions in", () => {
  it("is turned on where somebody handles them, and off with a word about what is open", async () => {
    await makeCase(holder.database, Number(hamlet))
    expect((await run("desk", hamlet, "off")).out).toBe(
      "Thôn 3 không nhận phản ánh mới.\nChú ý: Thôn 3 còn 1 phản ánh đang giải quyết; những phản ánh ấy vẫn phải được trả lời đúng hạn.\n",
    )
    expect((await run("desk", hamlet, "on")).out).toBe("Thôn 3 nhận phản ánh của người dân.\n")
    expect((await run("desk", commune, "on")).out).toContain("chưa có ai xử lý phản ánh")
    expect(await journal()).toMatchObject([
      { subject: `unit:${hamlet}`, reason: "takes in no more" },
      { subject: `unit:${hamlet}`, reason: "takes in" },
    ])
    await emptyTables(holder.database, "cases")
  })

  it.each([["desk"], ["desk", "1"], ["desk", "1", "maybe"], ["desk", "1", "on", "--unit", "1"]])(
    "is not turned by %j",
    (...words) => expect(() => casesCommand(words)).toThrow(),
  )
})
