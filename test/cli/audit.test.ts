import { beforeEach, describe, expect, it } from "vitest"
import { auditCommand } from "../../src/cli/commands/audit.ts"
import type { Parts } from "../../src/compose.ts"
import { renumbered } from "../../src/core/random-number.ts"
import { createKeys } from "../../src/core/seal.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { addAudit } from "../../src/storage/audit.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { spoken } from "./spoken.ts"

const holder = useDatabase()
const texts = loadTexts()
const keys = createKeys(Buffer.alloc(32, 1))
const NOW = new Date("2026-11-26T02:00:00Z")
let digest: string

const audit = (...words: string[]) =>
  spoken(texts, () =>
    auditCommand(words)({ database: holder.database, texts, keys, clock: { now: () => NOW } } as Parts),
  )

beforeEach(async () => {
  const { database } = holder
  await emptyTables(database, "audit, audit_ends")
  await database.query("insert into audit_ends default values")
  await database.transaction(async (queries) => {
    const entry = { at: NOW, actor: "person:7", subject: "unit:3" } as const
    await addAudit(queries, keys, { ...entry, act: "refused" })
    await addAudit(queries, keys, { ...entry, act: "refused" })
    await addAudit(queries, keys, { ...entry, act: "invited", reason: "phiếu in" })
  })
  ;[{ digest }] = (await database.query("select last_digest as digest from audit_ends")) as [
    { digest: string },
  ]
})

describe("audit verify", () => {
  it("says that the journal is whole, and what its newest row is", async () => {
    expect(await audit("verify")).toEqual({
      status: 0,
      out: `✓ Sổ nhật ký còn nguyên vẹn: đã kiểm 3 dòng.\nDòng mới nhất: 3:${digest}\n`,
    })
    expect((await audit("verify", "--head", `3:${digest}`)).status).toBe(0)
  })

  it("names the first bad row in a plain sentence, and ends with 1", async () => {
    await holder.database.query("alter table audit disable trigger audit_append_only")
    await holder.database.query("update audit set actor = 'person:8' where number = 2")
    await holder.database.query("alter table audit enable trigger audit_append_only")
    const { status, out } = await audit("verify")
    expect(status).toBe(1)
    expect(out).toMatch(/^✗ Dòng số 2 không còn như lúc ghi/)
    const json = await audit("verify", "--json")
    expect(json.status).toBe(1)
    expect(JSON.parse(json.out)).toMatchObject({ problem: { what: "changed", number: 2 } })
  })

  it("finds that the end on paper is gone", async () => {
    const { status, out } = await audit("verify", "--head", `9:${digest}`)
    expect([status, out]).toEqual([1, `${texts("audit-broken-cut", { number: "4" })}\n`])
  })
})

describe("audit digest", () => {
  it("prints what was done today, and the head to keep", async () => {
    expect((await audit("digest")).out.split("\n")).toEqual([
      "Nhật ký ngày 26/11/2026: từ dòng số 1 đến dòng số 3.",
      "  từ chối vì không có quyền: 2",
      "  cấp mã mời: 1",
      `Dòng mới nhất: 3:${digest}`,
      texts("audit-keep"),
      "",
    ])
    expect((await audit("digest", "--on", "2026-11-25")).out).toBe(
      "Nhật ký ngày 25/11/2026: không có dòng nào.\n",
    )
    const json = JSON.parse((await audit("digest", "--json")).out)
    expect(json).toMatchObject({ day: "2026-11-26", first: 1, last: 3, head: { number: 3, digest } })
  })
})

describe("audit list", () => {
  it("names a case that was counted once by its number of today", async () => {
    const { database } = holder
    const entry = { at: NOW, actor: "person:7", act: "case-contact-opened" } as const
    const today = renumbered(keys, "case", 17)
    await database.transaction(async (queries) => {
      await addAudit(queries, keys, { ...entry, subject: "case:17" })
      await addAudit(queries, keys, { ...entry, subject: `case:${today}` })
    })
    const lines = (await audit("list", "--on", "2026-11-26")).out.split("\n").slice(3, 5)
    for (const line of lines) expect(line).toMatch(new RegExp(` · case:${today}$`))
    expect((await audit("verify")).status).toBe(0)
  })

  it("prints the rows of a day", async () => {
    const lines = (await audit("list", "--on", "2026-11-26")).out.split("\n")
    expect(lines[2]).toBe("3 · 09:00:00 26/11/2026 · person:7 · cấp mã mời · unit:3 · phiếu in")
    expect(lines).toHaveLength(4)
    expect((await audit("list", "--json")).out.split("\n")).toHaveLength(4)
  })
})

it.each([
  [[]],
  [["gì"]],
  [["verify", "thêm"]],
  [["verify", "--on", "2026-11-26"]],
  [["verify", "--head", "3:ngắn"]],
  [["digest", "--head", "3:9f86d081884c7d65"]],
])("audit %j is told how it is called", async (words) => {
  const { out } = await audit(...words)
  expect(out).toMatch(/^Chưa gọi đúng lệnh: audit/)
})
