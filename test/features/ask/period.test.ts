import { describe, expect, it } from "vitest"
import { findPeriod, nameThisMonth } from "../../../src/features/ask/period.ts"
import { readQuestion } from "../../../src/features/ask/question.ts"

const day = (text: string) => findPeriod(text, [])?.date ?? null

describe("a month or year in a question", () => {
  it("is taken by its last day", () => {
    expect(day("tháng 6/2024 họp ngày nào")).toBe("2024-06-30")
    expect(day("thang 2 nam 2024")).toBe("2024-02-29")
    expect(day("Năm 2025 theo văn bản nào")).toBe("2025-12-31")
  })

  it("is not seen in dates, numbers of documents and months that do not exist", () => {
    expect(day("ngày 3 tháng 2 năm 2026")).toBeNull()
    expect(day("tháng 13/2024")).toBeNull()
    expect(readQuestion("nghị quyết 57 năm 2024 nói gì", "2026-11-21").period).toBeNull()
    expect(day("nghị định 30/2020")).toBeNull()
  })

  it("is this one for “tháng này”", () => {
    expect(nameThisMonth("tháng này họp ngày nào", "2026-11-21")).toBe("tháng 11/2026 họp ngày nào")
    expect(nameThisMonth("thang nay hop ngay nao", "2026-02-01")).toBe("thang 2/2026 hop ngay nao")
    expect(nameThisMonth("tháng nảy lộc", "2026-02-01")).toBe("tháng nảy lộc")
  })
})
