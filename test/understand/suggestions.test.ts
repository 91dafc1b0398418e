import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { fold } from "../../src/core/text.ts"
import { isPetition, type TriageKind, triage } from "../../src/understand/suggestion/index.ts"

interface Line {
  readonly id: string
  readonly text: string
  readonly want: { readonly kind: TriageKind; readonly category?: string }
}

const lines = (file: string): Line[] =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
const table = lines("suggestions.jsonl")
const more = lines("suggestions-more.jsonl")

function judged(text: string): Line["want"] {
  const { kind, category } = triage(text)
  return category === null ? { kind } : { kind, category }
}

describe("what citizens send", () => {
  it.each(table)("$id: $text", ({ text, want }) => expect(judged(text)).toEqual(want))
})

describe("what else they may send", () => {
  const isAccusing = ({ want }: Line) => want.kind === "denunciation" || want.kind === "complaint"

  it.each(more.filter((line) => !isAccusing(line)))("$id: $text", ({ text, want }) =>
    expect(judged(text)).toEqual(want),
  )

  it.each(more.filter(isAccusing))("$id is known, or left to a person: $text", ({ text, want }) =>
    expect([want.kind, "human"]).toContain(triage(text).kind),
  )

  it("leaves one in five of these accusations to a person at most", () => {
    const accusing = more.filter(isAccusing)
    const left = accusing.filter(({ text }) => triage(text).kind === "human")
    expect(left.length * 5).toBeLessThanOrEqual(accusing.length)
  })
})

describe("the same words in another spelling", () => {
  const all = [...table, ...more].map(({ text }) => ({ text, kind: triage(text).kind }))
  type Judged = (typeof all)[number]
  const mayAccuse = ({ text, kind }: Judged) => isPetition(text) || kind === "human"
  const changedBy = (spell: (text: string) => string) =>
    all.filter(({ text, kind }) => triage(spell(text)).kind !== kind).map(({ text }) => spell(text))

  it("mean the same in decomposed letters", () => {
    expect(changedBy((text) => text.normalize("NFD"))).toEqual([])
  })

  it("mean the same in capitals", () => {
    expect(changedBy((text) => text.toUpperCase())).toEqual([])
  })

  it("mean the same between pictures and with many signs", () => {
    expect(changedBy((text) => `😡 ${text}!!! 🙏🙏`)).toEqual([])
  })

  it("mean the same in letters of another alphabet that look alike", () => {
    expect(changedBy((text) => text.replaceAll("a", "а").replaceAll("o", "о"))).toEqual([])
  })

  it("never turn from an accusation into a suggestion when the accents are left out", () => {
    const turned = all.filter(
      (one) => mayAccuse(one) && triage(fold(one.text.normalize("NFC"))).kind === "suggestion",
    )
    expect(turned.map(({ text }) => text)).toEqual([])
  })

  it.each([
    "t ố c á o chủ tịch xã ăn tiền",
    "T.Ố C.Á.O chủ tịch xã ăn tiền",
    "tố-cáo chủ tịch xã ăn tiền",
    "tốcáo chủ tịch xã ăn tiền",
    "tooos caoos chur tichj xax awn tieenf",
    "to61 ca1o chu3 ti5ch xa4 a8n tie62n",
    "tốốố cáoooo chủ tịch xã ăn tiền",
    "t0 ca0 chu tich xa an tien",
    "tố\u200B cáo chủ tịch xã ăn tiền",
  ])("is known in tricks of writing: %s", (text) => {
    expect(triage(text).kind).toBe("denunciation")
  })
})

describe("what is a petition", () => {
  it.each([
    "Tôi tố cáo ông trưởng thôn nhận tiền của dân",
    "TÔI XIN KHIẾU NẠI quyết định thu hồi đất",
    "toi muon khieu nai ve dat dai",
    "toi to cao can bo dia chinh xa",
    "gui don to cao len xa",
    "đơn kiện hàng xóm lấn đất",
    "khiếu nại về đền bù",
    "nghe nói trưởng thôn ăn chặn tiền cứu trợ",
  ])("is, or may be: %s", (text) => {
    expect(isPetition(text)).toBe(true)
  })

  it.each([
    "Bao giờ xã làm đường liên thôn Đoài?",
    "cay to cao truoc truong hoc bao gio chat",
    "Cây to cao trước trường học nguy hiểm quá",
    "nha to cao che het anh sang",
    "Đề nghị tổ cáo phó xem lại lịch",
    "Nước sạch cho thôn khi nào có",
    "Tốc độ mạng ở trụ sở chậm",
  ])("is none: %s", (text) => {
    expect(isPetition(text)).toBe(false)
  })
})

describe("what a person has to look at", () => {
  it("says what it may be", () => {
    expect(triage("kn").doubts).toEqual(["suggestion", "complaint"])
    expect(triage("không phải tố cáo, chỉ góp ý").doubts).toEqual(["suggestion", "denunciation"])
    expect(triage("đèn đường hỏng ở thôn 3").doubts).toEqual([])
  })

  it("takes no long text amiss, however it is made", () => {
    for (const text of ["a ".repeat(2000), "tốcáo".repeat(800), "có ".repeat(1300), "x".repeat(4000), ""])
      expect(triage(text).kind).not.toBe("suggestion")
  })
})

describe("who calls the fire brigade", () => {
  it.each([
    "Cháy nhà ở thôn 3, gọi chữa cháy ngay",
    "chay nha o thon 3, goi chua chay ngay",
    "Gọi chữa cháy đi, cháy to ở xóm 2",
    "Có đám cháy ở thôn 5, nhờ đội chữa cháy đến ngay",
    "Đội chữa cháy tới chưa, nhà đang cháy",
    "cháy chợ, cần chữa cháy gấp",
  ])("is in an emergency: %s", (text) => {
    expect(triage(text).kind).toBe("emergency")
  })

  it.each([
    "Đề nghị trang bị bình chữa cháy cho nhà văn hóa thôn 3",
    "Xe chữa cháy không vào được ngõ 5, đề nghị mở rộng",
    "Cháy nhà ông Tư tuần trước, đội chữa cháy đến chậm",
    "Đề nghị tập huấn phòng cháy chữa cháy cho bà con",
  ])("is not whoever speaks of it: %s", (text) => {
    expect(triage(text).kind).toBe("suggestion")
  })
})

describe("a loudspeaker", () => {
  it("that is broken is a matter of the office's own works, one that is too loud is none", () => {
    const broken = "Loa truyền thanh xóm 4 rè không nghe được gì cả tháng nay, đề nghị sửa"
    expect(triage(broken).category).toBe("infrastructure")
    expect(triage(fold(broken)).category).toBe("infrastructure")
    expect(triage("Quán đầu xóm mở loa to suốt đêm, đề nghị nhắc nhở").category).toBe("security_order")
  })
})
