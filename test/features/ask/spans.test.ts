import { describe, expect, it } from "vitest"
import { quotableSpans } from "../../../src/features/ask/spans.ts"

const LIMITS = { characters: 420, lines: 5 }

function quotable(heading: string, ...clauses: string[]): string[] {
  const text = [heading, ...clauses].join("\n")
  let start = heading.length + 1
  const list = clauses.map((clause, index) => {
    const one = {
      kind: "clause" as const,
      label: `khoản ${index + 1}`,
      parent: -1,
      start,
      end: start + clause.length,
    }
    start = one.end + 1
    return one
  })
  return quotableSpans({ text, clauses: list }, LIMITS).map((span) => text.slice(span.start, span.end))
}

const LONG =
  "Cơ quan, tổ chức khai thác dữ liệu của mình thì không phải nộp phí theo quy định của pháp luật. ".repeat(6)

describe("what can be quoted", () => {
  it("is never a heading alone, which says nothing of what follows", () => {
    const heading = "Điều 38. Phí khai thác, sử dụng dữ liệu trong Cơ sở dữ liệu tổng hợp quốc gia"
    expect(quotable(heading, "1. Không phải nộp phí.", `2. ${LONG}`)).not.toContain(heading)
  })

  it("may be the sentence with which an article opens its list", () => {
    const opening =
      "Điều 9. Đảng tổ chức theo nguyên tắc tập trung dân chủ. Nội dung cơ bản của nguyên tắc đó là:"
    expect(quotable(opening, "1. Cơ quan lãnh đạo do bầu cử lập ra.", `2. ${LONG}`)).toContain(opening)
  })
})
