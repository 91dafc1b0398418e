import { describe, expect, it } from "vitest"
import { createReader } from "../../../src/ingest/read/index.ts"
import { docx, p } from "../../support/office.ts"

const file = docx(p("Chi bộ họp thường kỳ."))

describe("a reader", () => {
  it("reads files asked for at the same time, each to its own answer", async () => {
    const reader = createReader()
    const results = await Promise.allSettled([
      reader.read(file, "a.docx"),
      reader.read(Buffer.from("x"), "b.xyz"),
      reader.read(Buffer.from("chữ"), "c.txt"),
    ])
    await reader.close()
    expect(results[0]).toMatchObject({ value: { text: "Chi bộ họp thường kỳ.", format: "docx", pages: [] } })
    expect(results[1]).toMatchObject({ reason: { code: "file-unsupported" } })
    expect(results[2]).toMatchObject({ value: { text: "chữ", format: "txt", usedOcr: false, warnings: [] } })
  })

  it("gives up a file that takes too long and is ready for the next", async () => {
    const reader = createReader({ limits: { fileSeconds: 0.5, zipRatio: 1e6 } })
    const slow = docx(p("a").repeat(600_000))
    await expect(reader.read(slow, "cham.docx")).rejects.toMatchObject({ code: "file-timeout" })
    expect((await reader.read(Buffer.from("chữ"), "c.txt")).text).toBe("chữ")
    await reader.close()
  }, 30_000)

  it("can be used again after it was closed", async () => {
    const reader = createReader()
    await reader.read(file, "a.docx")
    await reader.close()
    expect((await reader.read(file, "a.docx")).format).toBe("docx")
    await reader.close()
  })
})
