import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { askCommand } from "../../src/cli/commands/ask.ts"
import { ingestCommand } from "../../src/cli/commands/ingest.ts"
import { removeCommand } from "../../src/cli/commands/remove.ts"
import { searchCommand } from "../../src/cli/commands/search.ts"
import type { Parts } from "../../src/compose.ts"
import { dayInVietnam } from "../../src/core/calendar.ts"
import { systemClock } from "../../src/core/clock.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { documentText } from "../ingest/document-text.ts"
import { useDatabase } from "../support/database.ts"
import { makeFolder } from "../support/shelf.ts"
import { makeUnit } from "../support/units.ts"
import { chibo, type Ended, jsonLines } from "./program.ts"
import { spoken } from "./spoken.ts"

vi.setConfig({ testTimeout: 120_000 })
const texts = loadTexts()
const QUESTION = "ai giữ chìa khóa vườn ươm"
const files = makeFolder({
  "phan-cong.txt": documentText("02-QĐ/CB", {
    "Điều 1. Phân công": "1. Đồng chí phó bí thư giữ chìa khóa vườn ươm.",
  }),
})
const holder = useDatabase()
const env = { PATH: process.env.PATH, HOME: process.env.HOME }
let [commune, ours, theirs] = ["", "", ""]
const run = (...words: string[]): Promise<Ended> => chibo(words, { env, database: holder.database })

beforeAll(async () => {
  const { database } = holder
  const top = await makeUnit(database, "Đảng bộ xã")
  ours = String(await makeUnit(database, "Chi bộ thôn Hạ", top))
  theirs = String(await makeUnit(database, "Chi bộ thôn Thượng", top))
  commune = String(top)
})
afterAll(() => files.delete())

const asked = async (...words: string[]) => (await run("ask", QUESTION, ...words)).out

describe("a unit's documents", () => {
  it("are brought, listed and found as the unit's", async () => {
    const report = await run("ingest", files.path, "--unit", ours)
    expect([report.status, report.err]).toEqual([0, ""])
    expect(report.out).toContain(`công khai, riêng đơn vị ${ours}`)
    expect(report.out).not.toContain(texts("cli-report-audience"))
    const listed = await run("documents")
    expect(listed.out).toContain(`công khai, riêng đơn vị ${ours} (Chi bộ thôn Hạ) · phan-cong.txt`)
    const [row] = jsonLines((await run("documents", "--json")).out)
    expect(row).toMatchObject({ audience: "public", unit: Number(ours), unit_name: "Chi bộ thôn Hạ" })
    expect(await asked("--unit", theirs, "--unit", ours)).toContain("02-QĐ/CB")
    expect(await asked("--unit", theirs, "--as", "committee")).not.toContain("02-QĐ/CB")
  })

  it("are searched in batches by its own people only", async () => {
    const list = makeFolder({ "q.jsonl": JSON.stringify({ id: 1, query: QUESTION }) })
    const hits = async (...words: string[]) => {
      const { out } = await run("search", "--batch", join(list.path, "q.jsonl"), ...words)
      return jsonLines(out)[0]!.hits
    }
    expect(await hits("--unit", ours)).toMatchObject([{ ref: "02-QĐ/CB#Điều 1" }])
    expect(await hits("--unit", theirs, "--as", "committee")).toEqual([])
    list.delete()
  })

  it("of another unit too are removed one by one", async () => {
    await run("ingest", files.path, "--unit", theirs)
    const refused = await run("remove", "2 qđ/cb")
    expect([refused.status, refused.out]).toEqual([1, ""])
    for (const name of ["Chi bộ thôn Hạ", "Chi bộ thôn Thượng"]) expect(refused.err).toContain(name)
    expect((await run("remove", "2 qđ/cb", "--unit", ours)).status).toBe(0)
    expect(jsonLines((await run("documents", "--json")).out).map(({ unit }) => unit)).toEqual([
      Number(theirs),
    ])
  })

  it("of the unit above are there for those below, as members", async () => {
    await run("ingest", files.path, "--unit", commune, "--audience", "members")
    expect(await asked("--unit", ours, "--as", "committee")).toContain("02-QĐ/CB")
    expect(await asked("--unit", ours)).not.toContain("02-QĐ/CB")
  })
})

describe("a unit that is not there", () => {
  it.each([
    ["ingest", files.path],
    ["ask", QUESTION],
  ])("is told in a sentence by %s, and nothing is done", async (command, what) => {
    const { status, out, err } = await run(command, what, "--unit", "9999")
    expect([status, out]).toEqual([2, ""])
    expect(err).toBe(`${texts("error-unit-unknown", { unit: "9999" })}\n`)
  })

  it.each(["ba", "0", "-1", "1.5", "99999999999", ""])(
    "because it cannot be one is told at once: %j",
    (value) => {
      const flag = `--unit=${value}`
      for (const slip of [
        () => ingestCommand([files.path, flag]),
        () => askCommand([QUESTION, flag]),
        () => searchCommand(["--batch", "-", flag]),
        () => removeCommand(["2", flag]),
      ])
        expect(slip).toThrow(expect.objectContaining({ code: "unit-unknown", details: { unit: value } }))
    },
  )
})

describe("a run of ingest", () => {
  it("is one row of the journal where it changed something, without a name", async () => {
    const rows = async () =>
      (await run("audit", "list", "--on", dayInVietnam(systemClock.now()))).out
        .split("\n")
        .filter((line) => line.includes("added:"))
    const before = (await rows()).length
    const two = makeFolder({
      "cay.txt": documentText("08-QĐ/CB", { "Điều 1. Cây": "1. Trồng cây." }),
      "hoa.txt": documentText("09-QĐ/CB", { "Điều 1. Hoa": "1. Trồng hoa." }),
      "mat.txt": documentText("10-QĐ/CB", { "Điều 1. Việc": "1. Việc kín." }, { mark: "MẬT" }),
    })
    await run("ingest", two.path, "--unit", ours)
    await run("ingest", two.path.replace(/$/, "/cay.txt"), "--unit", ours)
    two.delete()
    const added = (await rows()).slice(before)
    expect(added).toHaveLength(1)
    expect(added[0]).toContain("operator")
    expect(added[0]).toContain(`unit:${ours}`)
    expect(added[0]).toContain("added:2 refused:1 documents:2")
  })

  it("is refused on a server without its key, before anything is read", async () => {
    const parts = { config: { database: { engine: "server" }, secretKey: null } } as unknown as Parts
    const { out } = await spoken(texts, () => ingestCommand([files.path])(parts))
    expect(out).toBe(texts("error-key-missing"))
  })
})
