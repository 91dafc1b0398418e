import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { fold } from "../../src/core/text.ts"
import { type TriageKind, triage } from "../../src/understand/suggestion/index.ts"

interface Line {
  readonly id: string
  readonly text: string
  readonly want: { readonly kind: TriageKind }
  readonly also?: readonly string[]
}

const read = (file: string): Line[] =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
const told = read("suggestions-told.jsonl")
const blind = read("suggestions-blind.jsonl")
/**
 * The second blind set at first sight, before its causes were mended: complaints 18 known and 10 to a person of 30 (1 taken
 * for a question, 1 for a suggestion), denunciations 12 and 15 of 30 (2 taken for suggestions, 1 for an emergency),
 * suggestions 61 of 72, emergencies 11 of 14, secrets 10 of 12, questions 10 of 15, greetings 3 of 6, abuse 5 of 6,
 * category 44 of 61.
 */
const second = read("suggestions-blind-2.jsonl")
const further = read("suggestions-further.jsonl")
const all = [...told, ...blind, ...second, ...further]
const are = (lines: readonly Line[], ...kinds: TriageKind[]) =>
  lines.filter(({ want }) => kinds.includes(want.kind))

describe("what people tell in their own words", () => {
  it.each(are(all, "denunciation", "complaint"))(
    "$id is known, or left to a person, without accents too: $text",
    ({ text, want, also = [] }) => {
      const known = [
        want.kind,
        "complaint",
        "denunciation",
        "human",
        ...also.filter((kind) => kind === "emergency"),
      ]
      expect(known).toContain(triage(text).kind)
      expect(["suggestion", "question"]).not.toContain(triage(fold(text.normalize("NFC"))).kind)
    },
  )

  it.each(are(all, "suggestion"))(
    "$id is a suggestion, or left to a person: $text",
    ({ text, also = [] }) => {
      expect(["suggestion", "human", ...also]).toContain(triage(text).kind)
    },
  )

  it.each([
    ["told", told],
    ["blind", blind],
    ["second", second],
    ["further", further],
  ] as const)("leaves few suggestions to a person: %s", (_, lines) => {
    const meant = are(lines, "suggestion")
    const taken = meant.filter(({ text }) => triage(text).kind === "suggestion")
    expect(taken.length / meant.length).toBeGreaterThanOrEqual(0.9)
  })

  it.each(are(all, "secret", "emergency"))("$id goes to its own door: $text", ({ text, want, also = [] }) => {
    expect([want.kind, ...also, ...(want.kind === "secret" ? ["human"] : [])]).toContain(triage(text).kind)
  })

  it.each(are([...told, ...further], "question"))("$id is answered: $text", ({ text }) => {
    expect(["question", "human"]).toContain(triage(text).kind)
  })
})

describe("somebody in distress", () => {
  it.each([
    "tui chán sống quá rồi, nợ nần bịnh hoạn, hổng ai giúp được nữa đâu",
    "toi khong muon song nua",
    "cháu bị bố dượng đánh, cháu sợ về nhà",
    "chồng em đánh em hoài, em không biết nói với ai",
    "2 hôm rồi nhà chưa có gì ăn, mấy đứa con khóc",
    "Bị chồng đuổi ra đường lúc nửa đêm, em ôm con ra ngồi ghế đá",
    "ông ngoại hay sờ con, con không dám kể mẹ",
  ])("goes to a person: %s", (text) => {
    expect(triage(text)).toEqual({ kind: "human", category: null, doubts: ["distress"] })
  })

  it.each([
    "Đề nghị tuyên truyền phòng chống bạo hành trẻ em ở thôn",
    "cán bộ đánh dân bị xử lý thế nào",
    "Đường vào trường lầy lội, các cháu sợ về nhà muộn",
  ])("is not seen where there is none: %s", (text) => {
    expect(triage(text).doubts).not.toContain("distress")
  })
})
