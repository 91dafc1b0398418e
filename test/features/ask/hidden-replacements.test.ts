import { beforeAll, describe, expect, it } from "vitest"
import type { Audience } from "../../../src/core/document.ts"
import { present } from "../../../src/features/ask/present.ts"
import { type Draft, shelve } from "../../storage/shelf.ts"
import { texts, useShelf } from "./talk.ts"

const shelf = useShelf([])

/** What is written under the first quotation of a text that others replace. */
async function note(number: string, audience: Audience, today: string): Promise<string> {
  const { parts } = present(texts, await shelf.ask(`${number} điều 1`, { audience, today }), "")
  const [first] = parts
  return first?.kind === "quote" ? first.note : "no quotation"
}

const old = (number: string): Draft => ({
  number,
  issuedOn: "2024-05-05",
  articles: { "Điều 1. Sân đình": `Sân đình quét theo văn bản ${number}.` },
})
const newer = (number: string, target: string, effectiveFrom: string | null, audience: Audience): Draft => ({
  number,
  file: `${number} ${audience}`,
  audience,
  effectiveFrom,
  relations: [{ kind: "replaces", target }],
})

beforeAll(async () => {
  for (const draft of [
    old("61-QĐ/CB"),
    newer("161-QĐ/CB", "61-QĐ/CB", "2026-01-01", "committee"),
    newer("261-QĐ/CB", "61-QĐ/CB", "2026-06-01", "public"),
    old("62-QĐ/CB"),
    newer("162-QĐ/CB", "62-QĐ/CB", "2026-06-01", "committee"),
    newer("262-QĐ/CB", "62-QĐ/CB", "2026-01-01", "public"),
    old("63-QĐ/CB"),
    newer("163-QĐ/CB", "63-QĐ/CB", "2027-01-01", "committee"),
    newer("163-QĐ/CB", "63-QĐ/CB", "2027-01-01", "public"),
    old("64-QĐ/CB"),
    newer("164-QĐ/CB", "64-QĐ/CB", "2027-01-01", "members"),
    old("65-QĐ/CB"),
    newer("165-QĐ/CB", "65-QĐ/CB", null, "committee"),
    newer("265-QĐ/CB", "65-QĐ/CB", "2027-01-01", "public"),
  ])
    await shelve(shelf.database, draft)
})

describe("a public text that a hidden document replaces", () => {
  it.each([
    ["a later visible one is named from its day on", "61-QĐ/CB", "2026-06-01", "261-QĐ/CB từ 01/6/2026"],
    ["before that day its force is unknown", "61-QĐ/CB", "2026-05-31", "unknown"],
    ["even before the hidden one's day", "61-QĐ/CB", "2025-05-31", "unknown"],
    ["an earlier visible one is named", "62-QĐ/CB", "2026-11-21", "262-QĐ/CB từ 01/01/2026"],
    ["and before its day the text was in force", "62-QĐ/CB", "2025-12-31", "in_force"],
    ["a hidden copy of a visible one says nothing new", "63-QĐ/CB", "2026-11-21", "in_force"],
    ["a hidden copy does not hide the visible one", "63-QĐ/CB", "2027-01-01", "163-QĐ/CB từ 01/01/2027"],
    ["one that will replace it does not tell its day before", "64-QĐ/CB", "2026-12-31", "unknown"],
    ["one that will replace it does not tell its day then", "64-QĐ/CB", "2027-01-01", "unknown"],
    ["one without a day may have replaced it already", "65-QĐ/CB", "2026-11-21", "unknown"],
  ])("is shown to a citizen as far as citizens can know: %s", async (_what, number, today, said) => {
    const sentence = said.includes("QĐ")
      ? `đã được thay thế bởi ${said}`
      : texts(`ask-standing-${said as "unknown" | "in_force"}`)
    expect(await note(number, "public", today)).toBe(sentence)
  })

  it("is shown to who may see the newer one as replaced by what came first", async () => {
    const today = "2026-11-21"
    expect(await note("61-QĐ/CB", "committee", today)).toBe("đã được thay thế bởi 161-QĐ/CB từ 01/01/2026")
    expect(await note("64-QĐ/CB", "members", today)).toBe("còn hiệu lực")
    expect(await note("64-QĐ/CB", "members", "2027-01-01")).toBe(
      "đã được thay thế bởi 164-QĐ/CB từ 01/01/2027",
    )
  })
})
