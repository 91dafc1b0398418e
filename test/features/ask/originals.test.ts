import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { documentText } from "../../ingest/document-text.ts"
import { makeFolder, readOntoShelf } from "../../support/shelf.ts"
import { readable, texts, useShelf, useTalks } from "./talk.ts"

const shelf = useShelf([])
const talkAt = useTalks(shelf)

const RULES = documentText("31-QĐ/CB", { "Điều 1. Ao sen": "1. Ao sen thả cá vào tháng ba." })
const open = makeFolder({ "cong-khai/quy-dinh-31.txt": RULES })
const closed = makeFolder({ "cap-uy/rieng-cap-uy.txt": documentText("32-QĐ/CB", { "Điều 1. A": "1. B." }) })
afterAll(() => {
  for (const folder of [open, closed]) folder.delete()
})

/** The committee's file becomes the same, byte for byte, as the one that everybody may have. */
beforeAll(async () => {
  await readOntoShelf(shelf.database, [open.path])
  await readOntoShelf(shelf.database, [closed.path], { audience: "committee" })
  closed.put("cap-uy/rieng-cap-uy.txt", RULES)
  await readOntoShelf(shelf.database, [closed.path], { audience: "committee" })
})

describe("the original of a document", () => {
  it("is offered under that document's own name, though the committee filed the same bytes too", async () => {
    expect(await shelf.database.query("select from documents")).toHaveLength(2)
    expect(await shelf.database.query("select from originals")).toHaveLength(1)
    const talk = talkAt("người dân")
    await talk.say("31-QĐ/CB điều 1")
    const sent = await talk.press("Tải tệp gốc")
    expect(sent.file).toMatchObject({ name: "quy-dinh-31.txt", mediaType: "text/plain" })
    expect(readable(sent)).toBe(`${texts("ask-original", { name: "quy-dinh-31.txt" })}\nquy-dinh-31.txt`)
  })
})
