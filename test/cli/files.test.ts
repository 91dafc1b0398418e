import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { filesCommand } from "../../src/cli/commands/files.ts"
import type { Parts } from "../../src/compose.ts"
import { asError } from "../../src/core/errors.ts"
import { explain } from "../../src/core/explain.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { sha256 } from "../../src/ingest/digest.ts"
import { keepReceived } from "../../src/storage/received-files.ts"
import { forgetAged } from "../../src/storage/retained.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { makeFolder } from "../support/shelf.ts"
import { jsonLines } from "./program.ts"

const holder = useDatabase()
const texts = loadTexts()
const BYTES = Buffer.alloc(1500, "vàng")
const AT = new Date("2026-11-21T02:00:00Z")
let folder: ReturnType<typeof makeFolder>
let id: number

beforeEach(async () => {
  folder = makeFolder({ "co-san.pdf": "của người vận hành" })
  await emptyTables(holder.database, "received_files")
  id = await keepReceived(holder.database, {
    from: { channel: "telegram", chat: "4242" },
    name: "Quy chế.pdf",
    mediaType: "application/pdf",
    sha256: sha256("vàng"),
    bytes: BYTES,
    at: AT,
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  folder.delete()
})

/** What the operator reads after typing these words. */
async function files(...words: string[]): Promise<string> {
  let said = ""
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    said += text
    return true
  })
  try {
    expect(await filesCommand(words)({ database: holder.database, texts } as Parts)).toBe(0)
    return said
  } catch (error) {
    return explain(texts, asError(error))
  } finally {
    vi.restoreAllMocks()
  }
}

describe("files", () => {
  it("lists what was brought, and not by whom", async () => {
    const said = await files()
    expect(said).toBe(
      `${id} · 09:00:00 21/11/2026 · Quy chế.pdf · application/pdf · 2 KB · telegram\n1 tệp đã nhận.\n`,
    )
    const json = await files("--json")
    expect(jsonLines(json)).toEqual([
      {
        id,
        at: AT.toISOString(),
        name: "Quy chế.pdf",
        mediaType: "application/pdf",
        size: 1500,
        channel: "telegram",
      },
    ])
    expect(said + json).not.toContain("4242")
  })

  it("writes one to a path, or into a folder under its own name", async () => {
    const path = join(folder.path, "moi.pdf")
    expect(await files("--save", String(id), path)).toBe(
      `${texts("cli-file-saved", { name: "Quy chế.pdf", path })}\n`,
    )
    expect(readFileSync(path).equals(BYTES)).toBe(true)
    expect(await files("--save", String(id), folder.path)).toContain(join(folder.path, "Quy chế.pdf"))
    expect(readFileSync(join(folder.path, "Quy chế.pdf")).equals(BYTES)).toBe(true)
    expect(await files()).toContain("1 tệp đã nhận.")
  })

  it("replaces nothing on disk", async () => {
    const path = join(folder.path, "co-san.pdf")
    expect(await files("--save", String(id), path)).toBe(texts("error-path-taken", { path }))
    expect(readFileSync(path, "utf8")).toBe("của người vận hành")
    const nowhere = join(folder.path, "khong-co", "a.pdf")
    expect(await files("--save", String(id), nowhere)).toBe(texts("error-path-unwritable", { path: nowhere }))
  })

  it("deletes one for good", async () => {
    expect(await files("--drop", String(id))).toBe("Đã xóa “Quy chế.pdf”.\n")
    expect(await files()).toBe("0 tệp đã nhận.\n")
  })

  it("says that a file is not there (any more)", async () => {
    const unknown = texts("error-received-unknown", { id: String(id) })
    await forgetAged(holder.database, "files", AT)
    expect(await files("--drop", String(id))).toBe(unknown)
    expect(await files("--save", String(id), join(folder.path, "moi.pdf"))).toBe(unknown)
  })
})
