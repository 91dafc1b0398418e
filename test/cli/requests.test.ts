import { beforeEach, describe, expect, it } from "vitest"
import { loadHolidays } from "../../src/calendar/load.ts"
import { requestsCommand } from "../../src/cli/commands/requests.ts"
import type { Parts } from "../../src/compose.ts"
import { createKeys } from "../../src/core/seal.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { auditRowsOn } from "../../src/storage/audit.ts"
import { insertDataRequest, markRequestAnswered } from "../../src/storage/data-requests.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { jsonLines } from "./program.ts"
import { spoken } from "./spoken.ts"

const holder = useDatabase()
const texts = loadTexts()
const holidays = loadHolidays(null)
const ASKED = new Date("2026-12-07T02:00:00Z")
let now = ASKED
let personId: number
let id: number

const requests = (...words: string[]) => requestsWith("x", words)
const requestsWith = (secretKey: string | null, words: string[]) =>
  spoken(texts, () =>
    requestsCommand(words)({
      database: holder.database,
      texts,
      holidays,
      keys: createKeys(Buffer.alloc(32, 1)),
      clock: { now: () => now },
      config: { database: { engine: "server" }, secretKey },
    } as unknown as Parts),
  )

beforeEach(async () => {
  now = ASKED
  const { database } = holder
  await database.query("delete from data_requests")
  await emptyTables(database, "audit, audit_ends")
  await database.query("insert into audit_ends default values")
  const [row] = await database.query<{ id: number }>(
    "insert into people (created_at, name) values ($1, 'Nguyễn Văn Cây') returning id",
    [ASKED],
  )
  personId = row!.id
  id = (await insertDataRequest(database, { kind: "delete", personId, at: ASKED }, holidays)).id
})

describe("requests", () => {
  it("shows what is open with both days, and never a name", async () => {
    const { status, out } = await requests()
    expect(status).toBe(0)
    expect(out.split("\n")).toEqual([
      `${id} · xóa dữ liệu · person:${personId} · gửi 09:00 07/12/2026`,
      "    trả lời trước 17:00 09/12/2026",
      "    làm xong trước 17:00 27/12/2026",
      "1 yêu cầu chưa xong, 0 quá hạn.",
      "",
    ])
    expect(out + (await requests("--json")).out).not.toContain("Cây")
  })

  it("marks what is overdue: the answer first, then the deed", async () => {
    now = new Date("2026-12-09T10:00:01Z")
    expect((await requests()).out).toContain(
      "    QUÁ HẠN trả lời: lẽ ra trước 17:00 09/12/2026\n    làm xong trước 17:00 27/12/2026\n1 yêu cầu chưa xong, 1 quá hạn.",
    )
    await markRequestAnswered(holder.database, id, new Date("2026-12-08T02:00:00Z"))
    expect((await requests()).out).toContain("    đã trả lời 09:00 08/12/2026\n    làm xong")
    now = new Date("2026-12-27T10:00:01Z")
    expect((await requests()).out).toContain("QUÁ HẠN làm xong: lẽ ra trước 17:00 27/12/2026")
    expect(jsonLines((await requests("--json")).out)).toMatchObject([
      { id, isAnswerLate: false, isLate: true, personId },
    ])
  })

  it("warns of holidays that nobody has announced", async () => {
    expect((await requests()).out).not.toContain("HOLIDAYS_FILE")
    await insertDataRequest(
      holder.database,
      { kind: "view", personId: null, at: new Date("2027-02-03T02:00:00Z") },
      holidays,
    )
    expect((await requests()).out).toContain("HOLIDAYS_FILE")
  })

  it("shows what is done behind what is open", async () => {
    await requests("done", String(id))
    const other = await insertDataRequest(
      holder.database,
      { kind: "view", personId: null, at: ASKED },
      holidays,
    )
    const lines = (await requests()).out.split("\n")
    expect(lines[0]).toBe(`${other.id} · xem dữ liệu · – · gửi 09:00 07/12/2026`)
    expect(lines[3]).toBe(
      `${id} · xóa dữ liệu · person:${personId} · gửi 09:00 07/12/2026 · xong 09:00 07/12/2026`,
    )
  })
})

describe("requests done", () => {
  it("marks one as carried out, which the journal keeps", async () => {
    expect(await requests("done", String(id))).toEqual({
      status: 0,
      out: `Đã ghi yêu cầu số ${id} là làm xong.\n`,
    })
    expect(await auditRowsOn(holder.database, "2026-12-07")).toMatchObject([
      { actor: "operator", act: "data-deleted", subject: `person:${personId}`, reason: `request:${id}` },
    ])
  })

  it("says that there is no such open request, and writes nothing", async () => {
    await requests("done", String(id))
    const unknown = texts("error-request-unknown", { id: String(id) })
    expect(await requests("done", String(id))).toEqual({ status: null, out: unknown })
    expect(await auditRowsOn(holder.database, "2026-12-07")).toHaveLength(1)
  })

  it("is refused on a server without its key, and changes nothing", async () => {
    const refused = { status: null, out: texts("error-key-missing") }
    expect(await requestsWith(null, ["done", String(id)])).toEqual(refused)
    expect((await requests()).out).toContain("1 yêu cầu chưa xong")
    expect(await auditRowsOn(holder.database, "2026-12-07")).toEqual([])
  })

  it.each([[["done"]], [["done", "x"]], [["done", "1", "2"]], [["xong"]], [["done", "1", "--json"]]])(
    "%j is told how it is called",
    async (words) => {
      expect((await requests(...words)).out).toMatch(/^Chưa gọi đúng lệnh: requests/)
    },
  )
})
