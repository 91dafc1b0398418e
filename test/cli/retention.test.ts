import { beforeEach, expect, it } from "vitest"
import { retentionCommand } from "../../src/cli/commands/retention.ts"
import type { Parts } from "../../src/compose.ts"
import { KEPT_DAYS } from "../../src/core/retention.ts"
import { createKeys } from "../../src/core/seal.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { jsonLines } from "./program.ts"
import { spoken } from "./spoken.ts"

const holder = useDatabase()
const texts = loadTexts()
const NOW = new Date("2026-11-26T02:00:00Z")

const retention = (...words: string[]) => retentionWith("x", words)
const retentionWith = (secretKey: string | null, words: string[]) =>
  spoken(texts, () =>
    retentionCommand(words)({
      database: holder.database,
      texts,
      keys: createKeys(Buffer.alloc(32, 1)),
      clock: { now: () => NOW },
      config: { retention: KEPT_DAYS, database: { engine: "server" }, secretKey },
    } as unknown as Parts),
  )

beforeEach(async () => {
  await emptyTables(holder.database, "refusals, retention_runs")
  await holder.database.query(
    `insert into refusals values ('a', '2024-01-02T03:04:05Z'), ('b', '2026-11-01')`,
  )
})

it("each kind is shown with its period, what there is, and what is due", async () => {
  const { status, out } = await retention()
  expect(status).toBe(0)
  expect(out).toContain(
    [
      "refusals · dấu vết “đã từ chối” để không hỏi lại, tính từ khi từ chối",
      "    giữ 365 ngày · đang có 2 · cũ nhất 10:04:05 02/01/2024 · đến hạn xóa 1 · lần dọn gần nhất –, đã xóa 0",
    ].join("\n"),
  )
  expect(out).toContain("buckets · bộ đếm giới hạn số lần\n    giữ 1 giờ")
  expect(out).toContain("links · liên kết tải tệp, gửi tệp\n    giữ đến khi hết hạn")
  const lines = jsonLines((await retention("--json")).out)
  expect(lines.find(({ kind }) => kind === "refusals")).toMatchObject({
    days: 365,
    kept: 2,
    due: 1,
    lastRun: null,
  })
})

it("what is due is removed on request, and told", async () => {
  expect(await retention("run")).toEqual({
    status: 0,
    out: "Đã xóa 1: dấu vết “đã từ chối” để không hỏi lại, tính từ khi từ chối\n",
  })
  expect((await retention("run")).out).toBe("Không có gì đến hạn xóa.\n")
  expect((await retention()).out).toContain(
    "đang có 1 · cũ nhất 07:00:00 01/11/2026 · đến hạn xóa 0 · lần dọn gần nhất 09:00:00 26/11/2026",
  )
})

it("another word is told how it is called", async () => {
  expect((await retention("chạy")).out).toMatch(/^Chưa gọi đúng lệnh: retention/)
})

it("nothing is removed on a server without its key, for the journal could not tell of it", async () => {
  expect(await retentionWith(null, ["run"])).toEqual({ status: null, out: texts("error-key-missing") })
  expect(await holder.database.query("select 1 from refusals")).toHaveLength(2)
})
